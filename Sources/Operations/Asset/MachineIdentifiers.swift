package import RegistryModel

/// A hardware address (IEEE 802 MAC-48) in any of its spellings.
package struct HardwareAddress: FieldValue, Hashable {
  /// Twelve upper-case hexadecimal digits.
  package let key: String

  package static let schema = JSON.members([
    "type": .string("string"),
    "pattern": .string("^\\s*([0-9A-Fa-f][:.-]?){11}[0-9A-Fa-f]\\s*$"),
  ])
  package static let sample = HardwareAddress(key: "000000000000")

  private init(key: String) { self.key = key }

  package init(field: JSON) throws(RegistryError) {
    let given = try field.requireString()
    guard let key = IdentifierText.macKey(given) else {
      throw RegistryError(.inputInvalidMAC, ["value": given])
    }
    self.key = key
  }

  /// `AA:BB:CC:DD:EE:FF`.
  package var text: String { IdentifierText.macText(key) }

  package var field: JSON { .string(text) }
}

/// A system's UUID as its firmware gives it (SMBIOS type 1; RFC 9562 spelling), upper case.
package struct SystemUUID: FieldValue, Hashable {
  package let text: String

  package static let schema = JSON.members([
    "type": .string("string"),
    "pattern": .string(
      #"^\s*(\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}"#
        + #"|[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})\s*$"#),
  ])
  package static let sample = SystemUUID(text: "00000000-0000-0000-0000-000000000000")

  private init(text: String) { self.text = text }

  package init(field: JSON) throws(RegistryError) {
    let given = try field.requireString()
    var key = IdentifierText.key(given)
    if key.hasPrefix("{"), key.hasSuffix("}") { key = String(key.dropFirst().dropLast()) }
    let groups = key.split(separator: "-", omittingEmptySubsequences: false)
    guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12],
      groups.allSatisfy({ $0.utf8.allSatisfy(SystemUUID.isHexadecimal) })
    else { throw RegistryError(.inputInvalidUUID, ["value": given]) }
    text = key
  }

  package var field: JSON { .string(text) }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...70).contains(byte)
  }
}

/// A mobile equipment identity: fifteen digits, the last a check digit (3GPP TS 23.003, annex B).
package struct EquipmentIdentity: FieldValue, Hashable {
  package let text: String

  package static let schema = JSON.members([
    "type": .string("string"), "pattern": .string("^[0-9]{15}$"),
  ])
  package static let sample = EquipmentIdentity(text: "000000000000000")

  private init(text: String) { self.text = text }

  package init(field: JSON) throws(RegistryError) {
    let given = try field.requireString()
    let digits = given.utf8.map { Int($0) - 48 }
    guard digits.count == 15, digits.allSatisfy({ (0...9).contains($0) }),
      EquipmentIdentity.luhnSum(digits).isMultiple(of: 10)
    else { throw RegistryError(.inputInvalidIMEI, ["value": given]) }
    text = given
  }

  package var field: JSON { .string(text) }

  /// Every second digit doubled, its digits added (ISO/IEC 7812-1, annex B).
  private static func luhnSum(_ digits: [Int]) -> Int {
    digits.enumerated().reduce(0) { sum, item in
      guard !item.offset.isMultiple(of: 2) else { return sum + item.element }
      let doubled = item.element * 2
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
  }
}

extension ErrorCode {
  /// Params: `value`.
  package static let inputInvalidMAC = ErrorCode("input.invalid_mac", .input)
  /// Params: `value`.
  package static let inputInvalidUUID = ErrorCode("input.invalid_uuid", .input)
  /// Params: `value`.
  package static let inputInvalidIMEI = ErrorCode("input.invalid_imei", .input)
}
