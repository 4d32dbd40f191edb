package import RegistryModel

/// The models, by manufacturer and name, or all of one kind.
package struct ModelList: Query {
  package static let name = "model.list"

  let kind: EquipmentKind?
  let manufacturer: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    kind = try fields.optional("kind")
    manufacturer = try fields.optional("manufacturer")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let maker = manufacturer.map { FoldedText.fold($0.text) }
    let models = try registry.range(Model.byManufacturer).filter { model in
      (kind.map { $0 == model.equipmentKind } ?? true)
        && (maker.map { $0 == FoldedText.fold(model.manufacturer) } ?? true)
    }
    return .members(["models": .array(models.map(ModelRow.json))])
  }
}

/// Models by words of manufacturer, name or product number, accents folded; else those
/// whose words are a typing error or two away.
package struct ModelFind: Query {
  package static let name = "model.find"

  let text: Line
  let limit: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    text = try fields.required("text")
    limit = try fields.integer("limit", in: 1...200) ?? 20
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let words = FoldedText.words(text.text)
    let all = try registry.range(Model.byManufacturer)
    var found = all.filter { model in
      let folded = FoldedText.fold("\(model.label) \(model.partNumber ?? "")")
      return !words.isEmpty && words.allSatisfy { folded.contains($0) }
    }
    if found.isEmpty {
      found = all.filter { $0.nearlyHas(words) }
    }
    return .members(["models": .array(found.prefix(limit).map(ModelRow.json))])
  }
}

enum ModelRow {
  static func json(_ model: Model) -> JSON {
    .members([
      "manufacturer": .string(model.manufacturer), "name": .string(model.name),
      "part_number": model.partNumber.json, "kind": .string(model.equipmentKind.rawValue),
      "warranty_months": model.warrantyMonths.json, "parts": model.parts.json,
      "revision": .integer(model.revision),
    ])
  }
}
