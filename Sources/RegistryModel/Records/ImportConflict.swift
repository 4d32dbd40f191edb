/// A record of a document that contradicts the registry and waits for a person (conflicto).
package struct ImportConflict: Entity {
  package let id: ID<ImportConflict>
  package var revision: Int64
  /// `Q-YYYY-NNNNN`.
  package var code: String
  package var source: ID<ImportSource>
  /// The file it was in first.
  package var document: ID<ImportedDocument>
  /// The element of that file.
  package var path: String
  /// The line of that element, from 1.
  package var line: Int
  package var reason: ConflictReason
  /// The digest of its identifiers: the same ones are the same conflict.
  package var key: String
  package var seen: SeenIdentity
  /// The equipment it could be.
  package var candidates: AssetIDs
  package var state: ConflictState
  package var decision: ConflictDecision?
  /// What it was decided to be.
  package var asset: ID<Asset>?
  package var openedAt: Instant
  package var resolvedAt: Instant?
  package var resolvedBy: ID<Person>?
  /// Why it was decided so.
  package var note: String?

  package init(
    id: ID<ImportConflict>, revision: Int64 = 1, code: String, source: ID<ImportSource>,
    document: ID<ImportedDocument>, path: String, line: Int, reason: ConflictReason, key: String,
    seen: SeenIdentity, candidates: AssetIDs, state: ConflictState = .open,
    decision: ConflictDecision? = nil, asset: ID<Asset>? = nil, openedAt: Instant,
    resolvedAt: Instant? = nil, resolvedBy: ID<Person>? = nil, note: String? = nil
  ) {
    self.id = id
    self.revision = revision
    self.code = code
    self.source = source
    self.document = document
    self.path = path
    self.line = line
    self.reason = reason
    self.key = key
    self.seen = seen
    self.candidates = candidates
    self.state = state
    self.decision = decision
    self.asset = asset
    self.openedAt = openedAt
    self.resolvedAt = resolvedAt
    self.resolvedBy = resolvedBy
    self.note = note
  }
}

extension ImportConflict {
  package static let kind = EntityKind.importConflict

  /// By code.
  package static let byCode = Index<ImportConflict>("import_conflict_code", ["code"], unique: true)
  /// By identifiers, of one source.
  package static let byKey = Index<ImportConflict>("import_conflict_key", ["key", "source"])
  /// By state, oldest first.
  package static let byState = Index<ImportConflict>(
    "import_conflict_state", ["state", "opened_at"])
  /// Decided to be one piece of equipment.
  package static let byAsset = Index<ImportConflict>("import_conflict_asset", ["asset"])

  package static let table = Table(
    "import_conflict",
    columns: [
      Column("code", String.self),
      Column("source", ID<ImportSource>.self),
      Column("document", ID<ImportedDocument>.self),
      Column("path", String.self),
      Column("line", Int.self),
      Column("reason", ConflictReason.self),
      Column("key", String.self),
      Column("seen", SeenIdentity.self),
      Column("candidates", AssetIDs.self),
      Column("state", ConflictState.self),
      Column("decision", Optional<ConflictDecision>.self),
      Column("asset", Optional<ID<Asset>>.self),
      Column("opened_at", Instant.self),
      Column("resolved_at", Optional<Instant>.self),
      Column("resolved_by", Optional<ID<Person>>.self),
      Column("note", Optional<String>.self),
    ],
    indexes: [byCode.definition, byKey.definition, byState.definition, byAsset.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    code = try row.read()
    source = try row.read()
    document = try row.read()
    path = try row.read()
    line = try row.read()
    reason = try row.read()
    key = try row.read()
    seen = try row.read()
    candidates = try row.read()
    state = try row.read()
    decision = try row.read()
    asset = try row.read()
    openedAt = try row.read()
    resolvedAt = try row.read()
    resolvedBy = try row.read()
    note = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(code)
    row.write(source)
    row.write(document)
    row.write(path)
    row.write(line)
    row.write(reason)
    row.write(key)
    row.write(seen)
    row.write(candidates)
    row.write(state)
    row.write(decision)
    row.write(asset)
    row.write(openedAt)
    row.write(resolvedAt)
    row.write(resolvedBy)
    row.write(note)
  }
}
