package import RegistryModel

/// Making pieces of cabling: equipment that belongs to the site and is in service from the start.
///
/// Nobody knows the maker of an outlet in a wall of 2009. A piece entered without a model gets the
/// generic one of its kind, which comes into being when it is first needed.
struct CablingPieces {
  /// Who stands for the maker of generic models.
  static let genericManufacturer = "Genérico"

  private var models: [EquipmentKind: ID<Model>] = [:]

  /// Refuses a model of another kind.
  ///
  /// - Throws: `cabling.model_kind`.
  static func require(
    _ model: ID<Model>?, isOf kind: EquipmentKind, in registry: any RegistryReader
  ) throws(RegistryError) {
    guard let model else { return }
    let found = try registry.existing(model)
    guard found.equipmentKind != kind else { return }
    throw RegistryError(
      .cablingModelKind,
      [
        "model": found.label, "kind": found.equipmentKind.rawValue, "expected": kind.rawValue,
      ])
  }

  /// - Throws: `asset.tag_taken`.
  static func requireFree(_ tag: AssetTag, in registry: any RegistryReader) throws(RegistryError) {
    guard let other = try registry.first(Asset.byTag, tag) else { return }
    throw RegistryError(
      .assetTagTaken, ["tag": tag.text, "status": other.status.rawValue],
      hints: [Hint("asset_show", ["tag": tag.text])])
  }

  /// Adds a piece, and its generic model where none is given.
  mutating func add(
    _ tag: AssetTag, _ kind: EquipmentKind, model: ID<Model>?, at place: Place?,
    serial: SerialNumber? = nil, parent: ID<Asset>? = nil, _ registry: any RegistryReader,
    _ effects: inout Effects
  ) throws(RegistryError) -> Asset {
    let ownModel = try self.model(model, or: kind, registry, &effects)
    let asset = Asset(
      id: effects.newID(), tag: tag, model: ownModel, serial: serial?.text, serialKey: serial?.key,
      status: .inUse, site: place?.site, location: place?.location, parent: parent)
    effects.insert(asset)
    return asset
  }

  private mutating func model(
    _ given: ID<Model>?, or kind: EquipmentKind, _ registry: any RegistryReader,
    _ effects: inout Effects
  ) throws(RegistryError) -> ID<Model> {
    if let given { return given }
    return try generic(kind, registry, &effects)
  }

  private mutating func generic(
    _ kind: EquipmentKind, _ registry: any RegistryReader, _ effects: inout Effects
  ) throws(RegistryError) -> ID<Model> {
    if let known = models[kind] { return known }
    let name = CablingPieces.genericName(kind)
    let found = try registry.all(
      Model.byManufacturer, FoldedText.fold(CablingPieces.genericManufacturer),
      FoldedText.fold(name)
    ).first { $0.equipmentKind == kind }
    let id = found?.id ?? effects.newID()
    if found == nil {
      effects.insert(
        Model(
          id: id, manufacturer: CablingPieces.genericManufacturer, name: name,
          equipmentKind: kind))
    }
    models[kind] = id
    return id
  }

  /// The procedure's word for the kind: a model's name is data, and data are not translated.
  private static func genericName(_ kind: EquipmentKind) -> String {
    switch kind {
    case .cablingCabinet: "Gabinete"
    case .patchPanel: "Patch panel"
    case .outlet: "Toma de red"
    case .cablingLink: "Enlace"
    case .desktop, .laptop, .allInOne, .tablet, .workstation, .monitor, .printer, .multifunction,
      .scanner, .server, .storage, .networkSwitch, .accessPoint, .ups, .telephone, .projector,
      .peripheral, .rack, .other:
      kind.rawValue
    }
  }
}

extension ErrorCode {
  /// Params: `model` of `kind`, and the kind `expected`.
  package static let cablingModelKind = ErrorCode("cabling.model_kind", .refused)
}
