/// A product as its manufacturer names it (modelo).
package struct Model: Entity {
  package let id: ID<Model>
  package var revision: Int64
  package var manufacturer: String
  package var name: String
  /// The manufacturer's product number.
  package var partNumber: String?
  package var equipmentKind: EquipmentKind
  /// The manufacturer's standard warranty.
  package var warrantyMonths: Int?
  /// Classes of part it has; empty when nobody has said.
  package var parts: PartClassList

  package init(
    id: ID<Model>, revision: Int64 = 1, manufacturer: String, name: String,
    partNumber: String? = nil, equipmentKind: EquipmentKind, warrantyMonths: Int? = nil,
    parts: PartClassList = PartClassList()
  ) {
    self.id = id
    self.revision = revision
    self.manufacturer = manufacturer
    self.name = name
    self.partNumber = partNumber
    self.equipmentKind = equipmentKind
    self.warrantyMonths = warrantyMonths
    self.parts = parts
  }
}

extension Model {
  package static let kind = EntityKind.model

  /// By folded manufacturer and name, e.g. `hp laserjet m404`.
  package static let byName = Index<Model>("model_name", ["name_key"])
  /// By product number.
  package static let byPartNumber = Index<Model>("model_part_number", ["part_number"])
  /// By folded manufacturer.
  package static let byManufacturer = Index<Model>(
    "model_manufacturer", ["manufacturer_key", "name_key"])
  /// All of one kind.
  package static let byKind = Index<Model>("model_kind", ["equipment_kind"])

  package static let table = Table(
    "model",
    columns: [
      Column("manufacturer", String.self),
      Column("name", String.self),
      Column("part_number", Optional<String>.self),
      Column("equipment_kind", EquipmentKind.self),
      Column("warranty_months", Optional<Int>.self),
      Column("parts", PartClassList.self),
      Column("name_key", String.self),
      Column("manufacturer_key", String.self),
    ],
    indexes: [
      byName.definition, byPartNumber.definition, byManufacturer.definition, byKind.definition,
    ], isReference: true)

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    manufacturer = try row.read()
    name = try row.read()
    partNumber = try row.read()
    equipmentKind = try row.read()
    warrantyMonths = try row.read()
    parts = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(manufacturer)
    row.write(name)
    row.write(partNumber)
    row.write(equipmentKind)
    row.write(warrantyMonths)
    row.write(parts)
    row.write(FoldedText.fold(name))
    row.write(FoldedText.fold(manufacturer))
  }
}
