package import RegistryModel

/// Seals personal values; what keeps the values and draws the salts is the engine's affair.
package protocol Sealer: AnyObject {
  func seal(_ value: String) -> Seal
}
