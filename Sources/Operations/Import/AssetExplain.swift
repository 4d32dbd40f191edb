package import RegistryModel

/// Where each value of one piece of equipment comes from: the file that told it, or the operation
/// and the person who wrote it; and what other sources say that was not taken.
package struct AssetExplain: Query {
  package static let name = "asset.explain"
  /// Journal lines looked at; what is older has no known origin.
  private static let mostLines = 10_000

  let asset: ID<Asset>

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let asset = try registry.existing(asset)
    let sightings = try registry.all(ImportSighting.byAsset, asset.id)
    let origins = try origins(asset, registry)
    var fields: [JSON] = []
    for field in ImportedField.allCases {
      let value = try field.value(of: asset, in: registry)
      let seen = sightings.compactMap { sighting in
        sighting.values[field].map { (sighting, $0) }
      }
      // A location that nobody disputes any more is the place.
      let isTold = field != .location || seen.contains { $0.1.standing == .kept }
      guard value != nil || !seen.isEmpty, isTold else { continue }
      fields.append(
        .members([
          "field": .string(field.rawValue), "value": value.json,
          "origin": try origin(
            of: field, value == nil ? nil : origins[field], seen, registry),
          "sources": .array(
            try seen.map { sighting, told throws(RegistryError) in
              try told.json(from: sighting, registry)
            }),
        ]))
    }
    return .members([
      "asset": .string(asset.tag.text),
      "model": .string(try registry.existing(asset.model).label), "fields": .array(fields),
      "sightings": .array(
        try sightings.map { sighting throws(RegistryError) in
          try sightingJSON(sighting, registry)
        }),
    ])
  }

  /// The latest line that gave each field its value. What a line put back, an earlier one gave.
  private func origins(_ asset: Asset, _ registry: any RegistryReader) throws(RegistryError)
    -> [ImportedField: JournalMention]
  {
    var found: [ImportedField: JournalMention] = [:]
    var putBack: [ImportedField: JournalMention] = [:]
    var after: Asset? = asset
    for mention in try registry.mentions(of: asset.ref, limit: AssetExplain.mostLines) {
      if mention.images.contains(where: { $0.table == AssetIdentifier.table.name }) {
        found[.macs] = found[.macs] ?? mention
      }
      let images = mention.images.filter {
        $0.table == Asset.table.name && $0.rowID == asset.id.rawValue
      }
      guard let first = images.first, let now = after else { continue }
      let before = try first.before.map { row throws(RegistryError) in try Asset(row) }
      for field in ImportedField.allCases where found[field] == nil {
        guard before.map({ field.differs($0, now) }) ?? true else { continue }
        let leavesOther = putBack[field] != nil && field.differs(now, asset)
        if mention.isUndo || leavesOther {
          putBack[field] = putBack[field] ?? mention
        } else {
          found[field] = mention
        }
      }
      after = before
    }
    return found.merging(putBack) { known, _ in known }
  }

  private func origin(
    of field: ImportedField, _ mention: JournalMention?, _ seen: [(ImportSighting, SeenValue)],
    _ registry: any RegistryReader
  ) throws(RegistryError) -> JSON {
    guard let mention else { return .null }
    let by = mention.line["by"]?.integerValue.map { ID<Person>($0) }
    return .members([
      "at": .string(mention.at.description), "by": try registry.personCode(by),
      "by_name": try registry.personName(by),
      "operation": mention.line["op"], "id": .string(mention.operation),
      "seq": .integer(mention.sequence),
      "import": try told(by: mention, seen, registry).map {
        told throws(RegistryError) in try told.1.json(from: told.0, registry)
      } ?? .null,
    ])
  }

  /// What a source told that the line took; nil when no file told it, or none that says so still.
  private func told(
    by mention: JournalMention, _ seen: [(ImportSighting, SeenValue)],
    _ registry: any RegistryReader
  ) throws(RegistryError) -> (ImportSighting, SeenValue)? {
    guard mention.line["source"]?.stringValue == "import" else { return nil }
    for told in seen where told.1.standing == .taken {
      guard let plan = try registry.get(told.1.document)?.plan else { continue }
      if mention.operation.hasPrefix(ImportedDocument.operations(of: plan)) { return told }
    }
    return nil
  }

  private func sightingJSON(_ sighting: ImportSighting, _ registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    .members([
      "source": .string(try registry.existing(sighting.source).code),
      "first_seen_at": .string(sighting.firstSeenAt.description),
      "last_seen_at": .string(sighting.lastSeenAt.description),
      "file": (try registry.get(sighting.document)?.file).json,
      "path": .string(sighting.path), "line": .integer(Int64(sighting.line)),
      "parts": .integer(Int64(sighting.parts.parts.count)),
    ])
  }
}

extension JournalMention {
  /// Whether the line takes an earlier one back.
  fileprivate var isUndo: Bool { line["op"]?.stringValue == JournalUndo.name }
}

extension SeenValue {
  fileprivate func json(from sighting: ImportSighting, _ registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    let document = try registry.get(document)
    return .members([
      "source": .string(try registry.existing(sighting.source).code), "value": .string(value),
      "standing": .string(standing.rawValue), "at": .string(at.description),
      "rule": rule.json, "file": (document?.file).json, "digest": (document?.digest).json,
      "profile": (document?.profile).json,
    ])
  }
}

extension ImportedField {
  /// What the registry says, as people read it.
  package func value(of asset: Asset, in registry: any RegistryReader) throws(RegistryError)
    -> String?
  {
    switch self {
    case .tag: return asset.tag.text
    case .model: return try registry.existing(asset.model).label
    case .serial: return asset.serial
    case .hostname: return asset.hostname
    case .uuid: return asset.uuid
    case .macs:
      let macs = try registry.all(AssetIdentifier.byAsset, asset.id)
        .filter { $0.identifierKind == .mac && $0.until == nil }.map(\.value)
      return macs.isEmpty ? nil : macs.joined(separator: ", ")
    case .place: return try asset.place?.path(in: registry)
    case .user: return try registry.personCode(asset.user).stringValue
    case .acquisition: return asset.acquisition?.summary
    case .slot: return try asset.bay(in: registry)
    case .location: return nil
    }
  }

  /// Whether two states of one asset say different things.
  package func differs(_ left: Asset, _ right: Asset) -> Bool {
    switch self {
    case .tag: left.tag != right.tag
    case .model: left.model != right.model
    case .serial: left.serial != right.serial
    case .hostname: left.hostname != right.hostname
    case .uuid: left.uuid != right.uuid
    case .place: left.place != right.place
    case .user: left.user != right.user
    case .acquisition: left.acquisition != right.acquisition
    case .slot: left.parent != right.parent || left.slot != right.slot
    // Addresses have rows of their own; a location nobody knows is no part of the asset.
    case .macs, .location: false
    }
  }
}

extension Acquisition {
  /// `FE-1024 · 2026-01-15`, as far as it is known.
  package var summary: String? {
    let known = [invoice ?? order, date?.description].compactMap { $0 }
    return known.isEmpty ? nil : known.joined(separator: " · ")
  }
}
