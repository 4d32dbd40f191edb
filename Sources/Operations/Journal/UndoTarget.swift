import RegistryModel

/// The operation to be undone and what to put back.
struct UndoTarget: Hashable {
  let operation: String
  let steps: [UndoStep]
}

extension UndoTarget {
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
  /// The revision the operation left it at; nil when it deleted it.
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
      guard let table = RegistrySchema.tablesByName[key.table], let own = byRow[key] else {
        continue
      }
      let before = own.first.flatMap(\.before)
      let isGone = try registry.row(table, id: key.id) == nil
      let left = (before?.revision ?? 0) + Int64(own.count)
      steps.append(
        UndoStep(table: table, rowID: key.id, revision: isGone ? nil : left, before: before))
    }
    return steps
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
