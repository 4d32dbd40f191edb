/// Labels that differ by a number, as installers print them: `D-{01..24}`, `GI1/0/{1..48}`; or one
/// label alone. Numbers are as wide as the first one is written.
package struct NumberedPattern: Hashable, Sendable {
  /// The most labels one pattern stands for.
  package static let maximumCount = 1000

  package let prefix: String
  package let suffix: String
  /// Nil for one label alone.
  package let numbers: ClosedRange<Int>?
  private let width: Int

  /// Nil when braces are not `{first..last}`, the numbers fall or are too many, or nothing is left.
  package init?(_ text: String) {
    let key = IdentifierText.key(text)
    guard (1...64).contains(key.utf8.count) else { return nil }
    guard let open = key.firstIndex(of: "{") else {
      guard !key.contains("}") else { return nil }
      self.init(prefix: key, suffix: "", numbers: nil, width: 0)
      return
    }
    guard let close = key[open...].firstIndex(of: "}") else { return nil }
    let inner = key[key.index(after: open)..<close]
    let suffix = key[key.index(after: close)...]
    guard !suffix.contains("{"), !suffix.contains("}"), let dots = inner.firstRange(of: ".."),
      let first = NumberedPattern.number(inner[..<dots.lowerBound]),
      let last = NumberedPattern.number(inner[dots.upperBound...]),
      first <= last, last - first < NumberedPattern.maximumCount
    else { return nil }
    self.init(
      prefix: String(key[..<open]), suffix: String(suffix), numbers: first...last,
      width: inner[..<dots.lowerBound].utf8.count)
  }

  private init(prefix: String, suffix: String, numbers: ClosedRange<Int>?, width: Int) {
    self.prefix = prefix
    self.suffix = suffix
    self.numbers = numbers
    self.width = width
  }

  /// A label that names nothing, for describing forms.
  package init(placeholder: Void) { self.init(prefix: "X", suffix: "", numbers: nil, width: 0) }

  /// One to six digits.
  private static func number(_ digits: Substring) -> Int? {
    guard (1...6).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(digits)
  }

  /// As it is written: `D-{01..24}`.
  package var text: String {
    guard let numbers else { return prefix }
    return "\(prefix){\(padded(numbers.lowerBound))..\(padded(numbers.upperBound))}\(suffix)"
  }

  package var count: Int { numbers?.count ?? 1 }

  /// Every label, in order.
  package var labels: [String] {
    guard let numbers else { return [prefix] }
    return numbers.map(label)
  }

  /// The label with this number; nil when it is none of these.
  package func label(numbered number: Int) -> String? {
    guard let numbers, numbers.contains(number) else { return nil }
    return label(number)
  }

  private func label(_ number: Int) -> String { prefix + padded(number) + suffix }

  private func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

/// Patterns in the order they were given, kept in one column.
package struct NumberedPatternList: JSONColumn {
  package let patterns: [NumberedPattern]

  package init(_ patterns: [NumberedPattern] = []) { self.patterns = patterns }

  package init?(json: JSON) {
    guard let items = json.arrayValue else { return nil }
    let patterns = items.compactMap { $0.stringValue.flatMap { NumberedPattern($0) } }
    guard patterns.count == items.count else { return nil }
    self.init(patterns)
  }

  package var json: JSON { .array(patterns.map { .string($0.text) }) }

  package var labels: [String] { patterns.flatMap(\.labels) }
}
