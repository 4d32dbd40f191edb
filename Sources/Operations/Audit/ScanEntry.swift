package import RegistryModel

/// One thing read during a count: a bare code, or a code with what somebody read off the equipment.
package struct ScanEntry: FieldValue, Hashable {
  package let code: String
  package let serial: String?
  package let model: String?
  package let note: String?

  package static let schema = JSON.members([
    "oneOf": .array([
      Line.schema,
      .members([
        "type": .string("object"),
        "properties": .members([
          "code": Line.schema, "model": Line.schema, "note": Line.schema, "serial": Line.schema,
        ]),
        "required": .array([.string("code")]),
        "additionalProperties": .bool(false),
      ]),
    ])
  ])
  package static let sample = ScanEntry(code: "x")

  package init(code: String, serial: String? = nil, model: String? = nil, note: String? = nil) {
    self.code = code
    self.serial = serial
    self.model = model
    self.note = note
  }

  package init(field: JSON) throws(RegistryError) {
    guard let members = field.objectValue else {
      self.init(code: try Line(field: field).text)
      return
    }
    let known = ["code", "serial", "model", "note"]
    if let stranger = members.first(where: { !known.contains($0.name) }) {
      throw RegistryError(
        .inputUnknownMember, ["member": stranger.name],
        hints: Hint.didYouMean(Similarity.nearest(to: stranger.name, among: known, limit: 1)))
    }
    guard let code = try ScanEntry.text("code", field) else {
      throw RegistryError(.inputMissingMember, ["member": "code"])
    }
    self.init(
      code: code, serial: try ScanEntry.text("serial", field),
      model: try ScanEntry.text("model", field), note: try ScanEntry.text("note", field))
  }

  package var field: JSON {
    guard serial != nil || model != nil || note != nil else { return .string(code) }
    return .members([
      "code": .string(code), "model": model.map { .string($0) }, "note": note.map { .string($0) },
      "serial": serial.map { .string($0) },
    ])
  }

  private static func text(_ name: String, _ field: JSON) throws(RegistryError) -> String? {
    guard let value = field[name] else { return nil }
    return try Line(field: value).text
  }
}
