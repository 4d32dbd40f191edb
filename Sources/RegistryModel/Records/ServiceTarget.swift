/// How fast the desk is to answer and solve (acuerdo de nivel de servicio): for all cases, or for
/// those of a kind, a priority, a level, from a day on.
///
/// One of the same kind, priority and level with a later day takes its place from that day.
package struct ServiceTarget: Entity {
  package let id: ID<ServiceTarget>
  package var revision: Int64
  /// Nil is any.
  package var caseKind: CaseKind?
  /// Nil is any.
  package var priority: Priority?
  /// 1 to 3; nil is any.
  package var level: Int?
  /// The first day on which cases opened are held to it.
  package var since: CivilDate
  /// In the notation of `ResponseTarget`; nil is none.
  package var response: String?
  /// In the notation of `ResponseTarget`; nil is none. With neither, the target ends on that day.
  package var resolution: String?
  /// The paper that says so.
  package var note: String?

  package init(
    id: ID<ServiceTarget>, revision: Int64 = 1, caseKind: CaseKind? = nil,
    priority: Priority? = nil, level: Int? = nil, since: CivilDate, response: String? = nil,
    resolution: String? = nil, note: String? = nil
  ) {
    self.id = id
    self.revision = revision
    self.caseKind = caseKind
    self.priority = priority
    self.level = level
    self.since = since
    self.response = response
    self.resolution = resolution
    self.note = note
  }
}

extension ServiceTarget {
  package static let kind = EntityKind.serviceTarget

  /// By the day they begin, earliest first.
  package static let bySince = Index<ServiceTarget>("service_target_since", ["since"])

  package static let table = Table(
    "service_target",
    columns: [
      Column("case_kind", Optional<CaseKind>.self),
      Column("priority", Optional<Priority>.self),
      Column("level", Optional<Int>.self),
      Column("since", CivilDate.self),
      Column("response", Optional<String>.self),
      Column("resolution", Optional<String>.self),
      Column("note", Optional<String>.self),
    ],
    indexes: [bySince.definition], isReference: true)

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    caseKind = try row.read()
    priority = try row.read()
    level = try row.read()
    since = try row.read()
    response = try row.read()
    resolution = try row.read()
    note = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(caseKind)
    row.write(priority)
    row.write(level)
    row.write(since)
    row.write(response)
    row.write(resolution)
    row.write(note)
  }
}
