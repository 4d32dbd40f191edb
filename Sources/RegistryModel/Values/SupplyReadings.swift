/// What a machine says is left of one supply: a number, or one of the states that stand for none
/// (RFC 3805, `prtMarkerSuppliesLevel`).
package enum SupplyLevel: Hashable, Sendable {
  /// In the unit of the capacity.
  case amount(Int)
  /// −1: no restriction on how the level is known.
  case other
  /// −2.
  case unknown
  /// −3: some is left, nobody knows how much.
  case someRemaining

  /// From the number a machine answers; nil for one RFC 3805 does not know.
  package init?(number: Int) {
    switch number {
    case 0...: self = .amount(number)
    case -1: self = .other
    case -2: self = .unknown
    case -3: self = .someRemaining
    default: return nil
    }
  }

  /// The code of a state; nil for an amount.
  package var state: String? {
    switch self {
    case .amount: nil
    case .other: "other"
    case .unknown: "unknown"
    case .someRemaining: "some_remaining"
    }
  }

  package var amount: Int? {
    guard case .amount(let amount) = self else { return nil }
    return amount
  }

  fileprivate init?(state: String) {
    switch state {
    case "other": self = .other
    case "unknown": self = .unknown
    case "some_remaining": self = .someRemaining
    default: return nil
    }
  }
}

/// The colour of a toner, ink or drum.
package enum SupplyColour: String, CodeEnum {
  case black
  case cyan
  case magenta
  case yellow
  /// All colours in one container.
  case tricolour
}

/// One supply of a machine as it stood when it was read.
package struct SupplyReading: Hashable, Sendable {
  package let supply: PartClass
  package let colour: SupplyColour?
  package let level: SupplyLevel
  /// What a full one holds, in the level's unit; 100 when the machine speaks in percent, nil when
  /// it does not say.
  package let capacity: Int?
  /// False for one the machine knows is not its maker's, or was filled by somebody else; nil when it
  /// does not say.
  package let isOriginal: Bool?

  package init(
    supply: PartClass, colour: SupplyColour? = nil, level: SupplyLevel, capacity: Int? = nil,
    isOriginal: Bool? = nil
  ) {
    self.supply = supply
    self.colour = colour
    self.level = level
    self.capacity = capacity
    self.isOriginal = isOriginal
  }

  /// What is left, 0 to 100, rounded down; nil when the level or the capacity is no number.
  package var percent: Int? {
    guard let amount = level.amount, let capacity, capacity > 0 else { return nil }
    return min(100, amount * 100 / capacity)
  }

  package init?(json: JSON) {
    guard let supply = json["supply"]?.stringValue.flatMap({ PartClass(rawValue: $0) }) else {
      return nil
    }
    let amount = json["level"]?.integerValue.flatMap { SupplyLevel(number: Int($0)) }
    let state = json["state"]?.stringValue.flatMap { SupplyLevel(state: $0) }
    guard let level = amount ?? state else { return nil }
    self.init(
      supply: supply, colour: json["colour"]?.stringValue.flatMap { SupplyColour(rawValue: $0) },
      level: level, capacity: json["capacity"]?.integerValue.map { Int($0) },
      isOriginal: json["original"]?.boolValue)
  }

  package var json: JSON {
    .members([
      "capacity": capacity.map { .integer(Int64($0)) },
      "colour": colour.map { .string($0.rawValue) },
      "level": level.amount.map { .integer(Int64($0)) },
      "original": isOriginal.map { .bool($0) },
      "state": level.state.map { .string($0) },
      "supply": .string(supply.rawValue),
    ])
  }
}

/// The supplies of one reading, in the machine's order, kept in one column.
package struct SupplyReadings: JSONColumn {
  package let supplies: [SupplyReading]

  package init(_ supplies: [SupplyReading] = []) { self.supplies = supplies }

  package init?(json: JSON) {
    guard let items = json.arrayValue else { return nil }
    let supplies = items.compactMap { SupplyReading(json: $0) }
    guard supplies.count == items.count else { return nil }
    self.init(supplies)
  }

  package var json: JSON { .array(supplies.map(\.json)) }
}
