package import RegistryModel

extension UndoTarget {
  /// Why a row does not stand as the operation left it: the operation was undone already, or a later
  /// one changed the row.
  ///
  /// - Returns: `undo.already_undone`, naming the undoing, or `undo.changed_since`, naming the latest
  ///   change that still counts.
  func changedSince(_ step: UndoStep, _ registry: any RegistryReader) throws(RegistryError)
    -> RegistryError
  {
    var undone: Set<String> = []
    var latest: Mention?
    for mention in try step.mentions(registry) {
      let line = Mention(mention)
      if line.operation == operation { break }
      // What was undone in its turn counts no more, nor does what it had undone.
      guard !undone.contains(line.operation) else { continue }
      guard let other = line.undone else {
        if latest == nil { latest = line }
        continue
      }
      guard other != operation else {
        return RegistryError(
          .undoAlreadyUndone, ["operation": operation, "by": line.operation],
          hints: [Hint("undo.undo_the_undoing", ["by": line.operation])])
      }
      undone.insert(other)
    }
    return RegistryError(
      .undoChangedSince,
      ["operation": operation, "table": step.table.name, "id": String(step.rowID)],
      hints: [
        latest.map { Hint("undo.latest_first", ["later": $0.operation, "op": $0.name]) }
          ?? Hint("undo.see_journal")
      ])
  }
}

extension UndoStep {
  /// The journal lines that changed the row, the latest first.
  fileprivate func mentions(_ registry: any RegistryReader) throws(RegistryError)
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
