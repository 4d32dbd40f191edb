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
}
