/// What an entitlement obliges its provider to (condiciones).
///
/// A list nobody filled in means "nothing was said", which is read as follows: services, the usual
/// ones of the entitlement's kind; parts in, all; parts out, none; causes, see
/// `Terms.rule(for:of:)`.
package struct Terms: JSONColumn {
  package var services: CodeList<CoverageService>
  /// The only part classes covered; empty means all.
  package var partsIn: PartClassList
  package var partsOut: PartClassList
  package var causesExcluded: CodeList<FailureCause>
  /// Causes covered although such entitlements usually leave them out.
  package var causesIncluded: CodeList<FailureCause>
  /// Hours of service in the notation of `ServiceHours`; nil means the provider's own.
  package var hours: String?
  /// Response target in the notation of `ResponseTarget`.
  package var response: String?
  /// Resolution target in the notation of `ResponseTarget`.
  package var resolution: String?
  package var quotas: [Quota]
  package var requires: CodeList<TermCondition>
  /// Where the terms are written, e.g. `cláusula 4`.
  package var clause: String?
  /// Conditions only a person can judge.
  package var conditions: String?

  package init(
    services: CodeList<CoverageService> = CodeList(), partsIn: PartClassList = CodeList(),
    partsOut: PartClassList = CodeList(), causesExcluded: CodeList<FailureCause> = CodeList(),
    causesIncluded: CodeList<FailureCause> = CodeList(), hours: String? = nil,
    response: String? = nil, resolution: String? = nil, quotas: [Quota] = [],
    requires: CodeList<TermCondition> = CodeList(), clause: String? = nil,
    conditions: String? = nil
  ) {
    self.services = services
    self.partsIn = partsIn
    self.partsOut = partsOut
    self.causesExcluded = causesExcluded
    self.causesIncluded = causesIncluded
    self.hours = hours
    self.response = response
    self.resolution = resolution
    self.quotas = quotas
    self.requires = requires
    self.clause = clause
    self.conditions = conditions
  }

  package init?(json: JSON) {
    guard let members = json.objectValue else { return nil }
    self.init()
    for member in members {
      guard read(member) else { return nil }
    }
  }

  /// Only what was said, in the order of the names.
  package var json: JSON {
    .members([
      "causes_excluded": causesExcluded.isEmpty ? nil : causesExcluded.json,
      "causes_included": causesIncluded.isEmpty ? nil : causesIncluded.json,
      "clause": clause.map { .string($0) },
      "conditions": conditions.map { .string($0) },
      "hours": hours.map { .string($0) },
      "parts_in": partsIn.isEmpty ? nil : partsIn.json,
      "parts_out": partsOut.isEmpty ? nil : partsOut.json,
      "quotas": quotas.isEmpty ? nil : .array(quotas.map(\.json)),
      "requires": requires.isEmpty ? nil : requires.json,
      "resolution": resolution.map { .string($0) },
      "response": response.map { .string($0) },
      "services": services.isEmpty ? nil : services.json,
    ])
  }

  /// Terms that say nothing are one short text, read without parsing.
  package init?(column: Value) {
    guard case .text(let text) = column else { return nil }
    if text == "{}" {
      self.init()
      return
    }
    guard let terms = try? Terms.known.value(of: text, Terms.init(reading:)) else { return nil }
    self = terms
  }

  private static let known = Memo<Terms>()

  private init(reading text: String) throws(RegistryError) {
    guard let terms = Terms(json: try JSONParser.parse(text)) else {
      throw RegistryError(.storeRowCorrupt, ["column": "terms"])
    }
    self = terms
  }

  /// False for a member nobody knows or of another form.
  private mutating func read(_ member: JSONMember) -> Bool {
    let value = member.value
    switch member.name {
    case "causes_excluded": return CodeList(json: value).map { causesExcluded = $0 } != nil
    case "causes_included": return CodeList(json: value).map { causesIncluded = $0 } != nil
    case "clause": return value.stringValue.map { clause = $0 } != nil
    case "conditions": return value.stringValue.map { conditions = $0 } != nil
    case "hours": return value.stringValue.map { hours = $0 } != nil
    case "parts_in": return CodeList(json: value).map { partsIn = $0 } != nil
    case "parts_out": return CodeList(json: value).map { partsOut = $0 } != nil
    case "quotas": return Quota.list(value).map { quotas = $0 } != nil
    case "requires": return CodeList(json: value).map { requires = $0 } != nil
    case "resolution": return value.stringValue.map { resolution = $0 } != nil
    case "response": return value.stringValue.map { response = $0 } != nil
    case "services": return CodeList(json: value).map { services = $0 } != nil
    default: return false
    }
  }
}

/// What a question about a cause gets from terms.
package enum CauseRule: Sendable {
  case covered
  case leftOut
  /// Nothing was said, and usage does not settle it.
  case unsaid
}

extension Terms {
  /// Whether the cause is covered under these terms of an entitlement of this kind.
  ///
  /// Where nothing is said of causes, a warranty leaves out those from outside the equipment
  /// (Ley 1480 de 2011, art. 16); a contract has to be read.
  package func rule(for cause: FailureCause, of kind: EntitlementKind) -> CauseRule {
    if causesIncluded.contains(cause) { return .covered }
    if causesExcluded.contains(cause) { return .leftOut }
    guard cause.isExternal, causesExcluded.isEmpty else { return .covered }
    return kind.isWarranty ? .leftOut : .unsaid
  }
}
