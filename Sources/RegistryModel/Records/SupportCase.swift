/// A coded request for support (caso), linked to the equipment worked on.
package struct SupportCase: Entity {
  package let id: ID<SupportCase>
  package var revision: Int64
  /// `C-YYYY-NNNNN`.
  package var code: String
  package var caseKind: CaseKind
  package var priority: Priority
  package var state: CaseState
  /// 1 service desk, 2 specialists, 3 security, information systems and providers.
  package var level: Int
  /// One line.
  package var summary: String
  package var detail: String?
  package var site: ID<Site>?
  /// Who asked.
  package var requester: ID<Person>?
  package var group: ID<SupportGroup>?
  /// Who is responsible.
  package var specialist: ID<Person>?
  /// For a case at the provider's level.
  package var provider: ID<Provider>?
  /// The case this one was opened for (caso padre).
  package var parent: ID<SupportCase>?
  /// Its code in the entity's own service-management tool.
  package var externalReference: String?
  /// The tool that mirrors it here; nil for a case nobody mirrors.
  package var source: String?
  /// The fingerprint of what the tool last said of it.
  package var mirroredKey: String?
  /// The state the tool last said it was in.
  package var mirroredState: CaseState?
  /// Recorded after the work was done (activity E).
  package var isAfterTheFact: Bool
  /// About information security.
  package var isSecurity: Bool
  /// For installing free software: what the security group said; nil for anything else.
  package var freeSoftware: SecurityApproval?
  /// Why it stands still; nil unless suspended.
  package var suspension: SuspensionReason?
  /// When the work was asked for.
  package var openedAt: Instant
  package var solvedAt: Instant?
  /// When it was closed or declared unmanaged.
  package var endedAt: Instant?

  package init(
    id: ID<SupportCase>, revision: Int64 = 1, code: String, caseKind: CaseKind, priority: Priority,
    state: CaseState, level: Int, summary: String, detail: String? = nil, site: ID<Site>? = nil,
    requester: ID<Person>? = nil, group: ID<SupportGroup>? = nil, specialist: ID<Person>? = nil,
    provider: ID<Provider>? = nil, parent: ID<SupportCase>? = nil, externalReference: String? = nil,
    source: String? = nil, mirroredKey: String? = nil, mirroredState: CaseState? = nil,
    isAfterTheFact: Bool = false, isSecurity: Bool = false, freeSoftware: SecurityApproval? = nil,
    suspension: SuspensionReason? = nil, openedAt: Instant,
    solvedAt: Instant? = nil, endedAt: Instant? = nil
  ) {
    self.id = id
    self.revision = revision
    self.code = code
    self.caseKind = caseKind
    self.priority = priority
    self.state = state
    self.level = level
    self.summary = summary
    self.detail = detail
    self.site = site
    self.requester = requester
    self.group = group
    self.specialist = specialist
    self.provider = provider
    self.parent = parent
    self.externalReference = externalReference
    self.source = source
    self.mirroredKey = mirroredKey
    self.mirroredState = mirroredState
    self.isAfterTheFact = isAfterTheFact
    self.isSecurity = isSecurity
    self.freeSoftware = freeSoftware
    self.suspension = suspension
    self.openedAt = openedAt
    self.solvedAt = solvedAt
    self.endedAt = endedAt
  }
}

extension SupportCase {
  package static let kind = EntityKind.supportCase

  /// By code.
  package static let byCode = Index<SupportCase>("support_case_code", ["code"], unique: true)
  /// By state, oldest first.
  package static let byState = Index<SupportCase>("support_case_state", ["state", "opened_at"])
  /// By site, oldest first.
  package static let bySite = Index<SupportCase>("support_case_site", ["site", "opened_at"])
  /// Children of one case.
  package static let byParent = Index<SupportCase>("support_case_parent", ["parent"])
  /// What somebody is responsible for.
  package static let bySpecialist = Index<SupportCase>(
    "support_case_specialist", ["specialist", "state"])
  /// By the code in the entity's tool.
  package static let byExternalReference = Index<SupportCase>(
    "support_case_external", ["external_reference"])
  /// By when the work was asked for.
  package static let byOpening = Index<SupportCase>("support_case_opening", ["opened_at"])
  /// By when it was solved.
  package static let bySolving = Index<SupportCase>("support_case_solving", ["solved_at"])
  /// By when it was closed or declared unmanaged.
  package static let byEnding = Index<SupportCase>("support_case_ending", ["ended_at"])

  package static let table = Table(
    "support_case",
    columns: [
      Column("code", String.self),
      Column("case_kind", CaseKind.self),
      Column("priority", Priority.self),
      Column("state", CaseState.self),
      Column("level", Int.self),
      Column("summary", String.self),
      Column("detail", Optional<String>.self),
      Column("site", Optional<ID<Site>>.self),
      Column("requester", Optional<ID<Person>>.self),
      Column("group", Optional<ID<SupportGroup>>.self),
      Column("specialist", Optional<ID<Person>>.self),
      Column("provider", Optional<ID<Provider>>.self),
      Column("parent", Optional<ID<SupportCase>>.self),
      Column("external_reference", Optional<String>.self),
      Column("source", Optional<String>.self),
      Column("mirrored_key", Optional<String>.self),
      Column("mirrored_state", Optional<CaseState>.self),
      Column("is_after_the_fact", Bool.self),
      Column("is_security", Bool.self),
      Column("free_software", Optional<SecurityApproval>.self),
      Column("suspension", Optional<SuspensionReason>.self),
      Column("opened_at", Instant.self),
      Column("solved_at", Optional<Instant>.self),
      Column("ended_at", Optional<Instant>.self),
    ],
    indexes: [
      byCode.definition, byState.definition, bySite.definition, byParent.definition,
      bySpecialist.definition, byExternalReference.definition, byOpening.definition,
      bySolving.definition, byEnding.definition,
    ])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    code = try row.read()
    caseKind = try row.read()
    priority = try row.read()
    state = try row.read()
    level = try row.read()
    summary = try row.read()
    detail = try row.read()
    site = try row.read()
    requester = try row.read()
    group = try row.read()
    specialist = try row.read()
    provider = try row.read()
    parent = try row.read()
    externalReference = try row.read()
    source = try row.read()
    mirroredKey = try row.read()
    mirroredState = try row.read()
    isAfterTheFact = try row.read()
    isSecurity = try row.read()
    freeSoftware = try row.read()
    suspension = try row.read()
    openedAt = try row.read()
    solvedAt = try row.read()
    endedAt = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(code)
    row.write(caseKind)
    row.write(priority)
    row.write(state)
    row.write(level)
    row.write(summary)
    row.write(detail)
    row.write(site)
    row.write(requester)
    row.write(group)
    row.write(specialist)
    row.write(provider)
    row.write(parent)
    row.write(externalReference)
    row.write(source)
    row.write(mirroredKey)
    row.write(mirroredState)
    row.write(isAfterTheFact)
    row.write(isSecurity)
    row.write(freeSoftware)
    row.write(suspension)
    row.write(openedAt)
    row.write(solvedAt)
    row.write(endedAt)
  }
}
