package import RegistryModel

extension ImportSource: Referable {
  package var label: String { name.map { "\(code) (\($0))" } ?? code }

  /// By code.
  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [ImportSource]
  {
    guard let source = try registry.first(byCode, IdentifierText.key(text)) else { return [] }
    return [source]
  }

  package static func near(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> [String]
  {
    Similarity.nearest(to: text, among: try registry.all(byCode).map(\.code), limit: 3)
  }
}
