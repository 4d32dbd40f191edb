package import RegistryModel

extension EscalationState: FieldValue {}
extension EscalationKind: FieldValue {}
extension MessageDirection: FieldValue {}

extension Escalation: NumberedEntity {
  package static var codePrefix: String { "E" }

  /// By code; else by the provider's ticket number.
  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [Escalation]
  {
    let key = IdentifierText.key(text)
    if let found = try registry.first(byCode, key) { return [found] }
    return try registry.all(byTicket, key)
  }
}
