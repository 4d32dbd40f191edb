package import RegistryModel

/// Was it covered when we escalated, and did we know? The verdicts an escalation was raised on,
/// beside what the registry says today of those same days.
package struct CoverageReview: Query {
  package static let name = "coverage.review"

  let escalation: ID<Escalation>

  package init(_ fields: inout Fields) throws(RegistryError) {
    escalation = try fields.reference("escalation")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let found = try registry.existing(escalation)
    let lines = try registry.all(EscalationLine.byEscalation, found.id)
    var reviews: [JSON] = []
    for (line, stored) in zip(lines, found.verdict.json.arrayValue ?? []) {
      guard let question = CoverageQuestion(stored: stored, asset: line.asset, context.today)
      else { continue }
      let now = try CoverageVerdict.of(question, in: registry).json()
      reviews.append(VerdictReview(line: line.position, then: stored, now: now).json)
    }
    return .members([
      "escalation": .string(found.code),
      "created_at": .string(found.createdAt.description),
      "provider": .string(try registry.existing(found.provider).code),
      "lines": .array(reviews),
    ])
  }
}

/// What looking again at a verdict shows.
package enum ReviewConclusion: String, CodeEnum {
  /// The same verdict on the same right.
  case confirmed
  /// The same verdict, on another right or for another reason.
  case otherGrounds = "other_grounds"
  /// It was covered, and we did not know.
  case coveredAfterAll = "covered_after_all"
  /// It was not covered, and we did not know.
  case notCoveredAfterAll = "not_covered_after_all"
  /// What seemed certain is in doubt.
  case doubtfulAfterAll = "doubtful_after_all"
}

/// One verdict as it was given and as it would be given now.
private struct VerdictReview {
  let line: Int
  let then: JSON
  let now: JSON

  /// What may differ without the answer being another one: how things stand today, and the wording of
  /// the question itself.
  private static let compared = [
    "verdict", "reason", "detail", "entitlement", "code", "provider", "starts_on", "ends_on",
    "serial", "response", "resolution", "response_due", "resolution_due", "quota_left",
    "missing_facts", "invoice", "document", "clause", "carried_from",
  ]

  var json: JSON {
    .members([
      "line": .integer(Int64(line)), "asset": now["asset"], "part_class": now["part_class"],
      "cause": now["cause"], "on": now["on"],
      "then": then["verdict"] ?? .null, "now": now["verdict"],
      "then_reason": then["reason"] ?? .null, "now_reason": now["reason"],
      "conclusion": .string(conclusion.rawValue),
      "differences": .array(differences),
    ])
  }

  private var differences: [JSON] {
    VerdictReview.compared.compactMap { name in
      // A member the program did not yet write then says nothing.
      guard let before = then[name], let after = now[name], before != after else { return nil }
      return .members(["member": .string(name), "then": before, "now": after])
    }
  }

  private var conclusion: ReviewConclusion {
    let outcome = now["verdict"]?.stringValue.flatMap { CoverageOutcome(rawValue: $0) }
    guard then["verdict"] == now["verdict"] else {
      switch outcome {
      case .covered: return .coveredAfterAll
      case .notCovered: return .notCoveredAfterAll
      case .doubtful, nil: return .doubtfulAfterAll
      }
    }
    let isSame = ["entitlement", "code", "reason"].allSatisfy { then[$0] == now[$0] }
    return isSame ? .confirmed : .otherGrounds
  }
}

extension CoverageQuestion {
  /// The question a stored verdict answered; nil when it does not say the day.
  fileprivate init?(stored: JSON, asset: ID<Asset>, _ today: CivilDate) {
    guard let day = stored["on"]?.stringValue.flatMap({ CivilDate($0) }) else { return nil }
    self.init(
      asset: asset, part: stored["part_class"]?.stringValue.flatMap { PartClass(rawValue: $0) },
      cause: stored["cause"]?.stringValue.flatMap { FailureCause(rawValue: $0) },
      service: stored["service"]?.stringValue.flatMap { CoverageService(rawValue: $0) }, on: day,
      at: stored["reported_at"]?.stringValue.flatMap { Instant($0) }, today: today)
  }
}
