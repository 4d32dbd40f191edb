/// What a scanned code turned out to be.
package enum AuditScanMeaning: String, CodeEnum {
  /// One asset.
  case asset
  /// A place, which those that follow are in.
  case location
  /// Nothing the registry knows; kept all the same.
  case unknown
  /// More than one asset; kept for a person to see.
  case ambiguous
}
