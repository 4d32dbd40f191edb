/// How many to count so that a bad registry does not pass (detection sampling).
package enum AuditSampling {
  /// The largest population the exact arithmetic is offered for.
  package static let maximumPopulation = 1_000_000

  /// The smallest sample that holds at least one of the defective records with the confidence
  /// asked for: the smallest n with C(N−D, n) / C(N, n) ≤ 1 − confidence (hypergeometric, drawn
  /// without putting back).
  ///
  /// Both sides are compared as whole numbers of any size, so no rounding decides.
  ///
  /// - Parameters:
  ///   - population: N, 1 to `maximumPopulation`.
  ///   - defects: D, 1 to N.
  ///   - confidence: in hundredths of a percent, 1 to 9999; 9500 is 95 %.
  /// - Returns: nil when a parameter is out of its range.
  package static func sampleSize(population: Int, defects: Int, confidence: Int) -> Int? {
    guard (1...maximumPopulation).contains(population), (1...population).contains(defects),
      (1...9999).contains(confidence)
    else { return nil }
    func isEnough(_ size: Int) -> Bool {
      missChance(population, defects, size, isAtMost: 10_000 - confidence)
    }
    // Doubling first: a large guess would cost large products for nothing.
    var high = 1
    while high < population, !isEnough(high) { high *= 2 }
    var low = high / 2
    high = min(high, population)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isEnough(middle) { high = middle } else { low = middle }
    }
    return high
  }

  /// Whether the chance that a sample holds no defective record is at most the bound, in
  /// ten-thousandths. The chance is ∏ (N−a−i)/(N−i) for i below b, where a and b are the sample
  /// and the defects in either order: the shorter product is taken.
  private static func missChance(
    _ population: Int, _ defects: Int, _ size: Int, isAtMost bound: Int
  ) -> Bool {
    guard size + defects <= population else { return true }
    let factors = min(defects, size)
    let taken = max(defects, size)
    var left = WholeNumber(10_000)
    var right = WholeNumber(UInt32(bound))
    for index in 0..<factors {
      left.multiply(by: UInt32(population - taken - index))
      right.multiply(by: UInt32(population - index))
    }
    return !right.isLess(than: left)
  }
}

/// A whole number of any size, as far as comparing products needs it.
struct WholeNumber {
  /// Base 2³², least significant first; the last one is never zero.
  private var limbs: [UInt32]

  init(_ value: UInt32) { limbs = value == 0 ? [] : [value] }

  mutating func multiply(by factor: UInt32) {
    var carry: UInt64 = 0
    for index in limbs.indices {
      let product = UInt64(limbs[index]) * UInt64(factor) + carry
      limbs[index] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry > 0 { limbs.append(UInt32(carry)) }
    if factor == 0 { limbs = [] }
  }

  func isLess(than other: WholeNumber) -> Bool {
    guard limbs.count == other.limbs.count else { return limbs.count < other.limbs.count }
    for index in limbs.indices.reversed() where limbs[index] != other.limbs[index] {
      return limbs[index] < other.limbs[index]
    }
    return false
  }
}
