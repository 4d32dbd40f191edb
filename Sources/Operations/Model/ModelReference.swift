package import RegistryModel

extension Model: Referable {
  package var label: String { "\(manufacturer) \(name)" }

  /// By part number, by name, or by manufacturer and name together.
  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [Model]
  {
    let folded = FoldedText.fold(text)
    let byPart = try registry.all(byPartNumber, IdentifierText.key(text))
    if !byPart.isEmpty { return byPart }
    let byItsName = try registry.all(byName, folded)
    if !byItsName.isEmpty { return byItsName }
    // The manufacturer's name may be of several words: try every way of cutting the text in two.
    let words = folded.split(separator: " ").map(String.init)
    guard words.count > 1 else { return [] }
    for cut in 1..<words.count {
      let manufacturer = words[..<cut].joined(separator: " ")
      let name = words[cut...].joined(separator: " ")
      let found = try registry.all(byManufacturer, manufacturer, name)
      if !found.isEmpty { return found }
    }
    return []
  }

  package static func near(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> [String]
  {
    let labels = try registry.range(byManufacturer).map(\.label)
    return Similarity.nearest(to: text, among: labels, limit: 3)
  }
}
