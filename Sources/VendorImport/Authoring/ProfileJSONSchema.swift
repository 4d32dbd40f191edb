package import RegistryModel

/// Profiles as JSON Schema (2020-12), for editors: made from the same lists the reader goes by.
package enum ProfileJSONSchema {
  package static var json: JSON {
    .members([
      "$defs": .object(
        definitions.map { JSONMember($0.name, $0.schema) }),
      "$id": .string("https://dotacion.example/schemas/import-profile.schema.json"),
      "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
      "additionalProperties": .bool(false),
      "properties": properties(ProfileKeys.profile, top),
      "required": strings(["documents", "profile", "records"]),
      "title": .string("import-profile"),
      "type": .string("object"),
    ])
  }

  private static let top: [String: JSON] = [
    "profile": text, "documents": list(reference("document")), "wrapper": reference("wrapper"),
    "bundle": reference("bundle"), "schema": reference("schema"),
    "header": fields(.equipment), "records": list(reference("record")), "ignore": reasons,
    "watch": texts, "pivots": map(text),
  ]

  private static var definitions: [(name: String, schema: JSON)] {
    [
      (
        "bundle",
        object(
          ProfileKeys.bundle, ["join": codes(BundleRule.Join.self), "parts": texts],
          required: ["join"])
      ),
      ("child", object(ProfileKeys.child, equipment)),
      (
        "document",
        object(
          ProfileKeys.document, ["root": text, "namespace": text, "markers": texts],
          required: ["root"])
      ),
      (
        "part",
        object(
          ProfileKeys.part,
          ["each": texts, "class": codes(PartClass.self), "fields": fields(.part)],
          required: ["each"])
      ),
      ("record", object(ProfileKeys.record, equipment)),
      ("rule", .members(["anyOf": .array([texts, rule])])),
      (
        "schema",
        object(
          ProfileKeys.schema,
          ["file": text, "severity": codes(SchemaRule.Severity.self)], required: ["file"])
      ),
      (
        "source",
        object(
          ProfileKeys.source,
          ["each": text, "serial": reference("rule"), "separators": text],
          required: ["each", "serial"])
      ),
      (
        "supply",
        object(
          ProfileKeys.supply,
          [
            "each": texts, "fields": fields(.supply),
            "names": map(
              object(
                ProfileKeys.supplyName,
                ["type": codes(PartClass.self), "colour": codes(ObservedColour.self)],
                required: ["type"])),
          ], required: ["each"])
      ),
      (
        "units",
        object(
          ProfileKeys.units, ["quantity": reference("rule"), "serials": list(reference("source"))],
          required: ["quantity", "serials"])
      ),
      (
        "wrapper",
        object(
          ProfileKeys.wrapper, ["root": text, "namespace": text, "path": text],
          required: ["path", "root"])
      ),
    ]
  }

  private static let equipment: [String: JSON] = [
    "each": texts, "one": texts, "skip": reasons, "fields": fields(.equipment),
    "counters": rules(ObservedCounter.allCases.map(\.rawValue)),
    "supplies": list(reference("supply")),
    "parts": list(reference("part")), "children": list(reference("child")),
    "units": reference("units"),
  ]

  private static var rule: JSON {
    object(
      ProfileKeys.rule,
      [
        "paths": texts, "join": text, "constant": scalar, "clean": several(Cleaning.self),
        "strip_prefix": texts, "strip_suffix": texts, "after": text, "before": text,
        "absent": texts, "junk": codes(JunkList.self), "map": map(scalar),
        "date": several(DateFormat.self), "number": codes(DecimalMark.self),
        "unit": .members(["anyOf": .array([texts, map(scalar)])]),
      ])
  }

  // MARK: Pieces

  private static let text: JSON = .members(["type": .string("string")])
  private static let scalar: JSON = .members([
    "type": strings(["string", "number", "boolean"])
  ])
  private static let texts: JSON = .members(["anyOf": .array([scalar, list(scalar)])])
  private static let reasons: JSON = map(text)

  private static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

  private static func reference(_ name: String) -> JSON {
    .members(["$ref": .string("#/$defs/\(name)")])
  }

  private static func list(_ items: JSON) -> JSON {
    .members(["items": items, "type": .string("array")])
  }

  private static func map(_ values: JSON) -> JSON {
    .members(["additionalProperties": values, "type": .string("object")])
  }

  private static func codes<Code: RawRepresentable & CaseIterable>(_ type: Code.Type) -> JSON
  where Code.RawValue == String {
    .members(["enum": strings(type.allCases.map(\.rawValue))])
  }

  private static func several<Code: RawRepresentable & CaseIterable>(_ type: Code.Type) -> JSON
  where Code.RawValue == String {
    .members(["anyOf": .array([codes(type), list(codes(type))])])
  }

  private static func fields(_ scope: ObservedField.Scope) -> JSON {
    rules(ObservedField.all(in: scope).map(\.name))
  }

  private static func rules(_ names: [String]) -> JSON {
    .members([
      "additionalProperties": .bool(false),
      "properties": .object(
        names.sorted(by: ByteOrder.precedes).map { JSONMember($0, reference("rule")) }),
      "type": .string("object"),
    ])
  }

  /// An object with these keys; a key nobody described would be let through by nobody.
  private static func object(
    _ keys: [String], _ schemas: [String: JSON], required: [String] = []
  ) -> JSON {
    .members([
      "additionalProperties": .bool(false), "properties": properties(keys, schemas),
      "required": required.isEmpty ? nil : strings(required), "type": .string("object"),
    ])
  }

  private static func properties(_ keys: [String], _ schemas: [String: JSON]) -> JSON {
    .object(
      keys.sorted(by: ByteOrder.precedes).map { JSONMember($0, schemas[$0] ?? .bool(false)) })
  }
}
