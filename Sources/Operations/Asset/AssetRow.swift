package import RegistryModel

/// One asset as a flat line of a list.
package enum AssetRow {
  /// Members: `tag kind manufacturer model serial hostname status site site_name location custodian
  /// custodian_name user user_name`.
  package static func members(_ asset: Asset, in registry: any RegistryReader)
    throws(RegistryError) -> [JSONMember]
  {
    let model = try registry.existing(asset.model)
    let site = try asset.site.map { id throws(RegistryError) in try registry.existing(id) }
    let location = try asset.location.map { id throws(RegistryError) in
      try registry.existing(id)
    }
    return [
      JSONMember("tag", .string(asset.tag.text)),
      JSONMember("kind", .string(model.equipmentKind.rawValue)),
      JSONMember("manufacturer", .string(model.manufacturer)),
      JSONMember("model", .string(model.name)),
      JSONMember("serial", asset.serial.json),
      JSONMember("hostname", asset.hostname.json),
      JSONMember("status", .string(asset.status.rawValue)),
      JSONMember("site", (site?.code).json),
      JSONMember("site_name", (site?.name).json),
      JSONMember("location", (location?.path).json),
      JSONMember("custodian", try registry.personCode(asset.custodian)),
      JSONMember("custodian_name", try registry.personName(asset.custodian)),
      JSONMember("user", try registry.personCode(asset.user)),
      JSONMember("user_name", try registry.personName(asset.user)),
    ]
  }

  package static func json(_ asset: Asset, in registry: any RegistryReader) throws(RegistryError)
    -> JSON
  {
    .object(try members(asset, in: registry))
  }
}
