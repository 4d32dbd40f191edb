/// How much of a supply is left, as the device said it.
package enum ObservedSupplyLevel: Hashable, Sendable {
  /// 0 to 100 % remaining.
  case percent(Int)
  /// No number. Agents write `OK` for "some left" and `WARNING` for "cannot say"; RFC 3805
  /// (prtMarkerSuppliesLevel) has −1 other, −2 unknown, −3 some remaining.
  case state(State)
  /// An amount whose full measure is not known.
  case quantity(Int, unit: String)

  package enum State: String, CaseIterable, Sendable {
    case ok, warning, low, empty, other, unknown
    case someRemaining = "some_remaining"
  }

  /// Units printers measure supplies in, as agents spell them.
  static let units: Set<String> = [
    "items", "m", "feet", "ml", "g", "hours", "sheets", "impressions", "mm", "?",
  ]

  /// Nil when the text is no level: a percentage beyond 100, a unit nobody knows.
  package init?(_ text: String) {
    switch text.lowercased() {
    case "ok": self = .state(.ok)
    case "warning": self = .state(.warning)
    case "-1": self = .state(.other)
    case "-2": self = .state(.unknown)
    case "-3": self = .state(.someRemaining)
    default:
      let digits = text.utf8.prefix { (48...57).contains($0) }
      guard let number = Int(Substring(digits)) else { return nil }
      let rest = text.dropFirst(digits.count).drop { $0 == " " || $0 == "\t" }
      let unit = rest.lowercased()
      if unit.isEmpty || unit == "%" {
        guard number <= 100 else { return nil }
        self = .percent(number)
      } else {
        guard ObservedSupplyLevel.units.contains(unit) else { return nil }
        self = .quantity(number, unit: unit)
      }
    }
  }
}

/// The colour of a supply.
package enum ObservedColour: String, CaseIterable, Sendable {
  case black, cyan, magenta, yellow
  case lightCyan = "light_cyan"
  case lightMagenta = "light_magenta"
  case photoBlack = "photo_black"
  case matteBlack = "matte_black"
  case grey
  case lightGrey = "light_grey"
  case red, green, blue
  case threeColours = "three_colours"
}
