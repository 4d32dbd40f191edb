import Operations
import RegistryModel
import Store

/// The file a run is in, and what is believed of where it comes from.
struct ImportRunDocument {
  let file: ImportOrder.File
  let profile: String
  private(set) var source: ImportSource
  /// Whether the source is not in the registry yet.
  private(set) var isNewSource: Bool
  /// Whether the journal tells of this import yet.
  private(set) var isWritten = false
  /// The imports there have been of a file with the same bytes from the source, the first of them
  /// first: what later files have told of since is news to it, however often it comes again.
  private let before: [ImportedDocument]
  /// The plan that is being made.
  private let plan: String
  private(set) var counts = ImportCounts()

  /// - Throws: `import_source.not_found` for a source that was named and is not declared.
  init(
    _ file: ImportOrder.File, _ profile: String, _ order: ImportOrder, plan: String,
    _ registry: any StoreReader
  ) throws(RegistryError) {
    self.plan = plan
    self.file = file
    self.profile = profile
    if let name = order.source {
      source = try ImportSource.resolve(name, in: registry)
      isNewSource = false
    } else {
      let code = IdentifierText.key(profile)
      let known = try registry.first(ImportSource.byCode, code)
      source = known ?? ImportSource(id: ID(0), code: code)
      isNewSource = known == nil
    }
    var before: [ImportedDocument] = []
    if !isNewSource {
      let id = source.id
      before = try registry.all(ImportedDocument.byDigest, file.digest)
        .filter { $0.source == id }.sorted { $0.id < $1.id }
    }
    self.before = before
  }

  var json: JSON {
    .members([
      "digest": .string(file.digest), "file": .string(file.name), "profile": .string(profile),
      "new_source": isNewSource ? .bool(true) : nil, "source": .string(source.code),
      "imported_before": .bool(!before.isEmpty),
    ])
  }

  mutating func count(_ action: ImportRecordPlan.Action) {
    switch action {
    case .create: counts.created += 1
    case .change: counts.changed += 1
    case .unchanged: counts.unchanged += 1
    case .skipped: counts.skipped += 1
    case .ambiguous: counts.ambiguous += 1
    case .refused: counts.refused += 1
    }
  }

  /// The journal tells of the import now, and the source is there.
  mutating func written(_ registry: any StoreReader) throws(RegistryError) {
    isWritten = true
    guard isNewSource else { return }
    source = try registry.first(ImportSource.byCode, source.code) ?? source
    isNewSource = false
  }

  func keys(for kind: EquipmentKind?) -> [MatchKey] { source.orders.keys(for: kind) }

  /// What the source knew of an asset.
  func sighting(of asset: Asset, _ registry: any StoreReader) throws(RegistryError)
    -> ImportSighting?
  {
    guard !isNewSource else { return nil }
    return try registry.first(ImportSighting.byAsset, asset.id, source.id)
  }

  /// Whether the source knew it from a file with the same bytes.
  func isSameFile(_ sighting: ImportSighting?, _ registry: any StoreReader)
    throws(RegistryError) -> Bool
  {
    guard let sighting else { return false }
    return try registry.get(sighting.document)?.digest == file.digest
  }

  /// Whether a later file has told of the asset since this one told of it, as far as that stands.
  func isOlder(than sighting: ImportSighting?, _ registry: any StoreReader)
    throws(RegistryError) -> Bool
  {
    guard let sighting else { return false }
    let earlier = before.filter { $0.id < sighting.document }.map(\.plan)
    guard !earlier.isEmpty else { return false }
    // Of the plan being made there is no line yet, and nothing of it is taken back.
    if earlier.contains(plan) { return true }
    return try ImportStanding(reader: registry).stands(sighting, byOneOf: earlier)
  }

  /// Whether the source tells of the asset under another serial too, which goes first: its own, or, of
  /// records that were merged, the one this document told of before. Else two accounts of one machine
  /// would take turns.
  func isToldOtherwise(
    _ asset: Asset, _ seen: EquipmentObservation, _ known: ImportSighting?, _ isSameFile: Bool,
    _ registry: any StoreReader
  ) throws(RegistryError) -> Bool {
    guard let told = seen.serial, let said = known?.values[.serial]?.value else { return false }
    func isSame(_ serial: String, _ key: String) -> Bool {
      SerialForms.same(serial, key, manufacturer: seen.manufacturer)
    }
    guard let own = asset.serialKey, !isSame(told, own), !isSame(told, IdentifierText.key(said)),
      try asset.isMerged(serial: told, manufacturer: seen.manufacturer, in: registry)
    else { return false }
    return isSameFile || isSame(said, own)
  }

  /// The conflict these identifiers have been before.
  func settled(_ identity: SeenIdentity, _ registry: any StoreReader) throws(RegistryError)
    -> ImportConflict?
  {
    // The key is a digest, and most registries have no conflicts.
    guard !isNewSource, try registry.lastID(of: ImportConflict.table) > 0 else { return nil }
    return try ImportConflict.settled(identity.key, source.id, in: registry)
  }
}
