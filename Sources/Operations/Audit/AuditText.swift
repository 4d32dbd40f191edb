import RegistryModel

/// What of an audit is shown, as JSON: codes, placas and paths, never ids. A value that is not
/// there is null, so that every row of a list has the same members.
struct AuditText {
  let registry: any RegistryReader
  let places: AuditPlaces
  /// The names of models, each read once.
  private let models: ModelLabels

  init(_ registry: any RegistryReader) {
    self.registry = registry
    places = AuditPlaces(registry)
    models = ModelLabels(registry)
  }

  static func text(_ value: String?) -> JSON { value.map { .string($0) } ?? .null }
  static func number(_ value: Int?) -> JSON { value.map { .integer(Int64($0)) } ?? .null }
  static func instant(_ value: Instant?) -> JSON { text(value?.description) }

  func person(_ id: ID<Person>?) throws(RegistryError) -> JSON {
    guard let id else { return .null }
    return .string(try registry.existing(id).code)
  }

  func asset(_ id: ID<Asset>?) throws(RegistryError) -> JSON {
    guard let id else { return .null }
    return .string(try registry.existing(id).tag.text)
  }

  func place(_ site: ID<Site>?, _ location: ID<Location>?) throws(RegistryError) -> JSON {
    AuditText.text(try places.path(site, location))
  }

  /// What an audit is about, and its dates.
  func heading(_ audit: Audit) throws(RegistryError) -> [JSONMember] {
    let site = try registry.existing(audit.site)
    return [
      JSONMember("code", .string(audit.code)),
      JSONMember("state", .string(audit.state.rawValue)),
      JSONMember("site", .string(site.code)),
      JSONMember("site_name", .string(site.name)),
      JSONMember(
        "location",
        try audit.location.map { id throws(RegistryError) in
          try place(audit.site, id)
        } ?? .null),
      JSONMember("kind", AuditText.text(audit.equipmentKind?.rawValue)),
      JSONMember("custodian", try person(audit.custodian)),
      JSONMember("blind", .bool(audit.isBlind)),
      JSONMember("sample", AuditText.number(audit.sample)),
      JSONMember("seed", audit.seed.map { .integer($0) } ?? .null),
      JSONMember("opened_at", AuditText.instant(audit.openedAt)),
      JSONMember("opened_by", try person(audit.openedBy)),
      JSONMember("count_ended_at", AuditText.instant(audit.countEndedAt)),
      JSONMember("closed_at", AuditText.instant(audit.closedAt)),
      JSONMember("closed_by", try person(audit.closedBy)),
    ]
  }

  /// One finding beside its decision.
  ///
  /// - Parameters:
  ///   - audit: whose site a thing found without saying where is at.
  ///   - candidates: what it could be; nil where that is not to be said.
  func finding(
    _ finding: Finding, of audit: Audit, _ decided: AuditFinding?,
    pairing candidates: [AuditPairing.Candidate]? = nil
  ) throws(RegistryError) -> JSON {
    .object(
      try facts(finding, audit) + decision(decided) + (candidates.map(pairing) ?? []))
  }

  private func facts(_ finding: Finding, _ audit: Audit) throws(RegistryError) -> [JSONMember] {
    let model = try finding.model.map { id throws(RegistryError) in try models.label(id) }
    var alsoFound: [JSON] = []
    for location in finding.alsoFound { alsoFound.append(try place(nil, location)) }
    let foundSite = finding.isFound ? audit.site : nil
    return [
      JSONMember("finding", .string(finding.subject)),
      JSONMember("class", .string(finding.findingClass.rawValue)),
      JSONMember("tag", try asset(finding.asset)),
      JSONMember("model", AuditText.text(model)),
      JSONMember("serial", AuditText.text(finding.serial)),
      JSONMember("custodian", try person(finding.custodian)),
      JSONMember("status", AuditText.text(finding.status?.rawValue)),
      JSONMember("expected_place", try place(finding.expectedSite, finding.expectedLocation)),
      JSONMember("found_place", try place(foundSite, finding.foundLocation)),
      JSONMember("also_found", .array(alsoFound)),
      JSONMember("observed_serial", AuditText.text(finding.observedSerial)),
      JSONMember("observed_model", AuditText.text(finding.observedModel)),
      JSONMember("differences", .array(finding.differences.map { .string($0.rawValue) })),
    ]
  }

  private func decision(_ decided: AuditFinding?) throws(RegistryError) -> [JSONMember] {
    [
      JSONMember("decision", AuditText.text(decided?.decision.rawValue)),
      JSONMember("reason", AuditText.text(decided?.reason)),
      JSONMember("identified", try asset(decided?.identified)),
      JSONMember("decided_at", AuditText.instant(decided?.decidedAt)),
      JSONMember("decided_by", try person(decided?.decidedBy)),
      JSONMember("approved_at", AuditText.instant(decided?.approvedAt)),
      JSONMember("approved_by", try person(decided?.approvedBy)),
    ]
  }

  private func pairing(_ candidates: [AuditPairing.Candidate]) -> [JSONMember] {
    [
      JSONMember("candidate", AuditText.text(candidates.first?.tag)),
      JSONMember("candidate_score", AuditText.number(candidates.first?.score)),
      JSONMember("candidates", .array(candidates.map { .string($0.tag) })),
    ]
  }
}

/// The names of models, each read once.
private final class ModelLabels {
  private let registry: any RegistryReader
  private var labels: [ID<Model>: String] = [:]

  init(_ registry: any RegistryReader) { self.registry = registry }

  func label(_ id: ID<Model>) throws(RegistryError) -> String {
    if let known = labels[id] { return known }
    let label = try registry.existing(id).label
    labels[id] = label
    return label
  }
}
