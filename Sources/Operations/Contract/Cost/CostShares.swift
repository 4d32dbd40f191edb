import RegistryModel

/// Dividing an amount without losing or inventing a minor unit.
enum CostShares {
  /// The amount divided by weight with the largest remainders rounded up, in the order of the weights.
  ///
  /// What is left over after rounding down goes, one unit each, to the largest remainders; among
  /// equal ones to the larger weight, then to the earlier. Nothing is given for a weight of 0; all
  /// shares are 0 when all weights are.
  static func divided(_ amount: Int64, by weights: [Int]) -> [Int64] {
    let sum = weights.reduce(0, +)
    guard sum > 0, amount > 0 else { return weights.map { _ in 0 } }
    // Equal weights have equal shares and remainders: they are worked out once.
    var parts: [Int: (share: Int64, remainder: Int64)] = [:]
    for weight in weights where parts[weight] == nil {
      parts[weight] = product(amount, weight, over: sum)
    }
    var shares = weights.map { parts[$0]?.share ?? 0 }
    var left = amount - shares.reduce(0, +)
    let order = parts.keys.filter { $0 > 0 }.sorted { one, other in
      let remainders = (parts[one]?.remainder ?? 0, parts[other]?.remainder ?? 0)
      return remainders.0 == remainders.1 ? one > other : remainders.0 > remainders.1
    }
    for weight in order where left > 0 {
      for index in weights.indices where weights[index] == weight && left > 0 {
        shares[index] += 1
        left -= 1
      }
    }
    return shares
  }

  /// The part of an amount for the days from one number to another of so many: what it comes to by
  /// the last day less what it came to before the first, so that parts add up to the whole.
  ///
  /// - Parameters:
  ///   - first: the first day, counted from 1.
  ///   - last: the last day; at most `count`.
  static func part(of amount: Int64, from first: Int, through last: Int, of count: Int) -> Int64 {
    product(amount, last, over: count).share - product(amount, first - 1, over: count).share
  }

  /// `amount × weight ÷ sum` and what remains; the weight is not above the sum, neither negative.
  private static func product(_ amount: Int64, _ weight: Int, over sum: Int)
    -> (share: Int64, remainder: Int64)
  {
    let full = UInt64(amount).multipliedFullWidth(by: UInt64(weight))
    let (quotient, remainder) = UInt64(sum).dividingFullWidth(full)
    return (Int64(quotient), Int64(remainder))
  }
}
