package import RegistryModel

extension InventoryFinding: Referable {
  package var label: String { code }

  /// By code.
  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [InventoryFinding]
  {
    guard let finding = try registry.first(byCode, IdentifierText.key(text)) else { return [] }
    return [finding]
  }

  /// Codes like it among the latest hundred.
  package static func near(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> [String]
  {
    let latest = try registry.range(byCode, descending: true, limit: 100).map(\.code)
    return Similarity.nearest(to: text, among: latest, limit: 3)
  }
}

extension FindingState: FieldValue {}
extension FindingDecision: FieldValue {}
