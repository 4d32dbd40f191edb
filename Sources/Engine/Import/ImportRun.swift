package import Operations
package import RegistryModel
import Store

/// Matches what documents say against the registry, record by record, and does it.
///
/// Whoever plans lets it run on an overlay; whoever imports in one go lets it run on the registry
/// itself. So what a plan says is what applying it does: it has been done once. Nothing of a
/// document is held but the sightings not yet written.
package final class ImportRun {
  let order: ImportOrder
  let planned: PlannedOperations
  /// Takes each line of the plan as it is made.
  private let emit: ImportEmit
  var tags: TagSequence
  var document: ImportRunDocument?
  var sightings = ImportSightings()
  private var toldBays = ToldBays()
  /// What this document has told of, by placa.
  var firstTold: [String: FirstTold] = [:]
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

  var registry: any StoreReader { planned.registry }

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

  // MARK: Operations

  /// Says that the file is being imported, before anything refers to it.
  func writeDocument() throws(RegistryError) {
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

  func writeSightings(isLast: Bool) throws(RegistryError) {
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
