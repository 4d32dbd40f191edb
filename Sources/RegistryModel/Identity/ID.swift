/// A number that names one record of one kind and is never given to another.
///
/// The high 23 bits hold the *origin* (0 is the main registry, each detached copy has its own), the
/// low 40 bits a counter, so that two copies never hand out the same number. People never type one.
package struct ID<Entity>: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let rawValue: Int64

  package init(_ rawValue: Int64) { self.rawValue = rawValue }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  package var description: String { String(rawValue) }
}

/// How the 63 usable bits of an id are divided.
package enum IDLayout {
  /// Bits of the counter.
  package static let counterBits: Int64 = 40
  /// The highest counter value, 2⁴⁰ − 1.
  package static let counterLimit: Int64 = (1 << counterBits) - 1

  /// The id with this counter in this origin.
  package static func identifier(origin: Int64, counter: Int64) -> Int64 {
    origin << counterBits | counter
  }
}
