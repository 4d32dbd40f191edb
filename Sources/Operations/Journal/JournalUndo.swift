package import RegistryModel

/// Reverses an earlier operation: every row it changed goes back to what it was, unless somebody
/// changed it since.
///
/// The rows as they were are written into the line itself, so that a replay needs nothing else.
package struct JournalUndo: Operation {
  package static let name = "journal.undo"

  let target: UndoTarget

  package init(_ fields: inout Fields) throws(RegistryError) {
    target = try fields.requiredCustom(
      "operation", schema: TextRule.schema(maximum: 64, lines: false),
      sample: UndoTarget(operation: "", steps: []), UndoTarget.read
    ) { $0.json }
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    guard !target.steps.isEmpty else {
      throw RegistryError(.undoNothing, ["operation": target.operation])
    }
    if let step = target.steps.first(where: { $0.before == nil && Self.isNumbered($0.table) }) {
      throw RegistryError(
        .undoNumbered, ["operation": target.operation, "table": step.table.name],
        hints: [Hint("end_it_instead")])
    }
    // What went out is not called back, and what may have gone out must not look as if it had not.
    guard !target.steps.contains(where: { $0.table.name == Mail.table.name }) else {
      throw RegistryError(
        .undoMail, ["operation": target.operation], hints: [Hint("mail.withdraw_it")])
    }
    guard !target.steps.contains(where: { $0.before == nil && Self.isFile($0.table) }) else {
      throw RegistryError(
        .undoFile, ["operation": target.operation], hints: [Hint("detach_it_instead")])
    }
    for step in target.steps {
      let current = try registry.row(step.table, id: step.rowID)
      guard current?.revision == step.revision else {
        throw try target.changedSince(step, registry)
      }
      if let before = step.before {
        try target.requireSlotFree(before, step.table, registry)
        try refuseIfTaken(before, step.table, registry)
        try refuseIfLost(before, step.table, registry)
      } else {
        try refuseIfOthersRefer(to: step, registry)
      }
    }
    try target.requirePartsFree(registry)
    try target.requireUses(registry)
    guard try !touchesPersonalData(registry) else {
      throw RegistryError(.undoPersonal, ["operation": target.operation])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    try target.putBack(registry, &effects)
    effects.answer("undone", .string(target.operation))
  }

  /// Things that got a number somebody may have been told: the number would name another thing.
  private static func isNumbered(_ table: Table) -> Bool {
    [
      SupportCase.table.name, Escalation.table.name, PartExchange.table.name, Audit.table.name,
      AuditActa.table.name,
    ].contains(table.name)
  }

  /// Rows that bytes are kept for: without them nothing would say that those lie there.
  private static func isFile(_ table: Table) -> Bool {
    table.name == EscalationAttachment.table.name
  }

  /// A row that the operation made goes away only if nothing but its own rows hangs on it.
  private func refuseIfOthersRefer(to step: UndoStep, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    let own = Set(target.steps.map { RowReference(table: $0.table.name, id: $0.rowID) })
    let referrers = try registry.referrers(step.table, id: step.rowID, limit: own.count + 1)
    var other = referrers.first { !own.contains($0) }
    if other == nil {
      other = try WrittenReferences(registry: registry)
        .referrer(to: step.table, id: step.rowID, besides: own)
    }
    guard let other else { return }
    throw RegistryError(
      .undoInUse,
      [
        "operation": target.operation, "table": step.table.name, "id": String(step.rowID),
        "by": other.table, "by_id": String(other.id),
      ])
  }

  /// What a row goes back to may be somebody else's by now: a code, a path.
  private func refuseIfTaken(_ before: Row, _ table: Table, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    for index in table.indexes where index.isUnique {
      let key = index.columns.map { before.values[$0] }
      guard !key.contains(.null) else { continue }
      var holder: Int64?
      try registry.scan(table, IndexQuery(index.name, key)) { row in
        holder = row.id
        return row.id == before.id
      }
      guard let holder, holder != before.id, !target.putsBack(holder, table) else { continue }
      throw RegistryError(
        .undoInUse,
        [
          "operation": target.operation, "table": table.name, "id": String(before.id),
          "by": table.name, "by_id": String(holder),
        ])
    }
  }

  /// What a row refers to must be there, or come back with it.
  private func refuseIfLost(_ before: Row, _ table: Table, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    for (column, value) in zip(table.columns, before.values) {
      guard case .integer(let id) = value, let name = column.referencedTable,
        let other = RegistrySchema.tablesByName[name], try registry.row(other, id: id) == nil,
        !target.steps.contains(where: { $0.table.name == name && $0.rowID == id })
      else { continue }
      throw RegistryError(
        .undoLost,
        [
          "operation": target.operation, "table": table.name, "id": String(before.id),
          "lost": name,
        ])
    }
    let written = WrittenReferences(registry: registry)
    let lost = try written.lost(by: before, of: table) { table, id in
      target.steps.contains { $0.table.name == table.name && $0.rowID == id }
    }
    guard let lost else { return }
    throw RegistryError(
      .undoLost,
      [
        "operation": target.operation, "table": table.name, "id": String(before.id),
        "lost": lost,
      ])
  }

  /// What was erased for good cannot be brought back, and half of it must not be.
  private func touchesPersonalData(_ registry: any RegistryReader) throws(RegistryError) -> Bool {
    for step in target.steps where step.table.name == Person.table.name {
      guard let before = step.before else { continue }
      let person = try Person(before)
      for seal in [person.name, person.document, person.login, person.mail, person.telephone] {
        if let seal, try registry.unsealed(seal) == nil { return true }
      }
    }
    for step in target.steps where step.table.name == EscalationAttachment.table.name {
      guard let now = try registry.get(ID<EscalationAttachment>(step.rowID)) else { continue }
      if now.erasedAt != nil { return true }
    }
    return false
  }
}

extension ErrorCode {
  package static let undoUnknown = ErrorCode("undo.not_found", .notFound)
  package static let undoNothing = ErrorCode("undo.nothing", .refused)
  package static let undoChangedSince = ErrorCode("undo.changed_since", .conflict)
  /// Params: `table` and `id` of the row that cannot go, `by` and `by_id` of one that needs it gone
  /// first.
  package static let undoInUse = ErrorCode("undo.in_use", .refused)
  package static let undoNumbered = ErrorCode("undo.numbered", .refused)
  package static let undoLost = ErrorCode("undo.lost", .refused)
  package static let undoMail = ErrorCode("undo.mail", .refused)
  package static let undoFile = ErrorCode("undo.file", .refused)
  package static let undoPersonal = ErrorCode("undo.personal_data", .refused)
}
