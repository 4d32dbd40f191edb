/// What part a piece of equipment has in a case.
package enum InterventionRole: String, CodeEnum {
  /// It was worked on.
  case intervened
  /// It suffers, and was not worked on.
  case affected
  /// It was lent meanwhile.
  case loaned
  /// It gave a part.
  case donor
  /// It was taken out for another.
  case replaced

  /// Whether parts may go in, and whether they may come out.
  package var partsMoved: (isIn: Bool, isOut: Bool) {
    switch self {
    case .intervened: (true, true)
    case .donor: (false, true)
    case .affected, .loaned, .replaced: (false, false)
    }
  }
}
