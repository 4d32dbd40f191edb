package import RegistryModel

/// Adds a patch panel, in a cabinet or at a place by itself.
package struct CablingInstallPanel: Operation {
  package static let name = "cabling.install_panel"
  package static let creates: [EntityKind] = [.asset, .model, .cablingPorts]

  let tag: AssetTag
  /// The cabinet or rack it is mounted in.
  let cabinet: ID<Asset>?
  let place: Place?
  let ports: Int
  let category: CablingCategory?
  let model: ID<Model>?
  let serial: SerialNumber?

  package init(_ fields: inout Fields) throws(RegistryError) {
    tag = try fields.required("tag")
    cabinet = try fields.optionalReference("in")
    place = try fields.place("at")
    ports = try fields.requiredInteger("ports", in: 1...NumberedPattern.maximumCount)
    category = try fields.optional("category")
    model = try fields.optionalReference("model")
    serial = try fields.serial("serial")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try CablingPieces.requireFree(tag, in: registry)
    try CablingPieces.require(model, isOf: .patchPanel, in: registry)
    if let model { try AssetRules.requireFree(serial: serial, of: model, in: registry) }
    guard (cabinet == nil) != (place == nil) else {
      throw RegistryError(.cablingPlaceUnclear, ["tag": tag.text])
    }
    if let cabinet { try requireEnclosure(cabinet, registry) }
    try place?.requireOpen(in: registry)
  }

  private func requireEnclosure(_ id: ID<Asset>, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    let cabinet = try CablingRules.usable(id, in: registry)
    let kind = try cabinet.kind(in: registry)
    switch kind.cablingRole {
    case .enclosure: break
    case .fixed, .link, .networkSwitch, .telephone, .endpoint:
      throw RegistryError(
        .cablingNotEnclosure, ["tag": cabinet.tag.text, "kind": kind.rawValue])
    }
    _ = try CablingRules.site(of: cabinet)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let holder = try cabinet.map { id throws(RegistryError) in try registry.existing(id) }
    let spot = place ?? holder?.place
    var pieces = CablingPieces()
    let panel = try pieces.add(
      tag, .patchPanel, model: model, at: spot, serial: serial, parent: cabinet, registry,
      &effects)
    effects.insert(
      CablingPorts(id: effects.newID(), asset: panel.id, count: ports, category: category))
    if let cabinet { effects.touch(cabinet) }
    effects.answer("tag", .string(tag.text))
    effects.answer("place", (try spot?.path(in: registry)).json)
    effects.answer("ports", .integer(Int64(ports)))
    effects.warn(of: [serial])
  }
}

extension ErrorCode {
  /// Neither a cabinet nor a place was named, or both. Params: `tag`.
  package static let cablingPlaceUnclear = ErrorCode("cabling.place_unclear", .refused)
  /// A panel is mounted in a cabinet or a rack. Params: `tag`, `kind`.
  package static let cablingNotEnclosure = ErrorCode("cabling.not_enclosure", .refused)
}
