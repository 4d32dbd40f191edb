package import RegistryModel

extension PartExchangeState: FieldValue {}
extension PartCondition: FieldValue {}

extension PartExchange: NumberedEntity {
  package static var codePrefix: String { "R" }

  /// By code; else by the provider's number for the return, which may be several pieces': the only
  /// one that is not over, where there is one.
  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [PartExchange]
  {
    let key = IdentifierText.key(text)
    if let found = try registry.first(byCode, key) { return [found] }
    let found = try registry.all(byReturnNumber, key)
    let open = found.filter { !$0.state.next.isEmpty }
    return open.count == 1 ? open : found
  }
}
