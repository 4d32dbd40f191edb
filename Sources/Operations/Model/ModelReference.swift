package import RegistryModel

extension Model: Referable {
  package var label: String { "\(manufacturer) \(name)" }

  package var distinctLabel: String { partNumber ?? label }

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

  /// Whether each word is a typing error or two away from one of label or part number.
  func nearlyHas(_ words: [String]) -> Bool {
    let own = FoldedText.words("\(label) \(partNumber ?? "")")
    return !words.isEmpty
      && words.allSatisfy { word in own.contains { WordMatch.fits(word, $0, .nearly) } }
  }

  package static func near(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> [String]
  {
    let models = try registry.range(byManufacturer)
    let near = Similarity.nearest(to: text, among: models.map(\.label).withoutRepetition, limit: 3)
    guard near.isEmpty else { return near }
    let words = FoldedText.words(text)
    return Array(models.filter { $0.nearlyHas(words) }.map(\.label).withoutRepetition.prefix(3))
  }
}
