package import RegistryModel

extension SupportCase: NumberedEntity {
  package static var codePrefix: String { "C" }

  /// By code; else by its code in the entity's own tool.
  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [SupportCase]
  {
    if let found = try registry.first(byCode, IdentifierText.key(text)) { return [found] }
    return try registry.all(byExternalReference, IdentifierText.key(text))
  }
}
