package import RegistryModel

extension PartExchangeState: FieldValue {}
extension PartCondition: FieldValue {}

extension PartExchange: Referable {
  package var label: String { code }

  /// By code; else by the provider's number for the return, which may be several pieces'.
  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [PartExchange]
  {
    let key = IdentifierText.key(text)
    if let found = try registry.first(byCode, key) { return [found] }
    return try registry.all(byReturnNumber, key)
  }

  /// The latest ones are the likeliest.
  package static func near(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> [String]
  {
    let latest = try registry.range(byCode, descending: true, limit: 200).map(\.code)
    return Similarity.nearest(to: text, among: latest, limit: 3)
  }

  /// `R-YYYY-NNNNN`, the next of the year.
  static func nextCode(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError)
    -> String
  {
    try CodeSequence.next("R", year: stamp.today.year, in: byCode, of: registry) { $0.code }
  }
}
