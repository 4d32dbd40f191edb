/// One value a source told of equipment, with where it stood.
package struct SeenValue: Hashable, Sendable {
  package var field: ImportedField
  package var value: String
  package var standing: ValueStanding
  /// The path by which the profile found it.
  package var rule: String?
  /// The import that told it first.
  package var document: ID<ImportedDocument>
  package var at: Instant

  package init(
    field: ImportedField, value: String, standing: ValueStanding, rule: String? = nil,
    document: ID<ImportedDocument>, at: Instant
  ) {
    self.field = field
    self.value = value
    self.standing = standing
    self.rule = rule
    self.document = document
    self.at = at
  }
}

/// All that a source last told of one piece of equipment, kept in one column.
package struct SeenValues: JSONColumn {
  package var values: [SeenValue]

  package init(_ values: [SeenValue] = []) {
    self.values = values.sorted { ByteOrder.precedes($0.field.rawValue, $1.field.rawValue) }
  }

  package init?(json: JSON) {
    guard let items = json.arrayValue else { return nil }
    let values = items.compactMap { SeenValue(json: $0) }
    guard values.count == items.count else { return nil }
    self.init(values)
  }

  package var json: JSON { .array(values.map(\.json)) }

  package func write(to writer: inout JSONWriter) {
    writer.byte(UInt8(ascii: "["))
    for index in values.indices {
      if index > 0 { writer.byte(UInt8(ascii: ",")) }
      values[index].write(to: &writer)
    }
    writer.byte(UInt8(ascii: "]"))
  }

  package subscript(_ field: ImportedField) -> SeenValue? { values.first { $0.field == field } }
}

extension SeenValue {
  fileprivate init?(json: JSON) {
    guard let field = json["field"]?.stringValue.flatMap({ ImportedField(rawValue: $0) }),
      let value = json["value"]?.stringValue,
      let standing = json["standing"]?.stringValue.flatMap({ ValueStanding(rawValue: $0) }),
      let document = json["document"]?.integerValue, let at = json["at"]?.integerValue
    else { return nil }
    self.init(
      field: field, value: value, standing: standing, rule: json["rule"]?.stringValue,
      document: ID(document), at: Instant(milliseconds: at))
  }

  fileprivate var json: JSON {
    .members([
      "at": .integer(at.milliseconds), "document": .integer(document.rawValue),
      "field": .string(field.rawValue), "rule": rule.map { .string($0) },
      "standing": .string(standing.rawValue), "value": .string(value),
    ])
  }

  /// `json`, member by member.
  fileprivate func write(to writer: inout JSONWriter) {
    writer.raw("{\"at\":")
    writer.write(at.milliseconds)
    writer.raw(",\"document\":")
    writer.write(document.rawValue)
    writer.raw(",\"field\":")
    writer.write(field.rawValue)
    if let rule {
      writer.raw(",\"rule\":")
      writer.write(rule)
    }
    writer.raw(",\"standing\":")
    writer.write(standing.rawValue)
    writer.raw(",\"value\":")
    writer.write(value)
    writer.raw("}")
  }
}

/// A part of equipment as an agent sees it. Without serial and part number it is not kept: it could
/// not be told from the next one.
package struct SeenPart: Hashable, Sendable {
  package var partClass: PartClass
  package var serial: String?
  package var partNumber: String?
  package var manufacturer: String?
  package var model: String?
  /// Where it sits, as the source calls the place.
  package var slot: String?
  /// When the source first told of it.
  package var since: Instant
  /// When the source first told of others and not of it; nil while it sees it.
  package var goneAt: Instant?

  package init(
    partClass: PartClass, serial: String? = nil, partNumber: String? = nil,
    manufacturer: String? = nil, model: String? = nil, slot: String? = nil, since: Instant,
    goneAt: Instant? = nil
  ) {
    self.slot = slot
    self.goneAt = goneAt
    self.partClass = partClass
    self.serial = serial
    self.partNumber = partNumber
    self.manufacturer = manufacturer
    self.model = model
    self.since = since
  }

  /// The serial made comparable; nil without one.
  package var serialKey: String? { serial.map(IdentifierText.key) }

  /// What makes it the same piece from one import to the next.
  package var key: String {
    "\(partClass.rawValue) \(serialKey ?? "")"
      + " \(serial == nil ? partNumber.map(IdentifierText.key) ?? "" : "")"
  }
}

