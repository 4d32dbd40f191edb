import Operations
import RegistryModel

/// What becomes of one record: which equipment it is, what is taken of it, and what waits for a person.
extension ImportRun {
  func decide(
    _ machine: SeenMachine, _ bay: ImportBay?, _ record: inout ImportRecordPlan
  ) throws(RegistryError) {
    guard let document else { return }
    let settled = try document.settled(machine.identity, registry)
    if let settled, settled.state == .resolved {
      guard let id = settled.asset else {
        record.action = .skipped
        record.notes.append("rejected_before")
        return
      }
      return try update(try registry.existing(id), machine, bay, &record)
    }
    let matcher = EquipmentMatcher(
      registry: registry, keys: document.keys(for: machine.told.kind), bay: bay)
    switch try matcher.match(machine) {
    case .one(let asset): try update(asset, machine, bay, &record)
    case .none: try create(machine, bay, document, &record)
    case .conflict(let reason, let candidates):
      try contradict(reason, candidates, machine.identity, settled, &record)
    }
  }

  private func update(
    _ asset: Asset, _ machine: SeenMachine, _ bay: ImportBay?, _ record: inout ImportRecordPlan
  ) throws(RegistryError) {
    record.tag = asset.tag.text
    if sightings.contains(asset.tag.text) { try writeSightings(isLast: false) }
    // Writing them may have declared the source.
    guard let document else { return }
    let known = try document.sighting(of: asset, registry)
    let isSameFile = try document.isSameFile(known, registry)
    // A file imported before says nothing new about what a later one has told of.
    let isOlder = isSameFile ? false : try document.isOlder(than: known, registry)
    guard !isOlder else {
      record.action = .unchanged
      record.notes.append("seen_later")
      return
    }
    guard try !document.isToldOtherwise(asset, machine.told, known, isSameFile, registry) else {
      record.action = .unchanged
      record.notes.append("merged_record")
      // It was seen, and nothing of what is said is believed.
      var bare = machine.told
      bare.parts = []
      sightings.add(record, asset.tag.text, bare, known: known, isSameFile: isSameFile)
      return
    }
    let first = firstTold[asset.tag.text]
    let wasRead = first?.contains(.wasRead) ?? isSameFile
    firstTold[asset.tag.text] = FirstTold(machine, wasRead: wasRead).union(first ?? [])
    let maker = requests(
      machine, bay, document, known: known, wasRead: wasRead, first: first)
    try maker.update(asset, &record)
    record.action = record.requests.isEmpty ? .unchanged : .change
    try planned.perform(record.requests)
    var told = machine.told
    if let first { record.leaveToTheFirst(&told, first, known) }
    sightings.add(record, asset.tag.text, told, known: known, isSameFile: isSameFile)
  }

  private func create(
    _ machine: SeenMachine, _ bay: ImportBay?, _ document: ImportRunDocument,
    _ record: inout ImportRecordPlan
  ) throws(RegistryError) {
    switch document.source.onNone {
    case .create: break
    case .skip:
      record.action = .skipped
      record.notes.append("not_known")
      return
    case .refuse:
      throw RegistryError(
        .importUnknownEquipment,
        [
          "source": document.source.code,
          "serial": machine.told.serial ?? machine.told.hostname ?? "—",
        ])
    }
    let maker = requests(
      machine, bay, document, known: nil, wasRead: false, first: nil)
    // Imported again it would not be known again, and be made once more.
    guard try isKnownAgain(machine.told, maker, document) else {
      throw RegistryError(
        .importNameOnly,
        [
          "name": machine.told.hostname ?? machine.told.slot ?? machine.told.tag
            ?? machine.told.macs.first ?? "—"
        ],
        hints: [Hint("import_register_first")])
    }
    var next = tags
    let tag: String
    do throws(RegistryError) {
      tag = try maker.newTag(&next)
    } catch {
      maker.noteUnusableTag(&record)
      throw error
    }
    record.tag = tag
    try maker.create(tag, &record)
    try planned.perform(record.requests)
    record.action = .create
    tags = next
    firstTold[tag] = FirstTold(machine, wasRead: false)
    sightings.add(record, tag, machine.told, known: nil, isSameFile: false)
  }

  /// Whether new equipment has something to be known by, if only the slot it gets.
  private func isKnownAgain(
    _ seen: EquipmentObservation, _ maker: ImportRequests, _ document: ImportRunDocument
  ) throws(RegistryError) -> Bool {
    let keys = document.keys(for: seen.kind)
    // By what the source does not match, it would be found taken, or somebody else's.
    if seen.lastingIdentities.contains(where: keys.contains) { return true }
    guard keys.contains(.slot) else { return false }
    return try maker.getsSlot()
  }

  /// Sets a contradiction aside, unless it waits already or the source has them refused.
  private func contradict(
    _ reason: ConflictReason, _ candidates: [Asset], _ identity: SeenIdentity,
    _ settled: ImportConflict?, _ record: inout ImportRecordPlan
  ) throws(RegistryError) {
    let placas = candidates.map(\.tag.text).joined(separator: ", ")
    let error = RegistryError(reason.errorCode, ["candidates": placas])
    guard document?.source.onMany == .quarantine else { throw error }
    record.action = .ambiguous
    record.error = error
    guard settled == nil else {
      record.conflict = settled?.code
      return
    }
    try writeDocument()
    guard let document else { return }
    let request = Request(
      "import.quarantine",
      data: .members([
        "candidates": .strings(candidates.prefix(50).map(\.tag.text)),
        "digest": .string(document.file.digest), "key": .string(identity.key),
        "line": .integer(Int64(max(1, record.line))),
        "path": .string(record.path.asLine ?? "/"), "reason": .string(reason.rawValue),
        "seen": identity.json, "source": .string(document.source.code),
      ]))
    let receipts = try planned.perform([request])
    record.requests = [request]
    record.conflict = receipts.first?.result["code"]?.stringValue
  }

  private func requests(
    _ machine: SeenMachine, _ bay: ImportBay?, _ document: ImportRunDocument,
    known: ImportSighting?, wasRead: Bool, first: FirstTold?
  ) -> ImportRequests {
    ImportRequests(
      order: order, source: document.source, profile: document.profile, machine: machine,
      registry: registry, bay: bay, known: known, wasRead: wasRead, first: first)
  }
}
