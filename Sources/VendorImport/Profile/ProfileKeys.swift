import RegistryModel

/// The keys of each mapping in a profile: what the reader accepts and the JSON Schema says.
enum ProfileKeys {
  static let profile = [
    "profile", "documents", "wrapper", "bundle", "schema", "header", "records", "ignore", "watch",
    "pivots",
  ]
  static let document = ["root", "namespace", "markers"]
  static let wrapper = ["root", "namespace", "path"]
  static let bundle = ["join", "parts"]
  static let schema = ["file", "severity"]
  static let child = ["each", "one", "skip", "fields", "counters", "supplies", "parts", "children"]
  static let record = child + ["units"]
  static let supply = ["each", "names", "fields"]
  static let supplyName = ["type", "colour"]
  static let part = ["each", "class", "fields"]
  static let units = ["quantity", "serials"]
  static let source = ["each", "serial", "separators"]
  static let rule = [
    "paths", "join", "constant", "clean", "strip_prefix", "strip_suffix", "after", "before",
    "absent", "junk", "map", "date", "number", "unit",
  ]

  /// Where a key belongs that stands in another mapping, most often by its indentation; nil when it
  /// is no key at all.
  ///
  /// - Parameter allowed: the keys of the mapping it stands in.
  static func home(of key: String, besides allowed: [String]) -> [Hint]? {
    let homes: [(String, [String])] = [
      ("profile", profile), ("record", record), ("rule", rule), ("supply", supply),
      ("part", part), ("document", document), ("bundle", bundle), ("units", units),
      ("fields", ObservedField.all(in: .equipment).map(\.name)),
      ("supply_fields", ObservedField.all(in: .supply).map(\.name)),
    ]
    guard let home = homes.first(where: { $0.1 != allowed && $0.1.contains(key) }) else {
      return nil
    }
    return [
      Hint("profile_home.\(home.0)", ["key": key, "example": "serial: { paths: …, \(key): … }"])
    ]
  }
}
