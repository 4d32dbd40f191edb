package import RegistryModel

/// The requests that carry out a decision about a conflict: the ordinary operations first, then the
/// line that settles it.
///
/// As `same` the record is equipment the registry has: what the file says of it is taken, by the
/// source's authority, when it is next imported. As `new` it is registered, without identifiers that
/// are another's.
package struct ImportResolution: Query {
  package static let name = "import.resolution"

  let conflict: ID<ImportConflict>
  let decision: ConflictDecision
  let asset: ID<Asset>?
  let tag: AssetTag?
  let place: Place?
  let reason: Paragraph

  package init(_ fields: inout Fields) throws(RegistryError) {
    conflict = try fields.reference("conflict")
    decision = try fields.required("decision")
    asset = try fields.optionalReference("asset")
    tag = try fields.optional("tag")
    place = try fields.place("at")
    reason = try fields.required("reason")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let conflict = try registry.existing(conflict)
    guard conflict.state == .open else {
      throw RegistryError(
        .importConflictResolved,
        ["conflict": conflict.code, "decision": conflict.decision?.rawValue ?? ""])
    }
    var requests: [JSON] = []
    let settled: String?
    switch decision {
    case .same: settled = try chosen(conflict, registry)
    case .reject: settled = nil
    case .new:
      let tag = try newTag(conflict)
      requests = try registration(tag, conflict, registry)
      settled = tag
    }
    requests.append(
      request(
        conflict, "import.resolve",
        .members([
          "asset": settled.map { .string($0) }, "conflict": .string(conflict.code),
          "decision": .string(decision.rawValue), "reason": .string(reason.text),
        ])))
    return .members([
      "conflict": .string(conflict.code), "requests": .array(requests),
    ])
  }

  /// The asset that was named, or the only candidate.
  private func chosen(_ conflict: ImportConflict, _ registry: any RegistryReader)
    throws(RegistryError) -> String
  {
    if let asset { return try registry.existing(asset).tag.text }
    guard conflict.candidates.ids.count == 1, let only = conflict.candidates.ids.first else {
      throw RegistryError(
        .importAssetMissing, ["conflict": conflict.code, "decision": decision.rawValue],
        hints: [Hint("import.name_asset")])
    }
    return try registry.existing(only).tag.text
  }

  private func newTag(_ conflict: ImportConflict) throws(RegistryError) -> String {
    guard let tag = tag ?? conflict.seen.tag.flatMap({ AssetTag($0) }) else {
      throw RegistryError(
        .importTagMissing, ["conflict": conflict.code], hints: [Hint("import.name_tag")])
    }
    return tag.text
  }

  private func registration(
    _ tag: String, _ conflict: ImportConflict, _ registry: any RegistryReader
  ) throws(RegistryError) -> [JSON] {
    let seen = conflict.seen
    guard let manufacturer = seen.manufacturer, let name = seen.model else {
      throw RegistryError(.importConflictModelUnknown, ["conflict": conflict.code])
    }
    guard let at = try place?.path(in: registry) ?? seen.place else {
      throw RegistryError(
        .importPlaceMissing, ["conflict": conflict.code], hints: [Hint("import_at")])
    }
    var requests: [JSON] = []
    let model = try Model.spelled(manufacturer, name, in: registry)
    if model == nil {
      requests.append(
        request(
          conflict, "model.register",
          .members([
            "kind": .string((seen.equipmentKind ?? .other).rawValue),
            "manufacturer": .string(manufacturer), "name": .string(name),
            "part_number": seen.partNumber.map { .string($0) },
          ])))
    }
    let serial = try seen.serial.flatMap { serial throws(RegistryError) in
      try registry.all(Asset.bySerial, IdentifierText.key(serial)).isEmpty ? serial : nil
    }
    let uuid = try seen.uuid.flatMap { uuid throws(RegistryError) in
      try registry.all(Asset.byUUID, IdentifierText.key(uuid)).isEmpty ? uuid : nil
    }
    requests.append(
      request(
        conflict, "asset.register",
        .members([
          "at": .string(at), "hostname": seen.hostname.map { .string($0) },
          "macs": seen.macs.isEmpty ? nil : .strings(seen.macs),
          "model": .string(model?.label ?? "\(manufacturer) \(name)"),
          "serial": serial.map { .string($0) }, "tag": .string(tag),
          "uuid": uuid.map { .string($0) },
        ])))
    return requests
  }

  private func request(_ conflict: ImportConflict, _ operation: String, _ data: JSON) -> JSON {
    .members([
      "op": .string(operation), "id": .string("\(conflict.code):\(operation)"), "data": data,
      "note": operation == ImportResolve.name ? nil : .string(conflict.code),
    ])
  }
}

extension Model {
  /// The model under any spelling of its manufacturer.
  package static func spelled(
    _ manufacturer: String, _ name: String, in registry: any RegistryReader
  ) throws(RegistryError) -> Model? {
    try KnownNames<Model?>.thing(named: manufacturer + "\n" + name, in: registry) {
      () throws(RegistryError) in try find(manufacturer, name, in: registry)
    }
  }

  private static func find(
    _ manufacturer: String, _ name: String, in registry: any RegistryReader
  ) throws(RegistryError) -> Model? {
    let key = ManufacturerName.key(manufacturer)
    return try registry.all(Model.byName, FoldedText.fold(name))
      .first { ManufacturerName.key($0.manufacturer) == key }
  }

  /// A manufacturer as the registry writes it where only a legal form differs (`Dell Inc.`, `Dell`),
  /// so that a new model does not bring in a second maker; else as it is given.
  package static func maker(_ manufacturer: String, in registry: any RegistryReader)
    throws(RegistryError) -> String
  {
    func first(from lower: String, through upper: String) throws(RegistryError) -> Model? {
      try registry.range(byManufacturer, from: lower, through: upper, limit: 1).first
    }
    let folded = FoldedText.fold(manufacturer)
    if let known = try first(from: folded, through: folded) { return known.manufacturer }
    let plain = ManufacturerName.withoutLegalForms(manufacturer)
    guard !plain.isEmpty else { return manufacturer }
    if let known = try first(from: plain, through: plain) { return known.manufacturer }
    let longer = try registry.range(
      byManufacturer, from: plain + " ", through: plain + " ~", limit: mostMakers)
    return longer.first { ManufacturerName.withoutLegalForms($0.manufacturer) == plain }?
      .manufacturer ?? manufacturer
  }

  /// Models looked at whose maker's name begins like another.
  private static let mostMakers = 50
}

extension ErrorCode {
  /// Params: `conflict`.
  package static let importTagMissing = ErrorCode("import.tag_missing", .input)
  /// Params: `conflict`.
  package static let importConflictModelUnknown = ErrorCode(
    "import.conflict_model_unknown", .refused)
  /// Params: `conflict`.
  package static let importPlaceMissing = ErrorCode("import.place_missing", .input)
}
