package import RegistryModel

/// Records that an import refused or left to a person, as XML that can be corrected and imported
/// again: the profile `equipment-list` reads it. Elements are named as an observation's members are.
package enum EquipmentListXML {
  /// Of the form: a change that breaks readers gets another number.
  package static let namespace = "urn:dotacion:equipment:1"

  /// What stands before the first record.
  package static let opening =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<equipment_list xmlns=\"\(namespace)\">\n"
  /// What stands behind the last.
  package static let closing = "</equipment_list>\n"

  /// Why a record was not taken, and where it stands.
  package struct Refusal: Sendable {
    package var code: String
    /// In the language of whoever will correct it.
    package var reason: String
    package var file: String
    package var line: Int64?
    package var path: String?
    /// The conflict it waits as.
    package var conflict: String?

    package init(
      code: String, reason: String, file: String, line: Int64? = nil, path: String? = nil,
      conflict: String? = nil
    ) {
      self.code = code
      self.reason = reason
      self.file = file
      self.line = line
      self.path = path
      self.conflict = conflict
    }
  }

  /// One record with its refusal; the refusal alone when nothing of it could be read.
  ///
  /// - Parameter seen: the JSON of an `EquipmentObservation`.
  package static func text(_ seen: JSON?, refused: Refusal) -> String {
    var xml = XMLLines(inside: 1)
    guard let seen else {
      write(refused, &xml)
      return xml.fragment
    }
    xml.open("equipment", [])
    write(refused, &xml)
    write(members: seen, &xml)
    xml.close("equipment")
    return xml.fragment
  }

  private static func write(_ refused: Refusal, _ xml: inout XMLLines) {
    xml.element(
      "refused",
      [
        ("code", .string(refused.code)), ("conflict", refused.conflict.map { .string($0) }),
        ("file", .string(refused.file)), ("line", refused.line.map { .integer($0) }),
        ("path", refused.path.map { .string($0) }),
      ], refused.reason)
  }

  private static func write(members object: JSON, _ xml: inout XMLLines) {
    for member in object.objectValue ?? [] { write(member.name, member.value, &xml) }
  }

  private static func write(_ name: String, _ value: JSON, _ xml: inout XMLLines) {
    switch name {
    // Where it stood in the other document; the level as it was written there.
    case "line", "path", "raw": return
    case "counters":
      for counter in value.objectValue ?? [] {
        xml.element("counter", [("name", .string(counter.name))], number(counter.value))
      }
    case "dropped":
      for dropped in value.arrayValue ?? [] {
        xml.element(
          "dropped", [("field", dropped["field"]), ("reason", dropped["reason"])],
          dropped["value"]?.stringValue ?? "")
      }
    case "level": write(level: value, &xml)
    case "provider_tax_number":
      xml.text("provider_tax_number", value["number"])
      xml.text("provider_tax_check", value["check_digit"])
    case "unit_value":
      guard let money = Money(json: value) else { return }
      xml.element("unit_value", [("currency", .string(money.currency))], money.decimalText)
    default: write(plain: name, value, &xml)
    }
  }

  private static func write(plain name: String, _ value: JSON, _ xml: inout XMLLines) {
    switch value {
    case .object: xml.group(name) { write(members: value, &$0) }
    case .array(let items):
      let single = singular[name] ?? name
      for item in items { write(plain: single, item, &xml) }
    case .string, .integer, .bool, .null: xml.text(name, value)
    }
  }

  private static func write(level: JSON, _ xml: inout XMLLines) {
    xml.text("state", level["state"])
    if let percent = level["percent"] { xml.element("level", [], "\(number(percent)) %") }
    if let quantity = level["quantity"] {
      xml.element(
        "level", [], "\(number(quantity)) \(level["unit"]?.stringValue ?? "")")
    }
  }

  private static func number(_ value: JSON) -> String { value.integerValue.map { "\($0)" } ?? "" }

  private static let singular = [
    "children": "equipment", "macs": "mac", "parts": "part", "supplies": "supply",
  ]
}
