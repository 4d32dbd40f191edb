package import RegistryModel

/// Records what one file told of up to 500 pieces of equipment: where each stood in it, the values
/// that are news, and the parts an agent saw.
///
/// A part that was swapped since the source last told becomes a finding. The last line of a file
/// carries the counts of all its records.
package struct ImportSightingRecord: Operation {
  package static let name = "import.sighting"
  package static let creates: [EntityKind] = [.importSighting, .inventoryFinding]
  /// The most pieces of equipment in one line.
  package static let maximum = 500

  let source: ID<ImportSource>
  let digest: ContentDigest
  let sightings: [ToldAsset]
  let counts: ImportCounts?

  package init(_ fields: inout Fields) throws(RegistryError) {
    source = try fields.reference("source")
    digest = try fields.required("digest")
    sightings = try fields.objects("records", maximum: ImportSightingRecord.maximum) {
      inner throws(RegistryError) in try ToldAsset(&inner)
    }
    counts = try fields.object("counts") { inner throws(RegistryError) in
      try ImportCounts(&inner)
    }
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    _ = try document(registry)
    guard Set(sightings.map(\.asset)).count == sightings.count else {
      throw RegistryError(.importSeenTwice)
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let document = try document(registry)
    var swaps: [JSON] = []
    for sighting in sightings {
      swaps += try see(sighting, document, registry, stamp, &effects)
    }
    if let counts { effects.update(document) { counts.write(to: &$0) } }
    effects.answer("records", .integer(Int64(sightings.count)))
    if !swaps.isEmpty { effects.answer("findings", .array(swaps)) }
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

  /// - Returns: the findings it opens.
  private func see(
    _ sighting: ToldAsset, _ document: ImportedDocument, _ registry: any RegistryReader,
    _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) -> [JSON] {
    let values = sighting.values.map { value in
      SeenValue(
        field: value.field, value: value.value.text, standing: value.standing,
        rule: value.rule?.text, document: document.id, at: stamp.at)
    }
    guard let old = try registry.first(ImportSighting.byAsset, sighting.asset, source) else {
      effects.insert(
        ImportSighting(
          id: effects.newID(), asset: sighting.asset, source: source, document: document.id,
          firstSeenAt: stamp.at, lastSeenAt: stamp.at, path: sighting.path.text,
          line: sighting.line, values: SeenValues(values),
          parts: sighting.parts(since: stamp.at, besides: []).map { SeenParts($0, at: stamp.at) }
            ?? SeenParts()))
      return []
    }
    let parts = sighting.parts(since: stamp.at, besides: old.parts.parts)
    effects.update(old) { seen in
      seen.document = document.id
      seen.lastSeenAt = stamp.at
      seen.path = sighting.path.text
      seen.line = sighting.line
      let news = Set(values.map(\.field))
      seen.values = SeenValues(old.values.values.filter { !news.contains($0.field) } + values)
      if let parts {
        seen.parts = old.parts.followed(by: parts, at: stamp.at)
      } else if sighting.hasSameParts {
        seen.parts.seenAt = stamp.at
      }
    }
    guard let parts else { return [] }
    return try reportSwaps(old.parts.parts, parts, of: sighting.asset, registry, stamp, &effects)
  }

  /// One piece gone and one come of the same class, both with a serial: somebody swapped it.
  private func reportSwaps(
    _ old: [SeenPart], _ new: [SeenPart], of asset: ID<Asset>, _ registry: any RegistryReader,
    _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) -> [JSON] {
    var swaps: [JSON] = []
    let (was, now) = (Set(old.map(\.key)), Set(new.map(\.key)))
    let gone = old.filter { !now.contains($0.key) && $0.serial != nil }
    var come = new.filter { !was.contains($0.key) && $0.serial != nil }
    for part in gone {
      guard let place = come.firstIndex(where: { $0.partClass == part.partClass }) else { continue }
      let replacement = come.remove(at: place)
      // Whoever put it in wrote it down already.
      guard try !isInstalled(replacement, in: asset, registry) else { continue }
      let origin = FindingOrigin(
        asset: try registry.existing(asset), at: stamp.at, by: stamp.actor)
      _ = try effects.report(
        Dispute(fact: .part, recorded: part.serial, found: replacement.serial), origin, registry,
        stamp)
      swaps.append(
        .members([
          "asset": .string(origin.asset.tag.text), "found": replacement.serial.json,
          "part_class": .string(part.partClass.rawValue), "recorded": part.serial.json,
        ]))
    }
    return swaps
  }
}

extension ImportSightingRecord {
  private func isInstalled(_ part: SeenPart, in asset: ID<Asset>, _ registry: any RegistryReader)
    throws(RegistryError) -> Bool
  {
    guard let key = part.serial.map({ IdentifierText.key($0) }) else { return false }
    return try registry.all(InstalledPart.bySerial, key)
      .contains { $0.asset == asset && $0.removedAt == nil }
  }
}

/// One piece of equipment as one record of a file tells of it.
struct ToldAsset {
  let asset: ID<Asset>
  let path: Line
  let line: Int
  let values: [Value]
  /// Whether the file tells the same of its parts as the one before.
  let hasSameParts: Bool
  /// Nil when the file says nothing new of parts.
  private let seenParts: [Part]?

  struct Value {
    let field: ImportedField
    let value: Line
    let standing: ValueStanding
    let rule: Line?
  }

  private struct Part {
    let partClass: PartClass
    let serial: Line?
    let partNumber: Line?
    let manufacturer: Line?
    let model: Line?
    let slot: Line?
  }

  init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    path = try fields.required("path")
    line = try fields.requiredInteger("line", in: 1...Int(Int32.max))
    values = try fields.objects("values", maximum: 20) { inner throws(RegistryError) in
      Value(
        field: try inner.required("field"), value: try inner.required("value"),
        standing: try inner.required("standing"), rule: try inner.optional("rule"))
    }
    let parts = try fields.objects("parts", maximum: 500) { inner throws(RegistryError) in
      Part(
        partClass: try inner.required("part_class"), serial: try inner.optional("serial"),
        partNumber: try inner.optional("part_number"),
        manufacturer: try inner.optional("manufacturer"), model: try inner.optional("model"),
        slot: try inner.optional("slot"))
    }
    seenParts = parts.isEmpty ? nil : parts
    hasSameParts = try fields.optional("parts_unchanged") ?? false
  }

  /// The parts, each since when it has been known; nil when the file says nothing new of parts.
  func parts(since now: Instant, besides known: [SeenPart]) -> [SeenPart]? {
    guard let seenParts else { return nil }
    let since = Dictionary(known.map { ($0.key, $0.since) }) { first, _ in first }
    return seenParts.map { part in
      var seen = SeenPart(
        partClass: part.partClass, serial: part.serial?.text, partNumber: part.partNumber?.text,
        manufacturer: part.manufacturer?.text, model: part.model?.text,
        slot: part.slot?.text, since: now)
      seen.since = since[seen.key] ?? now
      return seen
    }
  }
}

/// What became of a file's records, one by one.
package struct ImportCounts: Hashable, Sendable {
  package var created = 0
  package var changed = 0
  package var unchanged = 0
  package var skipped = 0
  package var ambiguous = 0
  package var refused = 0

  /// Nothing counted yet.
  package init() {}

  init(_ fields: inout Fields) throws(RegistryError) {
    func count(_ name: String) throws(RegistryError) -> Int {
      try fields.integer(name, in: 0...Int(Int32.max)) ?? 0
    }
    created = try count("created")
    changed = try count("changed")
    unchanged = try count("unchanged")
    skipped = try count("skipped")
    ambiguous = try count("ambiguous")
    refused = try count("refused")
  }

  package mutating func add(_ other: ImportCounts) {
    created += other.created
    changed += other.changed
    unchanged += other.unchanged
    skipped += other.skipped
    ambiguous += other.ambiguous
    refused += other.refused
  }

  package var json: JSON {
    .members([
      "ambiguous": .integer(Int64(ambiguous)), "changed": .integer(Int64(changed)),
      "created": .integer(Int64(created)), "refused": .integer(Int64(refused)),
      "skipped": .integer(Int64(skipped)), "unchanged": .integer(Int64(unchanged)),
    ])
  }

  func write(to document: inout ImportedDocument) {
    document.created = created
    document.changed = changed
    document.unchanged = unchanged
    document.skipped = skipped
    document.ambiguous = ambiguous
    document.refused = refused
  }
}

extension ErrorCode {
  /// The same equipment is twice in one line.
  package static let importSeenTwice = ErrorCode("import.seen_twice", .input)
}
