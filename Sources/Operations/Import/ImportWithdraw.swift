package import RegistryModel

/// Takes back what one line of an import recorded of sightings, except where a later file has told
/// of the equipment since.
package struct ImportWithdraw: Operation {
  package static let name = "import.withdraw"

  let target: UndoTarget

  package init(_ fields: inout Fields) throws(RegistryError) {
    target = try fields.requiredCustom(
      "operation", schema: TextRule.schema(maximum: 64, lines: false),
      sample: UndoTarget(operation: "", steps: []), ImportWithdraw.read
    ) { $0.json }
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    guard !target.steps.isEmpty else {
      throw RegistryError(.importAllSeenSince, ["operation": target.operation])
    }
    let stranger = target.steps.first { step in
      ![ImportSighting.table.name, ImportedDocument.table.name, InventoryFinding.table.name]
        .contains(step.table.name)
    }
    guard stranger == nil else {
      throw RegistryError(
        .importNotSighting, ["operation": target.operation], hints: [Hint("undo_it_instead")])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    try target.putBack(registry, &effects)
    effects.answer("withdrawn", .string(target.operation))
    effects.answer("rows", .integer(Int64(target.steps.count)))
  }

  /// The rows of the line that stand as it left them; of equipment that a later file has told of, none
  /// that it bears out. What was counted of the file goes with the last that was seen in it.
  private static func read(_ value: JSON, _ registry: (any RegistryReader)?)
    throws(RegistryError) -> UndoTarget
  {
    let target = try UndoTarget.read(value, registry)
    guard let registry else { return target }
    var standing: [UndoStep] = []
    var toldSince: [ID<Asset>: ImportSighting] = [:]
    for step in target.steps {
      guard let row = try registry.row(step.table, id: step.rowID) else { continue }
      if row.revision == step.revision {
        standing.append(step)
      } else if isSighting(step) {
        let sighting = try ImportSighting(row)
        toldSince[sighting.asset] = sighting
      }
    }
    guard standing.contains(where: isSighting) || !target.steps.contains(where: isSighting) else {
      return UndoTarget(operation: target.operation, steps: [])
    }
    var steps: [UndoStep] = []
    for step in standing {
      guard let finding = try finding(step, registry), let later = toldSince[finding.asset],
        finding.isBorneOut(by: later)
      else {
        steps.append(step)
        continue
      }
    }
    return UndoTarget(operation: target.operation, steps: steps)
  }

  private static func isSighting(_ step: UndoStep) -> Bool {
    step.table.name == ImportSighting.table.name
  }

  private static func finding(_ step: UndoStep, _ registry: any RegistryReader)
    throws(RegistryError) -> InventoryFinding?
  {
    guard step.table.name == InventoryFinding.table.name else { return nil }
    return try registry.get(ID<InventoryFinding>(step.rowID))
  }
}

extension InventoryFinding {
  /// Whether a later account of the parts has the one that was found, and not the one that was recorded.
  fileprivate func isBorneOut(by later: ImportSighting) -> Bool {
    guard fact == .part, let seenAt = later.parts.seenAt, seenAt > foundAt else { return false }
    let serials = Set(later.parts.parts.compactMap(\.serialKey))
    func has(_ serial: String?) -> Bool {
      serial.map { serials.contains(IdentifierText.key($0)) } ?? false
    }
    return has(found) && !has(recorded)
  }
}

extension ErrorCode {
  /// Params: `operation`.
  package static let importAllSeenSince = ErrorCode("import.all_seen_since", .refused)
  /// Some of it stays. Params: `operation`.
  package static let importSeenSince = ErrorCode("import.seen_since", .refused)
  /// Params: `operation`.
  package static let importNotSighting = ErrorCode("import.not_sighting", .refused)
}
