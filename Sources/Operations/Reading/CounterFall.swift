import RegistryModel

/// A counter that stands lower than it did: a board was swapped, or somebody typed it wrong.
struct CounterFall: Hashable, Sendable {
  let counter: MachineCounter
  let before: Int
  let now: Int
  let beforeAt: Instant

  /// Counters that stand lower than at the reading before.
  static func all(
    _ counters: CounterReadings, of asset: ID<Asset>, at moment: Instant,
    in registry: any RegistryReader
  ) throws(RegistryError) -> [CounterFall] {
    let earlier = try registry.range(
      Reading.byAsset, [asset], through: moment, descending: true, limit: 1)
    guard let last = earlier.first else { return [] }
    return MachineCounter.allCases.compactMap { counter in
      guard let now = counters.values[counter], let before = last.counters.values[counter],
        now < before
      else { return nil }
      return CounterFall(counter: counter, before: before, now: now, beforeAt: last.at)
    }
  }

  var json: JSON {
    .members([
      "finding": .string("counter_fell"), "counter": .string(counter.rawValue),
      "before": .integer(Int64(before)), "now": .integer(Int64(now)),
      "before_at": .string(beforeAt.description),
    ])
  }
}
