import Operations
package import RegistryModel

extension ErrorCode {
  package static let importTagNeeded = ErrorCode("import.tag_needed", .refused)
  package static let importPlaceNeeded = ErrorCode("import.place_needed", .refused)
  /// The document names a place that is not registered; `place`.
  package static let importPlaceUnknown = ErrorCode("import.place_unknown", .refused)
  package static let importModelUnknown = ErrorCode("import.model_unknown", .refused)
}

/// The operations one machine seen elsewhere calls for.
struct ImportRequests {
  let order: ImportOrder
  let source: ImportSource
  let profile: String
  let machine: SeenMachine
  let registry: any RegistryReader
  /// Where the document has the machine, in other equipment.
  let bay: ImportBay?
  /// What the source knew of the machine.
  let known: ImportSighting?
  /// Whether it knew it from this very file before: its readings are recorded then.
  let wasRead: Bool
  /// What another record of the document has told of the machine, which goes first, or the two would
  /// take turns; nil when this is the first.
  let first: FirstTold?

  var isRepeated: Bool { first != nil }

  var seen: EquipmentObservation { machine.told }

  /// Whether this very file was believed in this before, or said what the registry had: saying it
  /// again is no news, whoever has said something else since.
  func isOld(_ field: ImportedField, _ value: String) -> Bool {
    guard wasRead, let told = known?.values[field] else { return false }
    return told.standing != .kept && told.value == value.asLine
  }

  /// Its own placa if the document has one, else the next of the sequence.
  ///
  /// - Throws: `import.tag_needed`: nothing is invented.
  func newTag(_ tags: inout TagSequence) throws(RegistryError) -> String {
    if let tag = seen.tag.flatMap({ AssetTag($0) }) { return tag.text }
    while let next = tags.next() {
      guard let tag = AssetTag(next) else { break }
      if try registry.first(Asset.byTag, tag) == nil { return tag.text }
    }
    throw RegistryError(.importTagNeeded, hints: [Hint("import_first_tag")])
  }

  // MARK: New equipment

  func create(_ tag: String, _ record: inout ImportRecordPlan) throws(RegistryError) {
    guard let manufacturer = seen.manufacturer, let name = seen.model else {
      throw RegistryError(.importModelUnknown, ["serial": seen.serial ?? "—"])
    }
    let model = try model(manufacturer, name, &record)
    let provider = try providerCode(&record)
    let told = try toldPlace(of: nil)
    let place = try newPlace(told)
    record.differences.append(
      ImportRecordPlan.Difference(field: "place", old: nil, new: place, isTaken: true))
    let slot = try takeSlot(&record)
    record.requests.append(
      Request(
        "asset.register",
        data: .members([
          "acquisition": acquisition(provider),
          "at": .string(place),
          "hostname": text(seen.hostname),
          "macs": seen.macs.isEmpty ? nil : .strings(seen.macs),
          "model": .string(model),
          "parent": slot.map { .string($0.owner.tag.text) },
          "serial": text(seen.serial),
          "slot": slot.map { .string($0.slot) },
          "tag": .string(tag),
          "uuid": text(seen.uuid),
        ])))
    take(.tag, seen.tag.flatMap { AssetTag($0) }?.text, &record)
    take(.model, "\(manufacturer) \(name)", &record)
    take(.serial, seen.serial, &record)
    take(.hostname, seen.hostname, &record)
    take(.uuid, seen.uuid, &record)
    take(.macs, macsText, &record)
    if let path = try told.place?.path(in: registry) {
      // A part is where its whole is, whatever else is said of it.
      record.values.append(
        sighted(.place, path, path == place ? .taken : .kept, rule: told.known?.rule))
    }
    show(told, besides: nil, &record)
    showUnusableTag(&record)
    take(.acquisition, acquisitionText, &record)
    try follow(tag, nil, provider, &record)
  }

  private func take(_ field: ImportedField, _ value: String?, _ record: inout ImportRecordPlan) {
    guard let value else { return }
    record.values.append(sighted(field, value, .taken))
  }

  /// The label of the model, which is registered when it is new.
  private func model(_ manufacturer: String, _ name: String, _ record: inout ImportRecordPlan)
    throws(RegistryError) -> String
  {
    if let known = try Model.spelled(manufacturer, name, in: registry) { return known.label }
    // One that is not known to the profile is told with its value.
    if seen.kind == nil, !seen.dropped.contains(where: { $0.field == "kind" }) {
      record.notes.append("kind_unknown")
    }
    let manufacturer = try Model.maker(manufacturer, in: registry)
    record.requests.append(
      Request(
        "model.register",
        data: .members([
          "kind": .string((seen.kind ?? .other).rawValue),
          "manufacturer": .string(manufacturer), "name": .string(name),
          "part_number": text(seen.partNumber),
        ])))
    return "\(manufacturer) \(name)"
  }

  private func newPlace(_ told: ToldPlace) throws(RegistryError) -> String {
    if let place = bay?.owner.place ?? told.place { return try place.path(in: registry) }
    if let place = order.place { return try Place.named(place, in: registry).path(in: registry) }
    guard let name = seen.site ?? seen.location else {
      throw RegistryError(.importPlaceNeeded, hints: [Hint("import_at")])
    }
    throw RegistryError(
      .importPlaceUnknown, ["place": name], hints: [Hint("import_register_place")])
  }

