package import RegistryModel

extension PreventiveObligation: Referable {
  package var label: String { code }

  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [PreventiveObligation]
  {
    try registry.all(byCode, IdentifierText.key(text))
  }

  package static func near(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> [String]
  {
    Similarity.nearest(to: text, among: try registry.range(byCode).map(\.code), limit: 3)
  }
}

extension PreventiveUnit: FieldValue {}
extension PreventiveResult: FieldValue {}
extension PreventiveState: FieldValue {}
