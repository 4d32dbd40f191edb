import RegistryModel

/// The form of an object, gathered while an operation takes its members: its JSON Schema
/// (draft 2020-12).
final class ObjectForm {
  private var names: [String] = []
  private var schemas: [JSON] = []
  private var required: [String] = []

  func add(_ name: String, _ schema: JSON, isRequired: Bool) {
    names.append(name)
    schemas.append(schema)
    if isRequired { required.append(name) }
  }

  var schema: JSON {
    .members([
      "type": .string("object"),
      "properties": .object(zip(names, schemas).map { JSONMember($0, $1) }),
      "required": required.isEmpty ? nil : .array(required.map { .string($0) }),
      "additionalProperties": .bool(false),
    ])
  }

  static func integer(_ range: ClosedRange<Int>) -> JSON {
    .members([
      "type": .string("integer"), "minimum": .integer(Int64(range.lowerBound)),
      "maximum": .integer(Int64(range.upperBound)),
    ])
  }

  /// An id, counted from one.
  static var identifier: JSON { integer(1...Int.max) }

  static func list(_ item: JSON, minimum: Int = 0, maximum: Int) -> JSON {
    .members([
      "type": .string("array"), "items": item,
      "minItems": minimum > 0 ? .integer(Int64(minimum)) : nil,
      "maxItems": .integer(Int64(maximum)),
    ])
  }

  static func nullable(_ schema: JSON) -> JSON {
    .members(["anyOf": .array([schema, .members(["type": .string("null")])])])
  }

  /// What people type to name a thing, or the id the journal keeps.
  static func reference(_ kind: EntityKind) -> JSON {
    .members([
      "type": .array([.string("string"), .string("integer")]),
      "description": .string("names one \(kind.rawValue)"),
      "minLength": .integer(1), "maxLength": .integer(500), "pattern": .string(#"\S"#),
      "not": TextRule.controls(lines: false),
      "minimum": .integer(1), "maximum": .integer(Int64.max),
    ])
  }
}
