import RegistryModel

/// The operation to be undone and what to put back.
struct UndoTarget: Hashable {
  let operation: String
  let steps: [UndoStep]
}

extension UndoTarget {
  /// Whether the row is put back, too: what it took by the operation is free again then.
  func putsBack(_ rowID: Int64, _ table: Table) -> Bool {
    steps.contains { $0.table.name == table.name && $0.rowID == rowID }
  }

  /// Every row as it was before, the last one changed first.
  func putBack(_ registry: any RegistryReader, _ effects: inout Effects) throws(RegistryError) {
    for step in steps.reversed() {
      guard let kind = EntityKind(rawValue: step.table.name) else { continue }
      let ref = EntityRef(kind, step.rowID)
      let current = try registry.row(step.table, id: step.rowID)
      switch (current, step.before) {
      case (let current?, var before?):
        before.revision = current.revision + 1
        effects.append(.update(step.table, from: current, to: before), of: ref)
      case (let current?, nil): effects.append(.delete(step.table, current), of: ref)
      case (nil, let before?): effects.append(.insert(step.table, before), of: ref)
      case (nil, nil): continue
      }
    }
  }
}

/// One row to be put back.
struct UndoStep: Hashable {
  let table: Table
  let rowID: Int64
  /// The revision at which it stands as the operation left it; nil when that is gone.
  let revision: Int64?
  /// Nil when the operation created it.
  let before: Row?

  static func == (left: UndoStep, right: UndoStep) -> Bool {
    left.table.name == right.table.name && left.rowID == right.rowID
      && left.revision == right.revision && left.before == right.before
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(table.name)
    hasher.combine(rowID)
  }
}

extension UndoTarget {
  /// A request names the operation; the journal has it with the rows.
  static func read(_ value: JSON, _ registry: (any RegistryReader)?) throws(RegistryError)
    -> UndoTarget
  {
    guard let registry else { return try UndoTarget(json: value) }
    let operation = try TextRule.checked(try value.requireString(), maximum: 64, lines: false)
    guard let images = try registry.images(ofOperation: operation) else {
      throw RegistryError(.undoUnknown, ["operation": operation])
    }
    return UndoTarget(operation: operation, steps: try steps(images, registry))
  }

  /// One step a row, even when the operation changed a row more than once.
  private static func steps(_ images: [RowImage], _ registry: any RegistryReader)
    throws(RegistryError) -> [UndoStep]
  {
    var order: [RowReference] = []
    var byRow: [RowReference: [RowImage]] = [:]
    for image in images {
      let key = RowReference(table: image.table, id: image.rowID)
      if byRow[key] == nil { order.append(key) }
      byRow[key, default: []].append(image)
    }
    var steps: [UndoStep] = []
    for key in order {
      guard let table = RegistrySchema.tablesByName[key.table], let own = byRow[key],
        let last = own.last
      else { continue }
      let before = own.first.flatMap(\.before)
      let now = try registry.row(table, id: key.id)
      var revision: Int64? = (before?.revision ?? 0) + Int64(own.count)
      if try stands(now, asLeftBy: last.sequence, key, registry) { revision = now?.revision }
      steps.append(
        UndoStep(table: table, rowID: key.id, revision: revision, before: before))
    }
    return steps
  }

  /// How far back a later change of a row is looked for.
  static let mostLines = 1000

  /// Whether a row stands as an operation left it. What changed it since may have been undone: then
  /// it is the same at a later revision, and can be undone in its turn. That it came to be the same
  /// again in some other way is no such thing: what was done meanwhile would lose its subject.
  private static func stands(
    _ now: Row?, asLeftBy sequence: Int64, _ key: RowReference, _ registry: any RegistryReader
  ) throws(RegistryError) -> Bool {
    guard let kind = EntityKind(rawValue: key.table) else { return false }
    let later = try registry.mentions(of: EntityRef(kind, key.id), limit: mostLines)
      .filter { mention in
        mention.sequence > sequence
          && mention.images.contains { $0.table == key.table && $0.rowID == key.id }
      }.sorted { $0.sequence > $1.sequence }
    guard
      let next = later.last?.images.first(where: { $0.table == key.table && $0.rowID == key.id })
    else { return now == nil }
    return next.before?.values == now?.values && StandingLines(later).changes.isEmpty
  }

  private init(json: JSON) throws(RegistryError) {
    guard let operation = json["operation"]?.stringValue, let items = json["rows"]?.arrayValue
    else { throw .wrongType("object", json) }
    var steps: [UndoStep] = []
    for item in items { steps.append(try UndoStep(json: item)) }
    self.init(operation: operation, steps: steps)
  }

  var json: JSON {
    .members(["operation": .string(operation), "rows": .array(steps.map(\.json))])
  }
}

extension UndoStep {
  fileprivate init(json: JSON) throws(RegistryError) {
    guard let table = json["table"]?.stringValue.flatMap({ RegistrySchema.tablesByName[$0] }),
      let id = json["id"]?.integerValue
    else { throw .wrongType("object", json) }
    var before: Row?
    if let items = json["before"]?.arrayValue {
      let values = items.compactMap { Value(json: $0) }
      guard values.count == items.count, values.count == table.columns.count + 1,
        case .integer(let revision)? = values.first
      else { throw .wrongType("array", json) }
      before = Row(id: id, revision: revision, values: Array(values.dropFirst()))
    }
    self.init(table: table, rowID: id, revision: json["revision"]?.integerValue, before: before)
  }

  fileprivate var json: JSON {
    .members([
      "before": before.map { .array([.integer($0.revision)] + $0.values.map(\.json)) },
      "id": .integer(rowID),
      "revision": revision.map { .integer($0) },
      "table": .string(table.name),
    ])
  }
}
