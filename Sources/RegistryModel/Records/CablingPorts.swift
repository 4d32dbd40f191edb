/// How many ports a panel, an outlet, a switch or another piece of equipment has, and their names.
package struct CablingPorts: Entity {
  package let id: ID<CablingPorts>
  package var revision: Int64
  package var asset: ID<Asset>
  /// 1 to 1000.
  package var count: Int
  /// Names as printed beside the ports; empty when they are numbered from 1.
  package var names: NumberedPatternList
  /// Of its connectors.
  package var category: CablingCategory?

  package init(
    id: ID<CablingPorts>, revision: Int64 = 1, asset: ID<Asset>, count: Int,
    names: NumberedPatternList = NumberedPatternList(), category: CablingCategory? = nil
  ) {
    self.id = id
    self.revision = revision
    self.asset = asset
    self.count = count
    self.names = names
    self.category = category
  }
}

extension CablingPorts {
  package static let kind = EntityKind.cablingPorts

  /// Of one piece of equipment.
  package static let byAsset = Index<CablingPorts>("cabling_ports_asset", ["asset"], unique: true)

  package static let table = Table(
    "cabling_ports",
    columns: [
      Column("asset", ID<Asset>.self),
      Column("port_count", Int.self),
      Column("names", NumberedPatternList.self),
      Column("category", Optional<CablingCategory>.self),
    ],
    indexes: [byAsset.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    asset = try row.read()
    count = try row.read()
    names = try row.read()
    category = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(asset)
    row.write(count)
    row.write(names)
    row.write(category)
  }
}
