/// A place in a record, in a part of XPath's notation. Names are local ones, whatever the
/// namespace, unless one is given in braces: `A/B`, `//A`, `{http://*}A/@n`, `*`, `..`, `.`,
/// `A/following-sibling::*[1]`, and in brackets what must hold: `A[2]`, `A[B/C='x'|'y']`,
/// `A[@n]`, `A[.!='x']`.
///
/// A condition looks at a path from its element and compares with `=`, `!=` (true also of what is
/// absent), `~=` (without regard to case and accents), `^=` (begins with) or `*=` (contains);
/// without a comparison the path must exist. Several values may be offered.
struct XMLPath: Hashable, Sendable {
  enum Axis: Hashable, Sendable { case child, descendant, parent, followingSibling }

  struct Step: Hashable, Sendable {
    let axis: Axis
    /// Nil for `*`.
    let name: String?
    /// A pattern of namespaces, `*` for any run of characters; nil when any will do.
    let namespace: String?
    let predicates: [Predicate]
  }

  enum Predicate: Hashable, Sendable {
    /// The n-th, from 1, of those that passed what stands before.
    case position(Int)
    case exists(XMLPath)
    case compare(XMLPath, Comparison, [String])
  }

  enum Comparison: String, CaseIterable, Sendable {
    case equal = "=", notEqual = "!=", folded = "~=", begins = "^=", contains = "*="
  }

  let text: String
  /// Whether it starts at the document's root, which is then its first step.
  var isAbsolute = false
  /// What must hold of the element the path starts from: `.[A]/B`.
  var own: [Predicate] = []
  /// Empty for `.`: the element itself.
  var steps: [Step] = []
  /// The attribute whose value is meant, or nil for the element's text.
  var attribute: String?

  /// The steps without what must hold, as names to be told apart by.
  var names: [(axis: Axis, name: String?)] { steps.map { ($0.axis, $0.name) } }

  /// Whether the path stays below an element `depth` levels under its record, but for attributes
  /// of elements above.
  func stays(within depth: Int) -> Bool {
    var level = depth
    for (index, step) in steps.enumerated() {
      switch step.axis {
      case .child, .descendant:
        guard level >= 0 else { return false }
        level += 1
      case .followingSibling: guard level > 0 else { return false }
      case .parent:
        level -= 1
        let isLast = steps[index...].allSatisfy { $0.axis == .parent }
        guard level >= 0 || (isLast && attribute != nil) else { return false }
      }
    }
    return level >= 0 || attribute != nil
  }

  /// Levels a path leads down at least.
  var levels: Int {
    steps.reduce(0) { sum, step in
      switch step.axis {
      case .child, .descendant: sum + 1
      case .parent: sum - 1
      case .followingSibling: sum
      }
    }
  }
}

extension XMLPath.Predicate {
  /// Whether a start tag alone decides it.
  var isDecidedByTag: Bool {
    switch self {
    case .position: false
    case .exists(let path), .compare(let path, _, _):
      path.steps.isEmpty && path.own.isEmpty && path.attribute != nil
    }
  }
}
