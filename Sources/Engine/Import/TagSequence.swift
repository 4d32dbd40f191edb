import RegistryModel

/// Placas given out one after another: `20001`, `20002`, … or `EJ-0099`, `EJ-0100`, ….
struct TagSequence {
  private let prefix: String
  private let width: Int
  private var number: Int64?

  init(_ first: String?) {
    let key = first.map(IdentifierText.key) ?? ""
    let digits = key.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
    prefix = String(key.dropLast(digits.count))
    width = digits.count
    number = Int64(String(digits))
  }

  /// Whether there is a next placa, and the registry can hold it.
  var isUsable: Bool {
    var copy = self
    return copy.next().flatMap { AssetTag($0) } != nil
  }

  /// Nil when no first placa was given, or it does not end in a number.
  mutating func next() -> String? {
    guard let current = number else { return nil }
    number = current < Int64.max ? current + 1 : nil
    let digits = String(current)
    return prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
