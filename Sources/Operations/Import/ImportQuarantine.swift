package import RegistryModel

/// Sets aside a record whose identifiers contradict the registry, until a person decides.
package struct ImportQuarantine: Operation {
  package static let name = "import.quarantine"
  package static let creates: [EntityKind] = [.importConflict]

  let source: ID<ImportSource>
  let digest: ContentDigest
  let path: Line
  let line: Int
  let reason: ConflictReason
  let key: ContentDigest
  let seen: SeenIdentity
  let candidates: [ID<Asset>]

  package init(_ fields: inout Fields) throws(RegistryError) {
    source = try fields.reference("source")
    digest = try fields.required("digest")
    path = try fields.required("path")
    line = try fields.requiredInteger("line", in: 1...Int(Int32.max))
    reason = try fields.required("reason")
    key = try fields.required("key")
    seen =
      try fields.object("seen", isRequired: true) { inner throws(RegistryError) in
        try SeenIdentity(&inner)
      } ?? SeenIdentity()
    candidates = try fields.references("candidates", maximum: 50)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    _ = try document(registry)
    let known = try ImportConflict.settled(key.hexadecimal, source, in: registry)
    if let known {
      throw RegistryError(
        .importConflictKnown, ["conflict": known.code, "state": known.state.rawValue])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    // From its id, which is never given out twice, even when this line is undone.
    let id: ID<ImportConflict> = effects.newID()
    let code = CodeSequence.code(
      ImportConflict.codePrefix, year: stamp.today.year,
      number: Int(id.rawValue & IDLayout.counterLimit))
    effects.insert(
      ImportConflict(
        id: id, code: code, source: source, document: try document(registry).id,
        path: path.text, line: line, reason: reason, key: key.hexadecimal, seen: seen,
        candidates: AssetIDs(candidates), openedAt: stamp.at))
    for asset in candidates { effects.touch(asset) }
    effects.answer("code", .string(code))
  }

  private func document(_ registry: any RegistryReader) throws(RegistryError) -> ImportedDocument {
    guard
      let document = try ImportedDocument.latest(digest.hexadecimal, from: source, in: registry)
    else {
      throw RegistryError(
        .importDocumentUnknown,
        ["digest": digest.hexadecimal, "source": try registry.existing(source).code])
    }
    return document
  }
}

extension SeenIdentity {
  fileprivate init(_ fields: inout Fields) throws(RegistryError) {
    self.init()
    tag = try fields.optional("tag", Line.self)?.text
    equipmentKind = try fields.optional("kind")
    manufacturer = try fields.optional("manufacturer", Line.self)?.text
    model = try fields.optional("model", Line.self)?.text
    partNumber = try fields.optional("part_number", Line.self)?.text
    serial = try fields.optional("serial", Line.self)?.text
    uuid = try fields.optional("uuid", Line.self)?.text
    hostname = try fields.optional("hostname", Line.self)?.text
    macs = try fields.list("macs", Line.self, maximum: 32).map(\.text)
    place = try fields.optional("place", Line.self)?.text
  }
}

extension ImportConflict: NumberedEntity {
  package static let codePrefix = "Q"

  /// By code.
  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [ImportConflict]
  {
    guard let conflict = try registry.first(byCode, IdentifierText.key(text)) else { return [] }
    return [conflict]
  }

  /// The conflict these identifiers have been from this source: what was decided last, or what is
  /// still open.
  package static func settled(
    _ key: String, _ source: ID<ImportSource>, in registry: any RegistryReader
  ) throws(RegistryError) -> ImportConflict? {
    try registry.all(byKey, key, source).last
  }
}

extension ErrorCode {
  /// Params: `conflict`, `state`.
  package static let importConflictKnown = ErrorCode("import.conflict_known", .refused)
}
