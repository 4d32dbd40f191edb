/// What the information security group said to installing free software (procedure, recommendations).
package enum SecurityApproval: String, CodeEnum {
  /// Asked, not yet answered.
  case pending
  /// Avalado: it may be installed.
  case approved
  /// Not approved: the case cannot be solved.
  case refused
}
