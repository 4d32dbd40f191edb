package import RegistryModel
package import Store

// Changes, and taking them back.
extension Overlay {
  package func write(_ changes: [Change], sequence: Int64) throws(RegistryError) {
    forgetJournal()
    for change in changes {
      let table = change.table
      let old = try row(table, id: change.rowID)
      try confirm(change, old)
      rowImages.append(
        RowImage(sequence: sequence, table: table.name, rowID: change.rowID, before: old))
      try apply(change)
    }
  }

  package func append(_ entry: JournalEntry, touched: [EntityRef]) {
    journal.append(entry)
    guard isJournalAsked else { return }
    byOperation[entry.operation] = entry.sequence
    for ref in touched { touches[ref, default: []].append(entry.sequence) }
    attempted?.append(contentsOf: touched)
  }

  /// Of lines nobody asks for only the last is needed, and, while something may be taken back, those
  /// since.
  func forgetJournal() {
    guard !isJournalAsked, attempted == nil, let last = journal.last else { return }
    journal.removeAll(keepingCapacity: true)
    journal.append(last)
    rowImages.removeAll(keepingCapacity: true)
  }

  package func reserveIDs(_ kind: EntityKind, below next: Int64) throws(RegistryError) {
    counters[kind] = max(next, try nextID(kind))
  }

  package func attempt<T>(_ body: () throws(RegistryError) -> T) throws(RegistryError) -> T {
    forgetJournal()
    let (lines, images) = (journal.count, rowImages.count)
    let outer = attempted
    attempted = []
    defer { attempted = outer.map { $0 + (attempted ?? []) } }
    do {
      return try body()
    } catch {
      takeBack(lines, images)
      throw error
    }
  }

  /// Forgets lines and changes after the first so many of each. Sealed values stay: nothing tells
  /// of them.
  private func takeBack(_ lines: Int, _ images: Int) {
    for image in rowImages[images...].reversed() {
      guard let table = RegistrySchema.tablesByName[image.table] else { continue }
      restore(table, id: image.rowID, to: image.before)
    }
    rowImages.removeLast(rowImages.count - images)
    for entry in journal[lines...] { byOperation[entry.operation] = nil }
    journal.removeLast(journal.count - lines)
    let last = journal.last?.sequence ?? 0
    for ref in attempted ?? [] {
      touches[ref]?.removeAll { journal.isEmpty || $0 > last }
    }
  }

  /// Puts a row back as it was, without a trace: how the past is laid over the present.
  package func restore(_ table: Table, id: Int64, to before: Row?) {
    // What cannot be asked of the base is taken to be there.
    let isOverBase = (try? isInBase(id, of: table)) ?? true
    let own = ownOrNew(table)
    guard let before else { return own.delete(id, isOverBase: isOverBase) }
    own.put(before, isOverBase: isOverBase)
  }

  /// Carries everything in here over to another overlay: a commit.
  package func pour(into target: Overlay) {
    for own in tables {
      guard let own else { continue }
      for (id, row) in own.rows { target.restore(own.table, id: id, to: row) }
    }
    target.journal += journal
    target.byOperation.merge(byOperation) { $1 }
    target.touches.merge(touches) { $0 + $1 }
    target.rowImages += rowImages
    target.counters.merge(counters) { $1 }
    target.sealed.merge(sealed) { $1 }
    target.contents.merge(contents) { $1 }
  }

  private func confirm(_ change: Change, _ old: Row?) throws(RegistryError) {
    let isAsRead: Bool
    switch change {
    case .insert(let table, let row):
      let isTaken = try isTaken(row, in: table)
      isAsRead = old == nil && !isTaken
    case .update(_, let from, _): isAsRead = old?.revision == from.revision
    case .delete(_, let row): isAsRead = old?.revision == row.revision
    }
    guard isAsRead else {
      throw RegistryError(
        .storeWriteConflict, ["table": change.table.name, "id": String(change.rowID)])
    }
  }

  private func isTaken(_ row: Row, in table: Table) throws(RegistryError) -> Bool {
    for index in table.indexes where index.isUnique {
      let key = index.columns.map { row.values[$0] }
      // As in SQL, what is unknown is the same as nothing else.
      guard !key.contains(.null) else { continue }
      var isTaken = false
      try scan(table, IndexQuery(index.name, key)) { _ in
        isTaken = true
        return false
      }
      if isTaken { return true }
    }
    return false
  }

  private func apply(_ change: Change) throws(RegistryError) {
    let own = ownOrNew(change.table)
    let isOverBase = try isInBase(change.rowID, of: change.table)
    switch change {
    case .insert(_, let row), .update(_, _, let row): own.put(row, isOverBase: isOverBase)
    case .delete(_, let row): own.delete(row.id, isOverBase: isOverBase)
    }
  }
}
