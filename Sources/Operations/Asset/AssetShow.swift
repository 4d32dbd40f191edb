package import RegistryModel

/// Everything the registry knows of one asset.
package struct AssetShow: Query {
  package static let name = "asset.show"

  let asset: ID<Asset>

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let asset = try registry.existing(asset)
    let model = try registry.existing(asset.model)
    let identifiers = try registry.all(AssetIdentifier.byAsset, asset.id)
    var members = try AssetRow.members(asset, in: registry)
    members += [
      JSONMember("part_number", model.partNumber.json),
      JSONMember("warranty_months", model.warrantyMonths.json),
      JSONMember("serial_identifies", .bool(asset.serialKey != nil)),
      JSONMember("former_serials", .array(former(identifiers))),
      JSONMember(
        "merged_serials", .strings(identifiers.filter(\.isMergedSerial).map(\.value))),
      JSONMember("macs", current(identifiers, .mac)),
      JSONMember("imei", current(identifiers, .imei)),
      JSONMember("uuid", asset.uuid.json),
      JSONMember("location_name", try locationName(asset, registry)),
      JSONMember("parent", try parent(asset, registry)),
      JSONMember("slot", asset.slot.json),
      JSONMember(
        "merged_into",
        try asset.mergedInto.map { id throws(RegistryError) in try registry.tag(id) } ?? .null),
      JSONMember("parts", try parts(asset, registry)),
      JSONMember("acquisition", try acquisition(asset, registry)),
      JSONMember("retirement", asset.retirement?.json ?? .null),
      JSONMember("last_reading", try ReadingShown.last(of: asset.id, in: registry)),
      JSONMember("installed_parts", try InstalledPartView.current(in: asset, registry)),
      JSONMember("findings", .array(try FindingView.open(of: asset.id, registry))),
      JSONMember("cabling", try CablingOfAsset(registry).json(asset, model.equipmentKind)),
      JSONMember("revision", .integer(asset.revision)),
    ]
    return .object(members)
  }

  private func former(_ identifiers: [AssetIdentifier]) -> [JSON] {
    identifiers.filter { $0.identifierKind == .formerSerial }.map { former in
      .members([
        "serial": .string(former.value), "since": former.since.json, "until": former.until.json,
      ])
    }
  }

  private func current(_ identifiers: [AssetIdentifier], _ kind: IdentifierKind) -> JSON {
    .strings(identifiers.filter { $0.identifierKind == kind && $0.until == nil }.map(\.value))
  }

  /// Names from the top of the site down, `Edificio A / Piso 2`.
  private func locationName(_ asset: Asset, _ registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    var names: [String] = []
    var next = asset.location
    while let id = next {
      let location = try registry.existing(id)
      names.append(location.name)
      next = location.parent
    }
    return names.isEmpty ? .null : .string(names.reversed().joined(separator: " / "))
  }

  private func parent(_ asset: Asset, _ registry: any RegistryReader) throws(RegistryError)
    -> JSON
  {
    guard let parent = asset.parent else { return .null }
    return .string(try registry.existing(parent).tag.text)
  }

  private func parts(_ asset: Asset, _ registry: any RegistryReader) throws(RegistryError) -> JSON {
    var rows: [JSON] = []
    for part in try registry.all(Asset.byParent, asset.id) {
      let model = try registry.existing(part.model)
      rows.append(
        .members([
          "tag": .string(part.tag.text), "kind": .string(model.equipmentKind.rawValue),
          "model": .string(model.label), "slot": part.slot.json,
          "status": .string(part.status.rawValue),
        ]))
    }
    return .array(rows)
  }

  private func acquisition(_ asset: Asset, _ registry: any RegistryReader) throws(RegistryError)
    -> JSON
  {
    guard let acquisition = asset.acquisition else { return .null }
    let provider = try acquisition.provider.map { id throws(RegistryError) in
      try registry.existing(id)
    }
    return .members([
      "invoice": acquisition.invoice.json, "order": acquisition.order.json,
      "date": acquisition.date.json, "value": acquisition.value?.json ?? .null,
      "provider": (provider?.code).json, "provider_name": (provider?.name).json,
    ])
  }
}
