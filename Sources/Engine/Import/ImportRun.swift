package import Operations
package import RegistryModel
import Store

/// Matches what documents say against the registry, record by record, and does it.
///
/// Whoever plans lets it run on an overlay; whoever imports in one go lets it run on the registry
/// itself. So what a plan says is what applying it does: it has been done once. Nothing of a
/// document is held but the sightings not yet written.
package final class ImportRun {
  private let order: ImportOrder
  private let planned: PlannedOperations
  /// Takes each line of the plan as it is made.
  private let emit: ImportEmit
  private var tags: TagSequence
  private var document: ImportRunDocument?
  private var sightings = ImportSightings()
  private var toldBays = ToldBays()
  /// What this document has told of, by placa.
  private var firstTold: [String: FirstTold] = [:]
  package private(set) var totals = ImportCounts()

  /// Writes the plan's head.
  ///
  /// - Throws: `import.first_tag_invalid`, and what naming the place throws.
  package init(
    _ order: ImportOrder, on applier: Applier,
    emit: @escaping ImportEmit
  ) throws(RegistryError) {
    self.order = order
    self.emit = emit
    tags = TagSequence(order.firstTag)
    if let first = order.firstTag, !tags.isUsable {
      throw RegistryError(.importFirstTagInvalid, ["tag": first])
    }
    // A misspelt place is told even where every document names its own.
    if let place = order.place { _ = try Place.named(place, in: applier.reader) }
    let head = ImportPlanHead(order, on: try applier.reader.head())
    planned = try PlannedOperations(of: head.plan, on: applier)
    try tell(.members(["head": head.json]))
  }

  private var registry: any StoreReader { planned.registry }

  /// How many operations there have been.
  package var operations: Int { planned.count }

  // MARK: Documents

  /// Begins a file, now that its profile is known.
  package func begin(_ file: ImportOrder.File, profile: String) throws(RegistryError) {
    let document = try ImportRunDocument(
      file, profile, order, plan: planned.plan, registry)
    self.document = document
    toldBays = ToldBays()
    firstTold = [:]
    try tell(.members(["begin": document.json]))
  }

  /// Ends a file: what is left of its sightings is written, with its counts.
  ///
  /// - Parameter schema: what is not as the schema has it, where the schema only advises.
  package func end(ignored: [JSON] = [], schema: [JSON] = []) throws(RegistryError) {
    guard let document else { return }
    if document.isWritten || !sightings.isEmpty { try writeSightings(isLast: true) }
    totals.add(document.counts)
    try tell(
      .members([
        "end": .members([
          "counts": document.counts.json, "file": .string(document.file.name),
          "ignored": .array(ignored), "profile": .string(document.profile),
          "schema": schema.isEmpty ? nil : .array(schema),
        ])
      ]))
    self.document = nil
  }

  /// A file that cannot be read: it counts as a record that was refused.
  package func fail(_ file: ImportOrder.File, _ error: RegistryError) throws(RegistryError) {
    totals.refused += 1
    try tell(
      .members([
        "failed": .members([
          "error": error.importJSON, "file": .string(file.name),
          "line": error.location?.line.map { .integer(Int64($0)) },
        ])
      ]))
  }

  /// Tells of paths that never found anything: most often they are misspelt.
  package func tell(neverFound paths: JSON) throws(RegistryError) {
    try tell(.members(["never_found": paths]))
  }

  private func tell(_ line: JSON) throws(RegistryError) { try emit(.line(line)) }

  /// Ends the plan.
  package func finish() throws(RegistryError) {
    let left = totals.refused + totals.ambiguous
    try tell(
      .members([
        "total": .members([
          "counts": totals.json, "left": .integer(Int64(left)),
          "operations": .integer(Int64(operations)), "plan": .string(planned.plan),
        ])
      ]))
  }

  /// Whether a refused record keeps everything out.
  package var isBlocked: Bool { order.isAllOrNothing && totals.refused + totals.ambiguous > 0 }

  // MARK: Records

  /// Equipment inside equipment comes after it.
  package func add(_ machine: SeenMachine) throws(RegistryError) {
    try add(machine, in: try toldBays.bay(toldBy: machine.told, registry))
  }

  private func add(_ machine: SeenMachine, in bay: ImportBay?) throws(RegistryError) {
    let record = try addOne(machine, in: bay)
    guard !machine.told.children.isEmpty else { return }
    let bays = try owner(record).map { ImportBays(machine.told, of: $0, isOlder: record.isOlder) }
    for child in machine.told.childrenSurestFirst {
      try add(SeenMachine(child.standing(with: machine.told)), in: bays?.bay(of: child))
    }
  }

  /// What a record turned out to be; nil when that is not known, or nothing can be part of it.
  private func owner(_ record: ImportRecordPlan) throws(RegistryError) -> Asset? {
    switch record.action {
    case .skipped, .ambiguous, .refused: return nil
    case .create, .change, .unchanged: break
    }
    guard let tag = record.tag.flatMap({ AssetTag($0) }),
      let asset = try registry.first(Asset.byTag, tag), asset.status != .disposed
    else { return nil }
    return asset
  }

  /// A record the reader refused, with what could be read of it.
  package func refuse(
    path: String, line: Int, _ error: RegistryError, seen: EquipmentObservation? = nil
  ) throws(RegistryError) {
    var record = ImportRecordPlan(path: path, line: line)
    record.refuse(error, nil)
    try finish(record, seen)
  }

  private func addOne(_ machine: SeenMachine, in bay: ImportBay?) throws(RegistryError)
    -> ImportRecordPlan
  {
    var record = machine.record
    if bay?.claim == .shared { record.notes.append("slot_repeated") }
    if bay == nil, machine.told.isInChassis { record.notes.append("chassis_unknown") }
    do throws(RegistryError) {
      try decide(machine, bay, &record)
    } catch {
      guard error.isAboutTheRecord else { throw error }
      record.refuse(error, machine.told)
    }
    try finish(record, machine.told)
    return record
  }

  private func finish(_ record: ImportRecordPlan, _ seen: EquipmentObservation?)
    throws(RegistryError)
  {
    document?.count(record.action)
    let isLeft = record.action == .refused || record.action == .ambiguous
    try emit(.record(record, seen: isLeft ? seen : nil))
    if sightings.isFull { try writeSightings(isLast: false) }
  }

  private func decide(
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

  // MARK: Operations

  /// Says that the file is being imported, before anything refers to it.
  private func writeDocument() throws(RegistryError) {
    guard var document, !document.isWritten else { return }
    var requests: [Request] = []
    if document.isNewSource {
      requests.append(
        Request("source.declare", data: .members(["code": .string(document.source.code)])))
    }
    requests.append(
      Request(
        "import.document",
        data: .members([
          "digest": .string(document.file.digest),
          "file": document.file.name.asLine.map { .string($0) }, "plan": .string(planned.plan),
          "profile": .string(document.profile),
          "source": .string(document.source.code),
        ])))
    try planned.perform(requests)
    try document.written(registry)
    self.document = document
    try tell(.members(["chores": .array(requests.map(\.planned))]))
  }

  private func writeSightings(isLast: Bool) throws(RegistryError) {
    try writeDocument()
    guard let document else { return }
    let request = Request(
      "import.sighting",
      data: .members([
        "counts": isLast ? document.counts.json : nil, "digest": .string(document.file.digest),
        "records": .array(sightings.take()), "source": .string(document.source.code),
      ]))
    let receipts = try planned.perform([request])
    try tell(
      .members([
        "chores": .array([request.planned]), "findings": receipts.first?.result["findings"],
      ]))
  }
}
