package import RegistryModel

extension SupportCase: Referable {
  package var label: String { code }

  /// By code; else by its code in the entity's own tool.
  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [SupportCase]
  {
    if let found = try registry.first(byCode, IdentifierText.key(text)) { return [found] }
    return try registry.all(byExternalReference, IdentifierText.key(text))
  }

  /// The latest cases are the likeliest.
  package static func near(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> [String]
  {
    let latest = try registry.range(byOpening, descending: true, limit: 200).map(\.code)
    return Similarity.nearest(to: text, among: latest, limit: 3)
  }
}
