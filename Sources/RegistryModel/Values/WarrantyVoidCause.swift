/// Why a warranty is void.
package enum WarrantyVoidCause: String, CodeEnum {
  /// It never was: it is left out of every verdict.
  case recordedInError = "recorded_in_error"
  /// The provider withdrew it, for instance over a broken seal.
  case breached
  /// The purchase was undone.
  case returned
  /// The rest went on with the equipment that replaced this one; `coverage.carry_over` alone says so.
  case carriedOver = "carried_over"
}
