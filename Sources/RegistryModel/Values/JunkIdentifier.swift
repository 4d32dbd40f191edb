/// Tells values that identify nothing: what makers leave in the factory, what firmware answers when
/// it does not know, and what drivers invent.
///
/// Whole values are compared, trimmed and without regard to case: an expression found inside a
/// value never condemns it, so that a true serial such as `VN1.2A7731` is kept.
package enum JunkIdentifier {
  /// The fewest characters a serial may have: shorter ones repeat from maker to maker.
  package static let shortestSerial = 4

  /// Whether a serial number (of a machine, a part or a supply) identifies nothing.
  package static func isJunk(serial: String) -> Bool {
    let key = IdentifierText.key(serial)
    return key.utf8.count < shortestSerial || isFiller(key) || isNegativeNumber(key)
      || isLabel(key) || placeholders.contains(key) || serials.contains(key)
  }

  /// Whether a system UUID is shared by many machines.
  package static func isJunk(uuid: String) -> Bool {
    let key = IdentifierText.key(uuid)
    return isFiller(key.filter { $0 != "-" }) || placeholders.contains(key) || uuids.contains(key)
  }

  /// Whether a hardware address belongs to no network card of its own: a driver's, a group's
  /// (IEEE 802, first bit sent is 1), all zeros or all ones.
  package static func isJunk(mac: String) -> Bool {
    guard let key = IdentifierText.macKey(mac) else { return true }
    guard !isFiller(key), !macs.contains(key), !key.hasPrefix("005056C0") else { return true }
    return UInt8(key.prefix(2), radix: 16).map { $0 & 1 == 1 } ?? true
  }

  /// Whether a model's name is a maker's placeholder.
  package static func isJunk(model: String) -> Bool {
    let key = IdentifierText.key(model)
    return isFiller(key) || isLabel(key) || placeholders.contains(key) || models.contains(key)
  }

  /// Whether a maker's name is a placeholder.
  package static func isJunk(manufacturer: String) -> Bool {
    let key = IdentifierText.key(manufacturer)
    return isFiller(key) || placeholders.contains(key) || manufacturers.contains(key)
  }

  /// Whether an inventory number kept in the firmware is a placeholder.
  package static func isJunk(tag: String) -> Bool {
    let key = IdentifierText.key(tag)
    return isFiller(key) || isLabel(key) || placeholders.contains(key) || tags.contains(key)
  }

  /// Whether a host's name is an address, the loopback's name or a placeholder.
  package static func isJunk(hostname: String) -> Bool {
    let key = IdentifierText.key(hostname)
    return isFiller(key) || placeholders.contains(key) || key == "(NONE)"
      || key.hasPrefix("LOCALHOST") || key.contains(":")
      || key.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
  }

  /// Empty, one character over and over, or nothing but punctuation.
  private static func isFiller(_ key: String) -> Bool {
    guard let first = key.utf8.first else { return true }
    if key.utf8.allSatisfy({ $0 == first }) { return key.utf8.count > 1 || !isAlphanumeric(first) }
    if key.hasPrefix("0X") { return key.utf8.dropFirst(2).allSatisfy { $0 == UInt8(ascii: "0") } }
    return !key.utf8.contains(where: isAlphanumeric)
  }

  /// What a printer answers when its 32-bit number overflows.
  private static func isNegativeNumber(_ key: String) -> Bool {
    key.utf8.count > 1 && key.utf8.first == UInt8(ascii: "-")
      && key.utf8.dropFirst().allSatisfy { (48...57).contains($0) }
  }

  /// The caption of a field left in its place, such as `Chassis Serial#`.
  private static func isLabel(_ key: String) -> Bool {
    labelEndings.contains { key.hasSuffix($0) }
  }

  /// Letters beyond ASCII count as letters.
  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 0x80...: true
    default: false
    }
  }
}
