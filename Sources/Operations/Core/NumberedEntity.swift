package import RegistryModel

/// A thing people know by the number it got in its year, `E-2026-00042`.
package protocol NumberedEntity: Referable {
  /// The letter its codes begin with.
  static var codePrefix: String { get }
  static var byCode: Index<Self> { get }
  var code: String { get }
}

extension NumberedEntity {
  package var label: String { code }

  /// The latest ones are the likeliest.
  package static func near(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> [String]
  {
    let latest = try registry.range(byCode, descending: true, limit: 200).map(\.code)
    return Similarity.nearest(to: text, among: latest, limit: 3)
  }

  /// The next code of the year.
  static func nextCode(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError)
    -> String
  {
    try CodeSequence.next(codePrefix, year: stamp.today.year, in: byCode, of: registry) { $0.code }
  }
}
