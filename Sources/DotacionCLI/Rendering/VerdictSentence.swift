import Localization
import RegistryModel

/// The verdict of `coverage.check` as one sentence a specialist can act on.
struct VerdictSentence {
  let answer: JSON
  let lexicon: Lexicon

  var text: String {
    switch answer["verdict"]?.stringValue {
    case "covered"?: covered
    case "doubtful"?: doubtful
    default: notCovered
    }
  }

  private var covered: String {
    let name =
      answer["provider"]?.stringValue == nil ? "verdict.covered_by_unknown" : "verdict.covered"
    // Covered as a whole may still leave out the part that failed.
    let notes = answer["notes"]?.arrayValue ?? []
    let dependsOnPart = notes.contains(.string("terms_differ_by_part"))
    let dues = [
      dependsOnPart ? said("verdict.depends_on_part") : nil, due("response"), due("resolution"),
    ]
    return (said(name) ?? "") + dues.compactMap { $0 }.joined() + "."
  }

  private var doubtful: String {
    let facts = (answer["missing_facts"]?.arrayValue ?? []).compactMap(\.stringValue)
      .map { lexicon.term("coverage_fact", $0) }
    let missing = facts.joined(separator: ", ")
    let might = answer["provider"]?.stringValue == nil ? "verdict.doubtful" : "verdict.doubtful_by"
    return lexicon.text(might, params.merging(["facts": missing]) { $1 }) ?? missing
  }

  private var notCovered: String {
    var reason = answer["reason"]?.stringValue ?? ""
    if reason == "asset_not_listed", answer["days_since_lapse"]?.integerValue != nil {
      reason = "asset_no_longer_listed"
    }
    return said("verdict.not_covered.\(reason)") ?? lexicon.term("coverage_reason", reason)
  }

  private func said(_ key: String) -> String? { lexicon.text(key, params) }

  /// `; respuesta antes de …`
  private func due(_ what: String) -> String? {
    guard let moment = SpokenMoment.text(answer["\(what)_due"], year: year, lexicon) else {
      return nil
    }
    return lexicon.text("verdict.\(what)_due", ["moment": moment])
  }

  private var year: Int? { answer["on"]?.stringValue.flatMap { CivilDate($0) }?.year }

  private var params: [String: String] {
    [
      "provider": answer["provider_name"]?.stringValue ?? answer["provider"]?.stringValue ?? "",
      "right": right, "the_right": theRight,
      "ends_on": answer["ends_on"]?.stringValue ?? "",
      "starts_on": answer["starts_on"]?.stringValue ?? "",
      "detail": detail, "quota": SpokenQuota(lexicon: lexicon).spent(answer) ?? "", "left": left,
      "ago": ago, "asset": answer["asset"]?.stringValue ?? "",
    ]
  }

  /// `garantía del fabricante 10452-G1`
  private var right: String { named("entitlement_kind") }

  /// `la garantía del fabricante 10452-G1 (HP)`
  private var theRight: String {
    let provider = answer["provider"]?.stringValue.map { " (\($0))" } ?? ""
    return named("entitlement_named") + provider
  }

  private func named(_ words: String) -> String {
    let kind = answer["entitlement"]?.stringValue.map { lexicon.term(words, $0) }
    return [kind, answer["code"]?.stringValue].compactMap { $0 }.joined(separator: " ")
  }

  private var detail: String {
    CoverageReasonText.detail(answer["reason"], answer["detail"], lexicon) ?? ""
  }

  private var left: String {
    guard let days = answer["days_left"]?.integerValue else { return "" }
    return Plural.text("verdict.left", days, lexicon)
  }

  private var ago: String {
    guard let days = answer["days_since_lapse"]?.integerValue else { return "" }
    return Plural.text("verdict.ago", days, lexicon)
  }
}

/// A number of days in words: one key for one, one for any other.
enum Plural {
  static func text(_ key: String, _ count: Int64, _ lexicon: Lexicon) -> String {
    lexicon.text("\(key).\(count == 1 ? "one" : "many")", ["days": String(count)]) ?? String(count)
  }
}

/// Why one entitlement serves or does not, in few words.
enum CoverageReasonText {
  /// What the reason is about, in words: a service, part, cause, condition, unit of a quota or cause
  /// of voiding.
  static func detail(_ reason: JSON?, _ detail: JSON?, _ lexicon: Lexicon) -> String? {
    guard let code = detail?.stringValue else { return nil }
    let words = ["coverage_service", "part_class", "failure_cause", "term_condition"]
    switch reason?.stringValue {
    case "service_excluded"?: return lexicon.term(words[0], code)
    case "part_excluded"?: return lexicon.term(words[1], code)
    case "cause_excluded"?: return lexicon.term(words[2], code)
    case "condition_unmet"?: return lexicon.term(words[3], code)
    case "quota_spent"?: return lexicon.term("quota_unit", code)
    case "voided"?: return lexicon.term("warranty_void_cause", code)
    default: return code
    }
  }

  /// `parte excluida: fusor`; `vencido hace 29 días`.
  static func short(_ entry: JSON, _ lexicon: Lexicon) -> String {
    let word = lexicon.term("coverage_reason_short", entry["reason"]?.stringValue ?? "")
    if let detail = detail(entry["reason"], entry["detail"], lexicon) {
      return "\(word): \(detail)"
    }
    let hasEnded = ["expired", "terminated"].contains(entry["reason"]?.stringValue)
    guard hasEnded, let days = entry["days_since_lapse"]?.integerValue else { return word }
    return "\(word) \(Plural.text("verdict.ago", days, lexicon))"
  }
}
