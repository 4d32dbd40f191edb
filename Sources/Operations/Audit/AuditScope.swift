package import RegistryModel

/// What an audit counts: a site, or the part of it that is in one place, of one kind or in one
/// person's charge.
package struct AuditScope: Hashable, Sendable {
  package let site: ID<Site>
  package let location: ID<Location>?
  package let equipmentKind: EquipmentKind?
  package let custodian: ID<Person>?

  package init(
    site: ID<Site>, location: ID<Location>? = nil, equipmentKind: EquipmentKind? = nil,
    custodian: ID<Person>? = nil
  ) {
    self.site = site
    self.location = location
    self.equipmentKind = equipmentKind
    self.custodian = custodian
  }

  package init(_ audit: Audit) {
    self.init(
      site: audit.site, location: audit.location, equipmentKind: audit.equipmentKind,
      custodian: audit.custodian)
  }

  /// Whether some asset could be in both.
  func overlaps(_ other: AuditScope, _ places: AuditPlaces) throws(RegistryError) -> Bool {
    guard site == other.site,
      AuditScope.couldBeEqual(equipmentKind, other.equipmentKind),
      AuditScope.couldBeEqual(custodian, other.custodian)
    else { return false }
    return try places.agree(location, other.location)
  }

  /// Whether the registry has the asset within the scope. Outlets and links, which nobody walks up
  /// to with a scanner, are counted only where their kind is asked for.
  func holds(_ asset: Asset, _ registry: any RegistryReader, _ places: AuditPlaces)
    throws(RegistryError) -> Bool
  {
    guard asset.site == site, custodian == nil || asset.custodian == custodian else { return false }
    if let location, try !places.contains(location, asset.location) { return false }
    let kind = try registry.existing(asset.model).equipmentKind
    guard let equipmentKind else { return !kind.isInTheWalls }
    return kind == equipmentKind
  }

  /// What should be there, by placa: reads the assets of the site, or of the place, and no others.
  func expected(_ registry: any RegistryReader) throws(RegistryError) -> [Asset] {
    let places = AuditPlaces(registry)
    var found: [Asset] = []
    for asset in try candidates(registry) where asset.status.isCountable {
      if try holds(asset, registry, places) { found.append(asset) }
    }
    return found.sorted { ByteOrder.precedes($0.tag.text, $1.tag.text) }
  }

  private func candidates(_ registry: any RegistryReader) throws(RegistryError) -> [Asset] {
    guard let location else { return try registry.all(Asset.bySite, site) }
    let path = try registry.existing(location).path
    var found: [Asset] = []
    for place in try registry.all(Location.bySite, site)
    where place.path == path || place.path.hasPrefix(path + "/") {
      found += try registry.all(Asset.byLocation, place.id)
    }
    return found
  }

  private static func couldBeEqual<T: Equatable>(_ left: T?, _ right: T?) -> Bool {
    left == nil || right == nil || left == right
  }
}

extension AssetStatus {
  /// Whether somebody counting should find it: not before delivery, nor once missing or gone.
  /// What was retired still lies in a store until it is disposed of.
  var isCountable: Bool {
    switch self {
    case .inStock, .inUse, .onLoan, .underRepair, .retired: true
    case .ordered, .missing, .disposed: false
    }
  }
}
