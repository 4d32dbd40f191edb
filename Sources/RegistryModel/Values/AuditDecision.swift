/// What is decided about a finding (decisión sobre el hallazgo).
package enum AuditDecision: String, CodeEnum {
  /// The registry is right: nothing is to be changed.
  case confirm
  /// The registry takes the place where it was found.
  case correctLocation = "correct_location"
  /// It goes on being looked for, or into.
  case search
  /// It is reported as missing: somebody answers for it.
  case reportMissing = "report_missing"
  /// It becomes an asset of the registry.
  case registerAsset = "register_asset"
  /// What was found is a known asset whose label was misread or is gone.
  case identifyAsset = "identify_asset"
  /// The registry's data of it are corrected.
  case correctRecord = "correct_record"
  /// The difference stands, for the reason given.
  case acceptDifference = "accept_difference"
}
