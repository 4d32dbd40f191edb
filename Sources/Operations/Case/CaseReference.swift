package import RegistryModel

extension SupportCase: Referable {
  package var label: String { code }

  /// By code, else by its code in the entity's own tool.
  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [SupportCase]
  {
    let key = IdentifierText.key(text)
    if let found = try registry.first(byCode, key) { return [found] }
    return try registry.all(byExternalReference, text)
  }
}
