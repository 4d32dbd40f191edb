/// Why equipment failed, as far as terms tell causes apart.
package enum FailureCause: String, CodeEnum {
  case manufacturingDefect = "manufacturing_defect"
  /// Wear.
  case normalUse = "normal_use"
  /// A blow or a fall.
  case accident
  case liquid
  case misuse
  case theft
  /// A surge or a cut of the mains.
  case electrical
  case software
  case nonOriginalSupply = "non_original_supply"
  /// Looked for and not established.
  case unknown

  /// Whether it comes from outside the equipment: such causes are what warranties leave out
  /// (Ley 1480 de 2011, art. 16).
  package var isExternal: Bool {
    switch self {
    case .manufacturingDefect, .normalUse, .unknown: false
    case .accident, .liquid, .misuse, .theft, .electrical, .software, .nonOriginalSupply: true
    }
  }
}
