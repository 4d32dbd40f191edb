import RegistryModel

/// Other spellings of one serial number that makers document, so that a label, a bar code and the
/// firmware name the same machine.
///
/// - HP's bar codes put an `S` before the serial (data identifier S, ANSI MH10.8.2).
/// - Lenovo's put `1S` and the machine type and model (ten characters) before it.
/// - Dell's express service code is the service tag read as a number of base 36.
package enum SerialForms {
  /// The comparable serial first, then its other spellings.
  package static func keys(_ serial: String, manufacturer: String?) -> [String] {
    let key = IdentifierText.key(serial)
    var forms = [key]
    func add(_ form: String) {
      if form.utf8.count >= JunkIdentifier.shortestSerial, !forms.contains(form) {
        forms.append(form)
      }
    }
    switch manufacturer.map(ManufacturerName.key) {
    case "hp":
      if key.hasPrefix("S"), key.utf8.count == 11 { add(String(key.dropFirst())) }
      if key.utf8.count == 10 { add("S" + key) }
    case "lenovo":
      if key.hasPrefix("1S"), key.utf8.count == 20 { add(String(key.dropFirst(12))) }
    case "dell":
      if let tag = serviceTag(ofExpressCode: key) { add(tag) }
      if let code = expressCode(ofServiceTag: key) { add(code) }
    default: break
    }
    return forms
  }

  /// Whether two serials of one maker name the same machine.
  package static func same(_ serial: String, _ key: String, manufacturer: String?) -> Bool {
    keys(serial, manufacturer: manufacturer).contains(key)
      || keys(key, manufacturer: manufacturer).contains(IdentifierText.key(serial))
  }

  /// Seven digits of base 36 from ten or eleven of base 10.
  private static func serviceTag(ofExpressCode key: String) -> String? {
    guard (10...11).contains(key.utf8.count), let number = Int64(key), number > 0 else {
      return nil
    }
    let tag = String(number, radix: 36, uppercase: true)
    return tag.utf8.count == 7 ? tag : nil
  }

  private static func expressCode(ofServiceTag key: String) -> String? {
    guard key.utf8.count == 7, key.utf8.contains(where: { (65...90).contains($0) }),
      let number = Int64(key, radix: 36)
    else { return nil }
    return String(number)
  }
}

/// Spellings of one UUID: SMBIOS before 2.6 did not say in which order the bytes of its first three
/// groups come, and programs differ (DMTF DSP0134, 7.2.1).
package enum SystemUUIDForms {
  /// The UUID as it is, and with the bytes of its first three groups turned round.
  package static func keys(_ uuid: String) -> [String] {
    let key = IdentifierText.key(uuid)
    let groups = key.split(separator: "-").map(String.init)
    guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12] else { return [key] }
    let turned = (groups.prefix(3).map(turned) + groups.dropFirst(3)).joined(separator: "-")
    return turned == key ? [key] : [key, turned]
  }

  static func same(_ left: String, _ right: String) -> Bool { keys(left).contains(right) }

  private static func turned(_ group: String) -> String {
    var pairs: [Substring] = []
    var rest = group[...]
    while !rest.isEmpty {
      pairs.append(rest.prefix(2))
      rest = rest.dropFirst(2)
    }
    return pairs.reversed().joined()
  }
}
