package import RegistryModel

extension Person: Referable {
  /// Never a name: candidates are shown by code.
  package var label: String { code }

  /// By code; else by login, mail or document; else by the whole name.
  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [Person]
  {
    if let person = try registry.first(byCode, IdentifierText.key(text)) { return [person] }
    let seals = try registry.seals(folded: FoldedText.fold(text), whole: true, limit: 100)
    for index in [byLogin, byMail, byDocument, byName] {
      var found: [Person] = []
      for seal in seals { found += try registry.all(index, seal) }
      if !found.isEmpty { return found }
    }
    return []
  }

  package static func near(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> [String]
  {
    let fragment = FoldedText.fold(text)
    guard fragment.count >= 3 else { return [] }
    var codes: [String] = []
    // Seals come in no order anybody knows.
    for seal in try registry.seals(folded: fragment, whole: false, limit: 200) {
      for index in [byName, byLogin] {
        codes += try registry.all(index, seal).map(\.code).filter { !codes.contains($0) }
      }
    }
    return Array(codes.sorted(by: ByteOrder.precedes).prefix(3))
  }
}
