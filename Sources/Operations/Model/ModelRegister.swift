package import RegistryModel

/// Adds a model: a product as its manufacturer names it (modelo).
package struct ModelRegister: Operation {
  package static let name = "model.register"
  package static let creates: [EntityKind] = [.model]

  let manufacturer: Line
  let modelName: Line
  let partNumber: Line?
  let equipmentKind: EquipmentKind
  let warrantyMonths: Int?
  let parts: [PartClass]

  package init(_ fields: inout Fields) throws(RegistryError) {
    manufacturer = try fields.required("manufacturer")
    modelName = try fields.required("name")
    partNumber = try fields.optional("part_number")
    equipmentKind = try fields.required("kind")
    warrantyMonths = try fields.integer("warranty_months", in: 0...600)
    parts = try fields.list("parts", maximum: PartClass.allCases.count)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try ModelRules.check(model(id: ID(0)), in: registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let model = model(id: effects.newID())
    effects.insert(model)
    effects.answer("model", .string(model.label))
    effects.answer("part_number", model.partNumber.json)
  }

  private func model(id: ID<Model>) -> Model {
    Model(
      id: id, manufacturer: manufacturer.text, name: modelName.text,
      partNumber: partNumber.map { IdentifierText.key($0.text) }, equipmentKind: equipmentKind,
      warrantyMonths: warrantyMonths, parts: PartClassList(parts))
  }
}
