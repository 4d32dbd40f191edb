/// One file that was imported.
package struct ImportedDocument: Entity {
  package let id: ID<ImportedDocument>
  package var revision: Int64
  package var source: ID<ImportSource>
  /// SHA-256 of the file.
  package var digest: String
  /// The name it had, without its folder.
  package var file: String?
  /// The profile that read it.
  package var profile: String
  /// The plan it was part of.
  package var plan: String
  /// When it was imported.
  package var at: Instant
  /// How many records of it created equipment; and so on for what else became of them.
  package var created: Int
  package var changed: Int
  package var unchanged: Int
  package var skipped: Int
  package var ambiguous: Int
  package var refused: Int

  package init(
    id: ID<ImportedDocument>, revision: Int64 = 1, source: ID<ImportSource>, digest: String,
    file: String? = nil, profile: String, plan: String, at: Instant, created: Int = 0,
    changed: Int = 0, unchanged: Int = 0, skipped: Int = 0, ambiguous: Int = 0, refused: Int = 0
  ) {
    self.id = id
    self.revision = revision
    self.source = source
    self.digest = digest
    self.file = file
    self.profile = profile
    self.plan = plan
    self.at = at
    self.created = created
    self.changed = changed
    self.unchanged = unchanged
    self.skipped = skipped
    self.ambiguous = ambiguous
    self.refused = refused
  }
}

extension ImportedDocument {
  /// Whether it told of nothing, or all it told of was taken back.
  package var isEmpty: Bool {
    [created, changed, unchanged, skipped, ambiguous, refused].allSatisfy { $0 == 0 }
  }

  /// What the ids of all operations of a plan begin with.
  package static func operations(of plan: String) -> String { "import-\(plan)-" }

  package static let kind = EntityKind.importedDocument

  /// By the file's digest.
  package static let byDigest = Index<ImportedDocument>("import_document_digest", ["digest"])
  /// Of one source, oldest first.
  package static let bySource = Index<ImportedDocument>("import_document_source", ["source", "at"])
  /// Of one plan.
  package static let byPlan = Index<ImportedDocument>("import_document_plan", ["plan"])

  package static let table = Table(
    "import_document",
    columns: [
      Column("source", ID<ImportSource>.self),
      Column("digest", String.self),
      Column("file", Optional<String>.self),
      Column("profile", String.self),
      Column("plan", String.self),
      Column("at", Instant.self),
      Column("created", Int.self),
      Column("changed", Int.self),
      Column("unchanged", Int.self),
      Column("skipped", Int.self),
      Column("ambiguous", Int.self),
      Column("refused", Int.self),
    ],
    indexes: [byDigest.definition, bySource.definition, byPlan.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    source = try row.read()
    digest = try row.read()
    file = try row.read()
    profile = try row.read()
    plan = try row.read()
    at = try row.read()
    created = try row.read()
    changed = try row.read()
    unchanged = try row.read()
    skipped = try row.read()
    ambiguous = try row.read()
    refused = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(source)
    row.write(digest)
    row.write(file)
    row.write(profile)
    row.write(plan)
    row.write(at)
    row.write(created)
    row.write(changed)
    row.write(unchanged)
    row.write(skipped)
    row.write(ambiguous)
    row.write(refused)
  }
}
