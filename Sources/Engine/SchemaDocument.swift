import Operations
package import RegistryModel

/// The JSON Schemas of all that may stand on a line.
package enum SchemaDocument {
  /// Names of every operation and question, in the catalogue's order.
  package static var names: [String] {
    Catalogue.operations.map { $0.name } + Catalogue.queries.map { $0.name }
  }

  /// The schema of a whole line that asks for this operation or question; nil when there is none.
  package static func schema(_ name: String) -> JSON? {
    if let type = Catalogue.operation(name) { return line(name, form(type.init), isWrite: true) }
    if let type = Catalogue.query(name) { return line(name, form(type.init), isWrite: false) }
    return nil
  }

  /// The schema of an operation's data; nil when there is no such operation.
  static func data(_ operation: String) -> JSON? {
    Catalogue.operation(operation).map { form($0.init) }
  }

  private static func form<T>(_ make: (inout Fields) throws(RegistryError) -> T) -> JSON {
    var fields = Fields.recorder()
    // Recording never throws: nothing is parsed.
    _ = try? make(&fields)
    return fields.schema
  }

  private static func line(_ name: String, _ data: JSON, isWrite: Bool) -> JSON {
    let text = TextRule.schema(maximum: 500, lines: false)
    let isDataRequired = data["required"] != nil
    return .members([
      "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
      "title": .string(name),
      "type": .string("object"),
      "properties": .members([
        "as_of": isWrite ? nil : moment,
        "case": isWrite ? text : nil,
        "data": data,
        "expect": isWrite ? expectation : nil,
        "id": .members([
          "type": .string("string"), "pattern": .string("^[\\u0021-\\u007e]{1,64}$"),
        ]),
        "note": isWrite ? text : nil,
        "op": .members(["const": .string(name)]),
      ]),
      "required": .array([.string("op")] + (isDataRequired ? [.string("data")] : [])),
      "additionalProperties": .bool(false),
    ])
  }

  /// A journal line's number, a day, or an instant.
  private static let moment = JSON.members([
    "type": .string("string"),
    "pattern": .string(
      #"^([0-9]{1,18}|[0-9]{4}-[0-9]{2}-[0-9]{2}"#
        + #"(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2}))?)$"#),
  ])

  /// Revisions by `kind:name`.
  private static var expectation: JSON {
    .members([
      "type": .string("object"),
      "propertyNames": .members([
        "pattern": .string("^(" + Catalogue.expectedKinds.joined(separator: "|") + "):.")
      ]),
      "additionalProperties": .members([
        "type": .string("integer"), "minimum": .integer(Int64.min + 1),
        "maximum": .integer(Int64.max),
      ]),
    ])
  }
}

extension Catalogue {
  /// Kinds of things whose revision may be expected, as people name them.
  static var expectedKinds: [String] {
    referables.map { $0.kind.rawValue } + ["case", "group", "finding"]
  }
}
