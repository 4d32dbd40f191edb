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

  /// The file that says what a line of the import has written, and came after it; nil when none does.
  ///
  /// - Returns: its name, empty when it has none.
  func file(bearingOut entry: JournalEntry, _ reader: any StoreReader) throws(RegistryError)
    -> String?
  {
    guard documents != nil else { return nil }
    for image in try reader.images(of: entry.sequence) {
      guard let document = try document(bearingOut: image, reader) else { continue }
      return try reader.get(document)?.file ?? ""
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
    case Reading.table.name:
      return try document(readAfter: image, reader)
    default: return nil  // Of other tables no file tells anything by name.
    }
  }

  /// The next reading was held against this one.
  private func document(readAfter image: RowImage, _ reader: any StoreReader)
    throws(RegistryError) -> ID<ImportedDocument>?
  {
    guard image.before == nil, let reading = try reader.get(ID<Reading>(image.rowID)) else {
      return nil
    }
    let last = try reader.range(Reading.byAsset, [reading.asset], descending: true, limit: 1).first
    guard let last, last.id != reading.id, last.at >= reading.at else { return nil }
    // One by hand is told as what has been done since.
    let source = try last.source.flatMap { code throws(RegistryError) in
      try reader.first(ImportSource.byCode, code)
    }
    return try source.flatMap { source throws(RegistryError) in
      try later(of: reading.asset, reader).first { $0.source == source.id }?.document
    }
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
