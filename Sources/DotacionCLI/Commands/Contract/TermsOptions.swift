import ArgumentParser
import Operations
import RegistryModel

extension ErrorCode {
  /// A quota that cannot be read. Params: `quota`.
  static let usageInvalidQuota = ErrorCode("usage.invalid_quota", .usage)
  /// A file of terms that holds something else than an object. Params: `file`.
  static let usageTermsNotAnObject = ErrorCode("usage.terms_not_an_object", .usage)
}

/// What a contract or a warranty obliges its provider to: one option each, or a file for all of it.
struct TermsOptions: ParsableArguments {
  @Option(help: Help.codes("terms.service", CoverageService.self)) var service: [String] = []
  @Option(name: .customLong("part-in"), help: Help.codes("terms.part_in", PartClass.self))
  var partsIn: [String] = []
  @Option(name: .customLong("part-out"), help: Help.option("terms.part_out"))
  var partsOut: [String] = []
  @Option(name: .customLong("cause-out"), help: Help.codes("terms.cause_out", FailureCause.self))
  var causesExcluded: [String] = []
  @Option(name: .customLong("cause-in"), help: Help.option("terms.cause_in"))
  var causesIncluded: [String] = []
  @Option(help: Help.option("terms.hours")) var hours: String?
  @Option(help: Help.option("terms.response")) var response: String?
  @Option(help: Help.option("terms.resolution")) var resolution: String?
  @Option(help: Help.option("terms.quota")) var quota: [String] = []
  @Option(help: Help.codes("terms.requires", TermCondition.self)) var requires: [String] = []
  @Option(help: Help.option("terms.clause")) var clause: String?
  @Option(help: Help.option("terms.conditions")) var conditions: String?
  @Option(name: .customLong("terms"), help: Help.option("terms.file")) var file: String?

  /// The terms as one object, nil when nothing was said. An option stands before the file's member.
  func json() throws(RegistryError) -> JSON? {
    var quotas: [JSON] = []
    for text in quota { quotas.append(try QuotaText.parse(text)) }
    let given = JSON.members([
      "causes_excluded": .texts(causesExcluded), "causes_included": .texts(causesIncluded),
      "clause": .text(clause), "conditions": .text(conditions), "hours": .text(hours),
      "parts_in": .texts(partsIn), "parts_out": .texts(partsOut),
      "quotas": quotas.isEmpty ? nil : .array(quotas), "requires": .texts(requires),
      "resolution": .text(resolution), "response": .text(response), "services": .texts(service),
    ])
    let own = given.objectValue ?? []
    guard let file else { return own.isEmpty ? nil : given }
    guard let members = try InputFile.json(file).objectValue else {
      throw RegistryError(.usageTermsNotAnObject, ["file": file])
    }
    let rest = members.filter { member in !own.contains { $0.name == member.name } }
    return .object(rest + own)
  }
}

/// `preventive 4 visits/year`, and `each` behind it when that is for every piece of equipment.
enum QuotaText {
  /// - Throws: `usage.invalid_quota`.
  static func parse(_ text: String) throws(RegistryError) -> JSON {
    let words = text.split { $0 == " " || $0 == "/" }.map(String.init)
    guard words.count == 4 || (words.count == 5 && words[4] == "each"),
      let amount = Int64(words[1])
    else {
      throw RegistryError(.usageInvalidQuota, ["quota": text], hints: [Hint("quota_form")])
    }
    return .members([
      "service": .string(words[0]), "amount": .integer(amount), "unit": .string(words[2]),
      "period": .string(words[3]), "per_asset": words.count == 5 ? .bool(true) : nil,
    ])
  }
}
