package import RegistryModel

/// What keeps models apart.
enum ModelRules {
  /// Refuses placeholders, and a model that is already there under another id.
  ///
  /// Two models of one manufacturer may share a name only when both have product numbers and these
  /// differ: configurations of one product.
  static func check(_ model: Model, in registry: any RegistryReader) throws(RegistryError) {
    guard !JunkIdentifier.isJunk(model: model.name) else {
      throw RegistryError(.modelNameJunk, ["name": model.name])
    }
    guard !JunkIdentifier.isJunk(manufacturer: model.manufacturer) else {
      throw RegistryError(.modelManufacturerJunk, ["manufacturer": model.manufacturer])
    }
    let maker = FoldedText.fold(model.manufacturer)
    let sameName = try registry.all(
      Model.byManufacturer, maker, FoldedText.fold(model.name))
    for other in sameName where other.id != model.id {
      let areConfigurations =
        other.partNumber != nil && model.partNumber != nil && other.partNumber != model.partNumber
      if !areConfigurations { throw alreadyThere(other) }
    }
    guard let partNumber = model.partNumber else { return }
    for other in try registry.all(Model.byPartNumber, partNumber)
    where other.id != model.id && FoldedText.fold(other.manufacturer) == maker {
      throw alreadyThere(other)
    }
  }

  private static func alreadyThere(_ other: Model) -> RegistryError {
    RegistryError(
      .modelAlreadyRegistered,
      ["model": other.label, "part_number": other.partNumber ?? "-"])
  }
}

extension ErrorCode {
  /// The same manufacturer's product is there already. Params: `model`, `part_number`.
  package static let modelAlreadyRegistered = ErrorCode("model.already_registered", .refused)
  /// A placeholder instead of a model's name. Params: `name`.
  package static let modelNameJunk = ErrorCode("model.name_junk", .refused)
  /// A placeholder instead of a maker's name. Params: `manufacturer`.
  package static let modelManufacturerJunk = ErrorCode("model.manufacturer_junk", .refused)
}
