/// Codes people read, counted anew each year: `C-2026-00042`.
package enum CodeSequence {
  /// The code with this number; five digits, more when five no longer do.
  package static func code(_ prefix: String, year: Int, number: Int) -> String {
    "\(prefix)-\(Digits.padded(year, 4))-\(Digits.padded(number, 5))"
  }

  /// The first code of the year after all those the index holds.
  ///
  /// Found from the index alone, so that a replay counts alike. Beyond 99,999 codes no longer sort
  /// as text: from there the end is found by doubling and halving.
  package static func next<R: Record>(
    _ prefix: String, year: Int, in index: Index<R>, of registry: any RegistryReader,
    code read: (R) -> String
  ) throws(RegistryError) -> String {
    let last = try registry.range(
      index, from: code(prefix, year: year, number: 0),
      through: code(prefix, year: year, number: 99_999), descending: true, limit: 1
    ).first
    let number = last.flatMap { Int(read($0).suffix(5)) } ?? 0
    guard number >= 99_999 else { return code(prefix, year: year, number: number + 1) }
    let isTaken = { (number: Int) throws(RegistryError) -> Bool in
      try registry.first(index, code(prefix, year: year, number: number)) != nil
    }
    var taken = 99_999
    var step = 1
    while try isTaken(taken + step) {
      taken += step
      step *= 2
    }
    var free = taken + step
    while free - taken > 1 {
      let middle = (taken + free) / 2
      if try isTaken(middle) { taken = middle } else { free = middle }
    }
    return code(prefix, year: year, number: free)
  }
}
