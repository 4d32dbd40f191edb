/// A place in a record, in a small part of XPath's notation, by local names whatever the namespace:
/// `A/B`, `A[N='x']/V`, `A[@n='x'|'y']`, `A/@n`, `*`, `.`.
///
/// A condition names a child, an attribute (`@n`) or the element itself (`.`), compares with `=`,
/// `!=` (true also of what is absent) or `~=` (without regard to case and accents), and may offer
/// several values.
struct XMLPath: Hashable, Sendable {
  struct Step: Hashable, Sendable {
    /// Nil for `*`.
    let name: String?
    let conditions: [Condition]
  }

  struct Condition: Hashable, Sendable {
    enum Subject: Hashable, Sendable { case child(String), attribute(String), itself }
    enum Comparison: String, Sendable { case equal = "=", folded = "~=", notEqual = "!=" }

    let subject: Subject
    let comparison: Comparison
    /// Folded already when the comparison is.
    let values: [String]
  }

  let text: String
  /// Empty for `.`: the element itself.
  let steps: [Step]
  /// The attribute whose value is meant, or nil for the element's text.
  let attribute: String?
}
