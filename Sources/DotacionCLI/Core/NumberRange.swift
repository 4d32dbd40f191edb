import Operations
import RegistryModel

/// Bounds of numbers typed on the command line.
enum NumberRange {
  /// - Throws: `input.out_of_range`.
  static func check(_ value: Int, in range: ClosedRange<Int>) throws(RegistryError) {
    guard !range.contains(value) else { return }
    throw RegistryError(
      .inputOutOfRange,
      [
        "value": String(value), "minimum": String(range.lowerBound),
        "maximum": String(range.upperBound),
      ])
  }
}
