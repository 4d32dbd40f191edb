import Operations
import RegistryModel
import Store

/// The operations one machine seen elsewhere calls for.
struct ImportRequests {
  let source: ImportSource
  let seen: EquipmentObservation
  let registry: any RegistryReader

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

  func create(_ tag: String, _ record: inout ImportPlan.Record) throws(RegistryError) {
    guard let manufacturer = seen.manufacturer, let name = seen.model else {
      throw RegistryError(.importModelUnknown, ["serial": seen.serial ?? "—"])
    }
    let model = try knownModel(manufacturer, name)
    if model == nil {
      if seen.kind == nil { record.notes.append("kind_unknown") }
      record.requests.append(
        request(
          "model.register", "model",
          .members([
            "kind": .string((seen.kind ?? .other).rawValue),
            "manufacturer": .string(manufacturer), "name": .string(name),
            "part_number": text(seen.partNumber),
          ])))
    }
    let provider = try providerCode(&record)
    let place = try place()
    record.requests.append(
      request(
        "asset.register", "asset",
        .members([
          "acquisition": acquisition(provider),
          "at": .string(place),
          "hostname": text(seen.hostname),
          "macs": seen.macs.isEmpty ? nil : .array(seen.macs.map { .string($0) }),
          "model": .string(model?.label ?? "\(manufacturer) \(name)"),
          "serial": text(seen.serial),
          "tag": .string(tag),
          "uuid": text(seen.uuid),
        ])))
    record.differences.append(
      ImportPlan.Difference(field: "place", old: nil, new: place, isTaken: true))
    try follow(tag, provider, user: nil, &record)
  }

  /// The model under any spelling of its manufacturer.
  private func knownModel(_ manufacturer: String, _ name: String) throws(RegistryError) -> Model? {
    let key = ManufacturerName.key(manufacturer)
    let named = try registry.all(Model.byName, FoldedText.fold(name))
    return named.first { ManufacturerName.key($0.manufacturer) == key }
  }

  private func place() throws(RegistryError) -> String {
    for name in [seen.location, seen.site] {
      guard let name, let place = try? Place.named(name, in: registry) else { continue }
      return try place.path(in: registry)
    }
    guard let place = source.place else {
      throw RegistryError(
        .importPlaceNeeded, ["site": seen.site ?? "—"], hints: [Hint("import_at")])
    }
    return place
  }

  // MARK: Known equipment

  func update(_ asset: Asset, _ record: inout ImportPlan.Record) throws(RegistryError) {
    var patch: [JSONMember] = []
    func take(_ field: String, _ old: String?, _ new: String?, same: Bool) {
      guard let new, !same else { return }
      patch.append(JSONMember(field, .string(new)))
      record.differences.append(
        ImportPlan.Difference(field: field, old: old, new: new, isTaken: true))
    }
    take(
      "hostname", asset.hostname, seen.hostname,
      same: asset.hostname.map(IdentifierText.key) == seen.hostname.map(IdentifierText.key))
    take("uuid", asset.uuid, seen.uuid, same: asset.uuid == seen.uuid.map(IdentifierText.key))
    let known = try registry.all(AssetIdentifier.byAsset, asset.id)
      .filter { $0.identifierKind == .mac && $0.until == nil }.map(\.key)
    let added = seen.macs.filter { mac in
      IdentifierText.macKey(mac).map { !known.contains($0) } ?? false
    }
    if !added.isEmpty {
      patch.append(JSONMember("add_macs", .array(added.map { .string($0) })))
      record.differences.append(
        ImportPlan.Difference(
          field: "macs", old: nil, new: added.joined(separator: ", "), isTaken: true))
    }
    let provider = try providerCode(&record)
    if asset.acquisition == nil, let bought = acquisition(provider) {
      patch.append(JSONMember("acquisition", bought))
      record.differences.append(
        ImportPlan.Difference(
          field: "acquisition", old: nil, new: seen.acquisition?.invoice ?? "", isTaken: true))
    }
    if !patch.isEmpty {
      let data = JSON.object([JSONMember("asset", .string(asset.tag.text))] + patch)
      var revise = request("asset.revise", "revise", data)
      revise.expect = ["asset:\(asset.tag.text)": asset.revision]
      record.requests.append(revise)
    }
    try showDifferences(asset, &record)
    try follow(asset.tag.text, provider, user: asset.user, &record)
  }

  /// What differs and stands until a person decides.
  private func showDifferences(_ asset: Asset, _ record: inout ImportPlan.Record)
    throws(RegistryError)
  {
    func show(_ field: String, _ old: String?, _ new: String?) {
      guard let new else { return }
      record.differences.append(
        ImportPlan.Difference(field: field, old: old, new: new, isTaken: false))
    }
    let model = try registry.existing(asset.model)
    if let name = seen.model, FoldedText.fold(name) != FoldedText.fold(model.name) {
      show("model", model.label, name)
    }
    if let serial = seen.serial, IdentifierText.key(serial) != asset.serialKey {
      show("serial", asset.serial, serial)
    }
    if let tag = seen.tag.flatMap({ AssetTag($0) }), tag != asset.tag {
      show("tag", asset.tag.text, tag.text)
    }
    if let name = seen.site, let place = try? Place.named(name, in: registry),
      place.site != asset.site
    {
      show(
        "site",
        try asset.site.flatMap { id throws(RegistryError) in
          try registry.get(id)?.code
        }, name)
    }
  }

