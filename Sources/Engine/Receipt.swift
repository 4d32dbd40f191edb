package import RegistryModel
import Store

/// What whoever sent an operation gets back.
package struct Receipt: Sendable {
  /// Its id in the journal; of one that left no line, the sender's id, or nothing.
  package let operation: String
  package let sequence: Int64
  package let hash: String
  /// What the operation answered.
  package let result: JSON
  /// False when the same operation had been applied before and nothing was done now.
  package let isNew: Bool
  /// True when there was nothing to do, and the journal has no line of it.
  package let isUnchanged: Bool
  package let changes: [Change]
  /// Set when the clock on the wall is behind the journal.
  package var lag: ClockLag?

  /// What is to be said besides, `{"code":…}`; nil when there is nothing.
  package var warnings: JSON? { lag.map { .array([$0.warning]) } }

  package init(
    operation: String, sequence: Int64, hash: String, result: JSON, isNew: Bool,
    isUnchanged: Bool = false, changes: [Change] = []
  ) {
    self.operation = operation
    self.sequence = sequence
    self.hash = hash
    self.result = result
    self.isNew = isNew
    self.isUnchanged = isUnchanged
    self.changes = changes
  }

  /// The receipt of an operation that changed nothing and left no line: the journal's head stays.
  init(unchanged result: JSON, _ request: Request, _ head: JournalHead) {
    self.init(
      operation: request.id ?? "", sequence: head.sequence, hash: head.hash, result: result,
      isNew: false, isUnchanged: true)
  }

  /// The receipt of a line written earlier.
  init(_ entry: JournalEntry) throws(RegistryError) {
    self.init(
      operation: entry.operation, sequence: entry.sequence, hash: entry.hash,
      result: try entry.result.map { text throws(RegistryError) in try JSONParser.parse(text) }
        ?? .object([]),
      isNew: false)
  }
}
