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
}
