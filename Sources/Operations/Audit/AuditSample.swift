/// Draws a sample that anybody can draw again from its seed.
///
/// The list, in order of placa, is shuffled from the front (Fisher–Yates) with the numbers of
/// SplitMix64 (Steele, Lea and Flood 2014) started at the seed, each brought below the bound by
/// rejection; the first `count` are the sample, given back in order of placa.
enum AuditSample {
  static func drawn<Element>(_ count: Int, from list: [Element], seed: UInt64) -> [Element] {
    guard count < list.count else { return list }
    var generator = SplitMix64(state: seed)
    var order = Array(list.indices)
    for index in 0..<count {
      order.swapAt(index, index + generator.next(below: order.count - index))
    }
    return order[..<count].sorted().map { list[$0] }
  }
}

/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Uniform over 0 ..< bound: numbers in the incomplete last stretch are drawn again.
  mutating func next(below bound: Int) -> Int {
    let bound = UInt64(bound)
    let incomplete = (UInt64.max % bound + 1) % bound
    while true {
      let number = next()
      if number <= UInt64.max - incomplete { return Int(number % bound) }
    }
  }
}
