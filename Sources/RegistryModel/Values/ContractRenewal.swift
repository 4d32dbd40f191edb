/// How a contract goes on after its last day.
package enum ContractRenewal: String, CodeEnum {
  /// It does not.
  case none
  /// By itself, unless one side gives notice.
  case tacit
  /// By a signed extension (prórroga).
  case express
}