  private var unusableTag: String? {
    seen.tag?.asLine.flatMap { AssetTag($0) == nil ? $0 : nil }
  }

  /// Says that the placa the document gives is none.
  func noteUnusableTag(_ record: inout ImportRecordPlan) {
    if unusableTag != nil { record.notes.append("tag_unusable") }
  }

  /// Shows a placa the registry cannot hold, the first time; it is kept as what the document says.
  func showUnusableTag(_ record: inout ImportRecordPlan) {
    guard let told = unusableTag else { return }
    record.values.append(sighted(.tag, told, .kept))
    guard known?.values[.tag]?.value != told else { return }
    noteUnusableTag(&record)
    record.differences.append(
      ImportRecordPlan.Difference(field: "tag", old: record.tag, new: told, isTaken: false))
  }

  // MARK: Known equipment

  func update(_ asset: Asset, _ record: inout ImportRecordPlan) throws(RegistryError) {
    let provider = try providerCode(&record)
    let changes = try FieldChanges(self, asset)
    changes.write(to: &record)
    if let kind = seen.kind, kind != .other,
      try registry.existing(asset.model).equipmentKind == .other
    {
      record.notes.append("kind_differs")
    }
    var patch: [JSONMember] = []
    if changes.isTaken(.hostname) { patch.append(JSONMember("hostname", seen.hostname.json)) }
    if changes.isTaken(.uuid) { patch.append(JSONMember("uuid", seen.uuid.json)) }
    if changes.isTaken(.macs) { patch.append(JSONMember("add_macs", .strings(changes.addedMACs))) }
    if changes.isTaken(.acquisition), let bought = acquisition(provider) {
      patch.append(JSONMember("acquisition", bought))
    }
    if changes.isTaken(.model), let manufacturer = seen.manufacturer, let name = seen.model {
      patch.append(JSONMember("model", .string(try model(manufacturer, name, &record))))
    }
    let tag = JSONMember("asset", .string(asset.tag.text))
    if !patch.isEmpty {
      record.requests.append(Request("asset.revise", data: .object([tag] + patch)))
    }
    if changes.isTaken(.serial), let serial = seen.serial {
      let reason: SerialReason = asset.serial == nil ? .notRecorded : .boardSwap
      record.requests.append(
        Request(
          "asset.replace_serial",
          data: .object([
            tag, JSONMember("reason", .string(reason.rawValue)),
            JSONMember("serial", .string(serial)),
          ])))
    }
    if let occupant = changes.vacating { record.requests.append(detach(occupant)) }
    let isTakenOut = changes.isTaken(.slot) && asset.parent != bay?.owner.id
    if changes.isTaken(.place), let place = changes.place {
      // What it is part of yet would hold it back.
      if isTakenOut, asset.parent != nil { record.requests.append(detach(asset)) }
      record.requests.append(
        Request(
          "asset.move",
          data: .object([tag, JSONMember("to", .string(try place.path(in: registry)))])))
    }
    if changes.isTaken(.slot), let bay {
      record.requests.append(
        Request(
          "asset.attach",
          data: .object([
            tag, JSONMember("slot", .string(bay.slot)),
            JSONMember("to", .string(bay.owner.tag.text)),
          ])))
    }
    try follow(asset.tag.text, asset, provider, &record)
    // A seller whom nothing names would be left over.
    if !changes.isTaken(.acquisition),
      !record.requests.contains(where: { $0.name == "warranty.register" })
    {
      record.requests.removeAll { $0.name == "provider.register" }
    }
  }

  /// Whether the source may say something else of a field than `old`, which stands.
  ///
  /// - Parameter sightings: what sources knew of the asset.
  func isAllowed(_ field: ImportedField, _ old: String?, _ sightings: [ImportSighting]) -> Bool {
    guard let old else { return true }
    guard !isRepeated || field == .macs else { return false }
    switch source.authorities[field] {
    case .overwrite: return true
    case .onlyIfEmpty: return false
    case .locked:
      return sightings.contains { sighting in
        sighting.values[field].map { $0.standing == .taken && $0.value == old } ?? false
      }
    }
  }

  // MARK: What the document says

  var macsText: String? { seen.macs.isEmpty ? nil : seen.macs.joined(separator: ", ") }

  var acquisitionText: String? {
    let known = [
      seen.acquisition?.invoice ?? seen.acquisition?.order,
      seen.acquisition?.issued?.description,
    ].compactMap { $0 }
    return known.isEmpty ? nil : known.joined(separator: " · ")
  }

  /// - Parameter rule: the rule that read it, where the field alone does not say which.
  func sighted(
    _ field: ImportedField, _ value: String, _ standing: ValueStanding, rule: String? = nil
  ) -> SightedValue {
    SightedValue(
      field: field, value: value.asLine ?? "—", standing: standing,
      rule: (rule ?? self.rule(field))?.asLine)
  }

  private func rule(_ field: ImportedField) -> String? {
    switch field {
    case .place: seen.rules["location"] ?? seen.rules["site"]
    case .location: seen.rules["location"]
    case .acquisition: seen.rules["invoice_number"] ?? seen.rules["order_number"]
    case .tag, .model, .serial, .hostname, .uuid, .macs, .user, .slot:
      seen.rules[field.rawValue]
    }
  }

  func text(_ value: String?) -> JSON? { value.map { .string($0) } }
}
