import Operations
import RegistryModel
import Store

/// What of imports stands: their operations less what was taken back of them, row by row where a line
/// is of many pieces of equipment.
struct ImportStanding {
  /// Lines looked at of what one source has told of one piece of equipment.
  private static let mostLines = 1_000

  let reader: any StoreReader

  /// Whether something of a plan was not taken back yet.
  func isLeft(of plan: String) throws(RegistryError) -> Bool {
    // One after the other: mostly one of the first says it.
    var place = 1
    while let entry = try reader.entry(operation: ImportPlanHead.operation(plan, place)) {
      if try isLeft(entry) { return true }
      place += 1
    }
    return false
  }

  private func isLeft(_ entry: JournalEntry) throws(RegistryError) -> Bool {
    switch ImportUndo.undoing(try JournalLine(text: entry.line).name) {
    case nil: false
    case ImportWithdraw.name?: try !sightings(of: entry).isEmpty
    case _?: try reader.entry(operation: ImportUndo.identifier(of: entry.operation)) == nil
    }
  }

  /// The sightings a line wrote that were not taken back of it.
  func sightings(of entry: JournalEntry) throws(RegistryError) -> Set<Int64> {
    var rows = try sightingRows(entry.sequence)
    var time = 1
    while let undo = try reader.entry(
      operation: ImportUndo.identifier(of: entry.operation, time: time))
    {
      rows.subtract(try sightingRows(undo.sequence))
      time += 1
    }
    return rows
  }

  private func sightingRows(_ sequence: Int64) throws(RegistryError) -> Set<Int64> {
    Set(
      try reader.images(of: sequence).filter { $0.table == ImportSighting.table.name }
        .map(\.rowID))
  }

  /// Whether one of these plans has told of what is seen, and that was not taken back.
  func stands(_ sighting: ImportSighting, byOneOf plans: [String]) throws(RegistryError) -> Bool {
    let prefixes = plans.map { ImportedDocument.operations(of: $0) }
    var takenBack: Set<String> = []
    let ref = EntityRef(.importSighting, sighting.id.rawValue)
    let sequences = try reader.history(of: ref, limit: ImportStanding.mostLines)
    for sequence in sequences.sorted(by: >) {
      guard let operation = try reader.entry(sequence: sequence)?.operation else { continue }
      if let undone = ImportUndo.operation(undoneBy: operation) {
        takenBack.insert(undone)
      } else if prefixes.contains(where: { operation.hasPrefix($0) }),
        !takenBack.contains(operation)
      {
        return true
      }
    }
    return false
  }
}
