package import RegistryModel

extension UndoTarget {
  /// Why a row does not stand as the operation left it: the operation was undone already, or a later
  /// one changed the row.
  ///
  /// - Returns: `undo.already_undone`, naming the undoing, or `undo.changed_since`, naming the latest
  ///   change that still counts; `undo.personal_data` where that erased a person.
  func changedSince(_ step: UndoStep, _ registry: any RegistryReader) throws(RegistryError)
    -> RegistryError
  {
    let later = try step.mentions(registry).prefix { $0.operation != operation }
    let lines = StandingLines(later)
    if let undoing = lines.undoings.first(where: { $0.undone == operation }) {
      return RegistryError(
        .undoAlreadyUndone, ["operation": operation, "by": undoing.operation],
        hints: [Hint("undo.undo_the_undoing", ["by": undoing.operation])])
    }
    // What was erased for good is no step on the way back.
    if lines.changes.contains(where: { $0.name == PersonErase.name }) {
      return RegistryError(.undoPersonal, ["operation": operation])
    }
    return RegistryError(
      .undoChangedSince,
      ["operation": operation, "table": step.table.name, "id": String(step.rowID)],
      hints: [
        lines.changes.first.map {
          Hint("undo.latest_first", ["later": $0.operation, "op": $0.name])
        } ?? Hint("undo.see_journal")
      ])
  }
}

/// What of some lines still counts: not what was undone, nor what was undone by that.
struct StandingLines {
  /// The latest first.
  private(set) var changes: [Mention] = []
  private(set) var undoings: [Mention] = []

  /// - Parameter mentions: the latest first.
  init(_ mentions: some Sequence<JournalMention>) {
    var undone: Set<String> = []
    for line in mentions.lazy.map({ Mention($0) }) where !undone.contains(line.operation) {
      if let other = line.undone {
        undone.insert(other)
        undoings.append(line)
      } else {
        changes.append(line)
      }
    }
  }
}

extension UndoStep {
  /// The journal lines that changed the row, the latest first.
  func mentions(_ registry: any RegistryReader) throws(RegistryError)
    -> [JournalMention]
  {
    guard let kind = EntityKind(rawValue: table.name) else { return [] }
    return try registry.mentions(of: EntityRef(kind, rowID), limit: UndoTarget.mostLines)
      .filter { $0.images.contains { $0.table == table.name && $0.rowID == rowID } }
      .sorted { $0.sequence > $1.sequence }
  }
}

extension ErrorCode {
  /// Params: `operation`, `by` the operation that undid it.
  package static let undoAlreadyUndone = ErrorCode("undo.already_undone", .refused)
}
