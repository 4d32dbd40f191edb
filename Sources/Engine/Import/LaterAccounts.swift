import Operations
import RegistryModel
import Store

/// What later files say of equipment: what they bear out stays when an earlier import is taken back,
/// until they are taken back themselves.
struct LaterAccounts {
  /// The first and the last document of the import; nil for what is no import.
  private let documents: (first: ID<ImportedDocument>, last: ID<ImportedDocument>)?
  private let sources: Set<ID<ImportSource>>

  /// Nobody says anything.
  static let none = LaterAccounts(documents: nil, sources: [])

  private init(
    documents: (first: ID<ImportedDocument>, last: ID<ImportedDocument>)?,
    sources: Set<ID<ImportSource>>
  ) {
    self.documents = documents
    self.sources = sources
  }

  init(than plan: String, _ reader: any StoreReader) throws(RegistryError) {
    let documents = try reader.all(ImportedDocument.byPlan, plan)
    let ids = documents.map(\.id)
    sources = Set(documents.map(\.source))
    if let first = ids.min(), let last = ids.max() {
      self.documents = (first, last)
    } else {
      self.documents = nil
    }
  }

  /// Why a line of the import stays: a file that came after it says what it has written, or the next
  /// reading was held against it. Nil when it may go.
  func reason(toKeep entry: JournalEntry, _ reader: any StoreReader) throws(RegistryError)
    -> RegistryError?
  {
    guard documents != nil else { return nil }
    for image in try reader.images(of: entry.sequence) {
      if let document = try document(bearingOut: image, reader) {
        var params = ["operation": entry.operation]
        params["file"] = try reader.get(document)?.file
        return RegistryError(.importAllSeenSince, params)
      }
      guard let next = try reading(after: image, reader) else { continue }
      return RegistryError(
        .undoInUse,
        [
          "operation": entry.operation, "table": image.table, "id": String(image.rowID),
          "by": image.table, "by_id": String(next.rawValue),
        ])
    }
    return nil
  }

  private func document(bearingOut image: RowImage, _ reader: any StoreReader)
    throws(RegistryError) -> ID<ImportedDocument>?
  {
    switch image.table {
    case Asset.table.name:
      guard let before = try image.before.map({ row throws(RegistryError) in try Asset(row) }),
        let now = try reader.get(before.id)
      else { return nil }
      let changed = ImportedField.allCases.filter { $0.differs(before, now) }
      return try later(of: now.id, reader)
        .first { sighting in changed.contains { isTold($0, by: sighting) } }?.document
    case AssetIdentifier.table.name:
      guard image.before == nil,
        let identifier = try reader.get(ID<AssetIdentifier>(image.rowID)),
        identifier.identifierKind == .mac
      else { return nil }
      return try later(of: identifier.asset, reader).first { isTold(.macs, by: $0) }?.document
    case Warranty.table.name:
      // Nobody keeps which file told of one: a later file of the source has, as far as is known.
      guard image.before == nil, let warranty = try reader.get(ID<Warranty>(image.rowID)) else {
        return nil
      }
      return try later(of: warranty.asset, reader).first { sources.contains($0.source) }?.document
    default: return nil  // Of other tables no file tells anything by name.
    }
  }

  /// The latest reading of what an image is a reading of, when it came after.
  private func reading(after image: RowImage, _ reader: any StoreReader) throws(RegistryError)
    -> ID<Reading>?
  {
    guard image.table == Reading.table.name, image.before == nil,
      let reading = try reader.get(ID<Reading>(image.rowID))
    else { return nil }
    let last = try reader.range(Reading.byAsset, [reading.asset], descending: true, limit: 1).first
    guard let last, last.id != reading.id, last.at >= reading.at else { return nil }
    return last.id
  }

  /// What sources have told of the equipment since the import.
  private func later(of asset: ID<Asset>, _ reader: any StoreReader) throws(RegistryError)
    -> [ImportSighting]
  {
    guard let documents else { return [] }
    return try reader.all(ImportSighting.byAsset, asset).filter { $0.document > documents.last }
  }

  /// Whether an account has the field as the import left it: told by the import first and perhaps said
  /// again, or told since.
  private func isTold(_ field: ImportedField, by sighting: ImportSighting) -> Bool {
    guard let documents, let value = sighting.values[field] else { return false }
    return value.standing != .kept && value.document >= documents.first
  }
}
