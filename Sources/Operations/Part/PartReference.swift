package import RegistryModel

extension PartExchangeState: FieldValue {}
extension PartCondition: FieldValue {}

extension PartExchange: NumberedEntity {
  package static var codePrefix: String { "R" }

  /// By code; else by the provider's number for the return, which may be several pieces'.
  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [PartExchange]
  {
    let key = IdentifierText.key(text)
    if let found = try registry.first(byCode, key) { return [found] }
    return try registry.all(byReturnNumber, key)
  }
}
