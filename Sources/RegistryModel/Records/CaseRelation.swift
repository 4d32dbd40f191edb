/// Two cases that belong together without being parent and child.
package struct CaseRelation: Entity {
  package let id: ID<CaseRelation>
  package var revision: Int64
  /// The case that says so.
  package var supportCase: ID<SupportCase>
  /// The case it belongs with.
  package var other: ID<SupportCase>
  /// How.
  package var relation: CaseRelationKind
  /// Why.
  package var note: String?

  package init(
    id: ID<CaseRelation>, revision: Int64 = 1, supportCase: ID<SupportCase>, other: ID<SupportCase>,
    relation: CaseRelationKind, note: String? = nil
  ) {
    self.id = id
    self.revision = revision
    self.supportCase = supportCase
    self.other = other
    self.relation = relation
    self.note = note
  }
}

extension CaseRelation {
  package static let kind = EntityKind.caseRelation

  /// What a case points at.
  package static let byCase = Index<CaseRelation>("case_relation_case", ["support_case", "other"])
  /// What points at a case.
  package static let byOther = Index<CaseRelation>("case_relation_other", ["other"])

  package static let table = Table(
    "case_relation",
    columns: [
      Column("support_case", ID<SupportCase>.self),
      Column("other", ID<SupportCase>.self),
      Column("relation", CaseRelationKind.self),
      Column("note", Optional<String>.self),
    ],
    indexes: [byCase.definition, byOther.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    supportCase = try row.read()
    other = try row.read()
    relation = try row.read()
    note = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(supportCase)
    row.write(other)
    row.write(relation)
    row.write(note)
  }
}
