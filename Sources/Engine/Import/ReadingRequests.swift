import RegistryModel

extension EquipmentObservation {
  /// The counters a reading keeps, as `reading.record` takes them; of two names for one counter its
  /// own goes first.
  var keptCounters: JSON? {
    guard !counters.isEmpty else { return nil }
    let members = Self.namesByCounter.compactMap { counter, names in
      names.lazy.compactMap { counters[$0] }.first.map { JSONMember(counter, .integer($0)) }
    }
    return members.isEmpty ? nil : .object(members)
  }

  /// The names each counter goes by in documents, the counters in the order of their own.
  private static let namesByCounter = MachineCounter.allCases.map { counter in
    (
      counter: counter.rawValue,
      names: ObservedCounter.allCases.filter { $0.kept == counter }.map(\.rawValue)
    )
  }
  .sorted { ByteOrder.precedes($0.counter, $1.counter) }

  /// Whether it tells of counters that readings do not keep.
  var hasOtherCounters: Bool {
    counters.keys.contains { ObservedCounter(rawValue: $0)?.kept == nil }
  }
}

/// A supply's level as `reading.record` takes it.
enum SupplyLevelJSON {
  static func json(_ supply: SupplyObservation) -> JSON? {
    let level: (Int, Int?)
    switch supply.level {
    case nil:
      // That it is not the maker's is worth a reading, whatever is left of it.
      guard supply.isOriginal == false else { return nil }
      level = (-2, nil)
    case .percent(let percent): level = (percent, 100)
    case .quantity(let amount, _): level = (amount, nil)
    case .state(.empty): level = (0, nil)
    case .state(.ok), .state(.low), .state(.someRemaining): level = (-3, nil)
    case .state(.warning), .state(.unknown): level = (-2, nil)
    case .state(.other): level = (-1, nil)
    }
    return .members([
      "capacity": level.1.map { .integer(Int64($0)) },
      "colour": supply.colour.flatMap { SupplyColour(rawValue: $0.rawValue) }
        .map { .string($0.rawValue) },
      "level": .integer(Int64(level.0)), "original": supply.isOriginal.map { .bool($0) },
      "supply": .string(supply.type.rawValue),
    ])
  }
}
