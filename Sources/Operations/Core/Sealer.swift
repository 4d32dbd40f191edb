package import RegistryModel

/// Takes what does not belong in the journal; what keeps it and draws the salts is the engine's
/// affair.
package protocol Sealer: AnyObject {
  /// Seals a personal value.
  func seal(_ value: String) -> Seal
  /// Takes a file's bytes.
  func keep(_ bytes: [UInt8]) -> ContentDigest
}