  // MARK: What hangs on it

  /// Warranty, reading and user.
  private func follow(
    _ tag: String, _ provider: String?, user: ID<Person>?, _ record: inout ImportPlan.Record
  ) throws(RegistryError) {
    if let warranty = warranty(tag, provider, &record) { record.requests.append(warranty) }
    if let reading = reading(tag) { record.requests.append(reading) }
    guard let login = seen.user else { return }
    guard let person = try? Person.resolve(login, in: registry) else {
      record.notes.append("user_unknown")
      return
    }
    guard person.id != user else { return }
    guard user == nil else {
      record.notes.append("user_differs")
      return
    }
    record.requests.append(
      request(
        "asset.assign", "user",
        .members(["asset": .string(tag), "user": .string(person.code)])))
  }

  private func warranty(
    _ tag: String, _ provider: String?, _ record: inout ImportPlan.Record
  ) -> Request? {
    guard let warranty = seen.warranty else { return nil }
    let starts = warranty.starts ?? seen.acquisition?.issued
    guard let provider, let starts, warranty.ends != nil || warranty.months != nil else {
      record.notes.append("warranty_incomplete")
      return nil
    }
    let isDated = warranty.ends != nil
    return request(
      "warranty.register", "warranty",
      .members([
        "asset": .string(tag), "ends_on": warranty.ends.map { .string($0.description) },
        "invoice": text(seen.acquisition?.invoice),
        "months": isDated ? nil : warranty.months.map { .integer(Int64($0)) },
        "provider": .string(provider), "starts_on": .string(starts.description),
      ]))
  }

  private func reading(_ tag: String) -> Request? {
    let counters = seen.counters.compactMap { name, value in
      MachineCounterName.counter(name).map { JSONMember($0.rawValue, .integer(value)) }
    }
    let levels = seen.supplies.compactMap(SupplyLevelJSON.json)
    guard !counters.isEmpty || !levels.isEmpty else { return nil }
    return request(
      "reading.record", "reading",
      .members([
        "asset": .string(tag), "counters": counters.isEmpty ? nil : .object(counters),
        "levels": levels.isEmpty ? nil : .array(levels), "source": .string(source.profile),
      ]))
  }

  // MARK: Where it was bought

  /// The seller by its NIT; a new one is registered under it.
  private func providerCode(_ record: inout ImportPlan.Record) throws(RegistryError) -> String? {
    guard let bought = seen.acquisition, let number = bought.providerTaxNumber?.number else {
      return nil
    }
    if let known = try registry.first(Provider.byTaxNumber, number) { return known.code }
    guard let name = bought.providerName, (6...15).contains(number.utf8.count) else { return nil }
    let code = "NIT-\(number)"
    record.requests.append(
      request(
        "provider.register", "provider",
        .members([
          "code": .string(code), "name": .string(name), "tax_number": .string(number),
        ])))
    return code
  }

  private func acquisition(_ provider: String?) -> JSON? {
    guard let bought = seen.acquisition else { return nil }
    return .members([
      "date": bought.issued.map { .string($0.description) }, "invoice": text(bought.invoice),
      "order": text(bought.order), "provider": text(provider), "value": bought.unitValue?.json,
    ])
  }

  private func text(_ value: String?) -> JSON? { value.map { .string($0) } }

  /// The same file and element, the same id: a second import finds it done.
  private func request(_ name: String, _ purpose: String, _ data: JSON) -> Request {
    let identity = Digest.hexadecimal(of: "\(source.digest) \(seen.path) \(purpose)")
    return Request(name, id: "import-" + identity.prefix(40), data: data)
  }
}

/// Counters as agents name them.
enum MachineCounterName {
  static func counter(_ name: String) -> MachineCounter? {
    switch name {
    case "scanned": .scans
    case "print_total": .prints
    case "copy_total": .copies
    case "fax_total": .faxes
    default: MachineCounter(rawValue: name)
    }
  }
}

/// A supply's level as `reading.record` takes it.
enum SupplyLevelJSON {
  static func json(_ supply: SupplyObservation) -> JSON? {
    let level: (Int, Int?)
    switch supply.level {
    case nil: return nil
    case .percent(let percent): level = (percent, 100)
    case .quantity(let amount, _): level = (amount, nil)
    case .state(.empty): level = (0, nil)
    case .state(.ok), .state(.low), .state(.someRemaining): level = (-3, nil)
    case .state(.warning), .state(.unknown): level = (-2, nil)
    case .state(.other): level = (-1, nil)
    }
    return .members([
      "capacity": level.1.map { .integer(Int64($0)) },
      "colour": supply.colour.flatMap { SupplyColour(rawValue: $0.rawValue) }
        .map { .string($0.rawValue) },
      "level": .integer(Int64(level.0)), "supply": .string(supply.type.rawValue),
    ])
  }
}