/// The parts a source sees in one piece of equipment, and those it saw before, kept in one column.
package struct SeenParts: JSONColumn {
  /// The most pieces that are remembered once they are gone: the latest.
  package static let mostGone = 100

  package var parts: [SeenPart]
  /// Pieces with a serial that it sees no more, the latest first.
  package var gone: [SeenPart]
  /// When the source last told of them; nil before it has. A document may tell of the equipment and
  /// say nothing of its parts.
  package var seenAt: Instant?

  package init(_ parts: [SeenPart] = [], gone: [SeenPart] = [], at seenAt: Instant? = nil) {
    self.parts = parts
    self.gone = gone
    self.seenAt = seenAt
  }

  /// What the source tells now, after this.
  package func followed(by parts: [SeenPart], at now: Instant) -> SeenParts {
    var known = Set(parts.compactMap(\.serialKey))
    let leaving = self.parts.map { part in
      var gone = part
      gone.goneAt = now
      return gone
    }
    let gone = (leaving + gone).filter { part in
      part.serialKey.map { known.insert($0).inserted } ?? false
    }
    return SeenParts(parts, gone: Array(gone.prefix(SeenParts.mostGone)), at: now)
  }

  package init?(json: JSON) {
    guard let items = json["parts"]?.arrayValue else { return nil }
    let former = json["gone"]?.arrayValue ?? []
    let (parts, gone) = (
      items.compactMap { SeenPart(json: $0) }, former.compactMap { SeenPart(json: $0) }
    )
    guard parts.count == items.count, gone.count == former.count else { return nil }
    self.init(parts, gone: gone, at: json["at"]?.integerValue.map { Instant(milliseconds: $0) })
  }

  package var json: JSON {
    .members([
      "at": seenAt.map { .integer($0.milliseconds) },
      "gone": gone.isEmpty ? nil : .array(gone.map(\.json)),
      "parts": .array(parts.map(\.json)),
    ])
  }

  /// The serials made comparable, each between line feeds, so that a part leads to its equipment; nil
  /// without any.
  package var serialKeys: String? {
    let keys = (parts + gone).compactMap(\.serialKey)
    return keys.isEmpty ? nil : keys.reduce("\n") { $0 + $1 + "\n" }
  }

  /// What of `serialKeys` is one whole serial.
  package static func fragment(_ key: String) -> String { "\n\(key)\n" }
}

extension SeenPart {
  fileprivate init?(json: JSON) {
    guard let partClass = json["part_class"]?.stringValue.flatMap({ PartClass(rawValue: $0) }),
      let since = json["since"]?.integerValue
    else { return nil }
    self.init(
      partClass: partClass, serial: json["serial"]?.stringValue,
      partNumber: json["part_number"]?.stringValue,
      manufacturer: json["manufacturer"]?.stringValue, model: json["model"]?.stringValue,
      slot: json["slot"]?.stringValue, since: Instant(milliseconds: since),
      goneAt: json["gone_at"]?.integerValue.map { Instant(milliseconds: $0) })
  }

  fileprivate var json: JSON {
    .members([
      "gone_at": goneAt.map { .integer($0.milliseconds) },
      "part_class": .string(partClass.rawValue), "manufacturer": manufacturer.map { .string($0) },
      "model": model.map { .string($0) }, "part_number": partNumber.map { .string($0) },
      "serial": serial.map { .string($0) }, "since": .integer(since.milliseconds),
      "slot": slot.map { .string($0) },
    ])
  }
}

/// What a document says of a machine that waits for a person: enough to decide by, and to register
/// it with.
package struct SeenIdentity: JSONColumn {
  package var tag: String?
  package var equipmentKind: EquipmentKind?
  package var manufacturer: String?
  package var model: String?
  package var partNumber: String?
  package var serial: String?
  package var uuid: String?
  package var hostname: String?
  package var macs: [String] = []
  package var place: String?

  /// Nothing known yet.
  package init() {}

  package init?(json: JSON) {
    guard json.objectValue != nil else { return nil }
    tag = json["tag"]?.stringValue
    equipmentKind = json["kind"]?.stringValue.flatMap { EquipmentKind(rawValue: $0) }
    manufacturer = json["manufacturer"]?.stringValue
    model = json["model"]?.stringValue
    partNumber = json["part_number"]?.stringValue
    serial = json["serial"]?.stringValue
    uuid = json["uuid"]?.stringValue
    hostname = json["hostname"]?.stringValue
    macs = (json["macs"]?.arrayValue ?? []).compactMap(\.stringValue)
    place = json["place"]?.stringValue
  }

  package var json: JSON {
    .members([
      "hostname": hostname.map { .string($0) },
      "kind": equipmentKind.map { .string($0.rawValue) },
      "macs": macs.isEmpty ? nil : .array(macs.map { .string($0) }),
      "manufacturer": manufacturer.map { .string($0) }, "model": model.map { .string($0) },
      "part_number": partNumber.map { .string($0) }, "place": place.map { .string($0) },
      "serial": serial.map { .string($0) }, "tag": tag.map { .string($0) },
      "uuid": uuid.map { .string($0) },
    ])
  }
}
