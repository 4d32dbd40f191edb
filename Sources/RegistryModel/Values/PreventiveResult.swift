/// What came of a preventive visit.
package enum PreventiveResult: String, CodeEnum {
  /// The maintenance was done: the only result that discharges the obligation.
  case done
  /// Part of it was done; the rest is still owed.
  case partially
  /// They came and could not do it.
  case notPossible = "not_possible"
}
