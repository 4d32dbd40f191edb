package import RegistryModel

/// Corrects what is known of a model.
package struct ModelRevise: Operation {
  package static let name = "model.revise"

  let model: ID<Model>
  let manufacturer: Line?
  let modelName: Line?
  let partNumber: Patch<Line>
  let equipmentKind: EquipmentKind?
  let warrantyMonths: Int?
  let addedParts: [PartClass]
  let removedParts: [PartClass]

  package init(_ fields: inout Fields) throws(RegistryError) {
    model = try fields.reference("model")
    manufacturer = try fields.optional("manufacturer")
    modelName = try fields.optional("name")
    partNumber = try fields.patch("part_number")
    equipmentKind = try fields.optional("kind")
    warrantyMonths = try fields.integer("warranty_months", in: 0...600)
    addedParts = try fields.list("add_parts", maximum: PartClass.allCases.count)
    removedParts = try fields.list("remove_parts", maximum: PartClass.allCases.count)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    var revised = try registry.existing(model)
    apply(to: &revised)
    try ModelRules.check(revised, in: registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(model)
    var revised = old
    apply(to: &revised)
    effects.update(old) { $0 = revised }
    effects.answer("model", .string(revised.label))
  }

  private func apply(to model: inout Model) {
    model.manufacturer = manufacturer?.text ?? model.manufacturer
    model.name = modelName?.text ?? model.name
    model.partNumber = partNumber.applied(to: model.partNumber) { IdentifierText.key($0.text) }
    model.equipmentKind = equipmentKind ?? model.equipmentKind
    model.warrantyMonths = warrantyMonths ?? model.warrantyMonths
    let kept = model.parts.codes.filter { !removedParts.contains($0) }
    model.parts = PartClassList(kept + addedParts)
  }
}
