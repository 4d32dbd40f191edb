package import RegistryModel
import Store

/// What whoever sent an operation gets back.
package struct Receipt: Sendable {
  package let operation: String
  package let sequence: Int64
  package let hash: String
  /// What the operation answered.
  package let result: JSON
  /// False when the same operation had been applied before and nothing was done now.
  package let isNew: Bool
  package let changes: [Change]

  package init(
    operation: String, sequence: Int64, hash: String, result: JSON, isNew: Bool,
    changes: [Change] = []
  ) {
    self.operation = operation
    self.sequence = sequence
    self.hash = hash
    self.result = result
    self.isNew = isNew
    self.changes = changes
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
