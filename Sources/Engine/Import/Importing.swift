package import RegistryModel
import Store
import StoreMemory

/// What feeds a run: it reads the files and hands their records over.
package typealias ImportFeed = (ImportRun) throws(RegistryError) -> Void

extension Registry {
  /// Works out what importing would do; nothing is kept.
  ///
  /// - Parameter emit: takes the plan's lines one by one: `head`; of each file `begin`, its
  ///   `record`s and `chores`, and `end`; then `total`.
  package func planImport(
    _ order: ImportOrder, origin: Origin, emit: @escaping ImportEmit,
    feed: ImportFeed
  ) throws(RegistryError) -> ImportOutcome {
    // A plan says what is done, and nothing of the lines it will leave.
    try rehearse(origin, writesLines: false) { applier throws(RegistryError) in
      try run(order, applier, emit, feed)
    }
  }

  /// Imports in one go, in one transaction: all that is good, or with `isAllOrNothing` everything
  /// or nothing.
  ///
  /// - Throws: `import.blocked` when everything was asked for and a record was refused.
  package func importNow(
    _ order: ImportOrder, origin: Origin, emit: @escaping ImportEmit,
    feed: ImportFeed
  ) throws(RegistryError) -> ImportOutcome {
    try writeBehind(origin) { applier throws(RegistryError) in
      let outcome = try run(order, applier, emit, feed)
      guard !outcome.isBlocked else {
        throw RegistryError(
          .importBlocked, ["records": String(outcome.left)], hints: [Hint("import_skip")])
      }
      return outcome
    }
  }

  private func run(
    _ order: ImportOrder, _ applier: Applier,
    _ emit: @escaping ImportEmit, _ feed: ImportFeed
  ) throws(RegistryError) -> ImportOutcome {
    let run = try ImportRun(order, on: applier, emit: emit)
    try feed(run)
    try run.finish()
    return ImportOutcome(
      operations: run.operations, left: run.totals.refused + run.totals.ambiguous,
      isBlocked: run.isBlocked)
  }
}

/// How an import ended.
package struct ImportOutcome: Sendable {
  package let operations: Int
  /// Records that were refused or wait for a person.
  package let left: Int
  /// Whether those keep everything out.
  package let isBlocked: Bool
}
