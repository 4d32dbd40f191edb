/// One journal line that touched a thing, and how the rows it changed stood before.
package struct JournalMention: Sendable {
  package let sequence: Int64
  package let at: Instant
  /// The operation's id.
  package let operation: String
  /// The line as it was written.
  package let line: JSON
  package let images: [RowImage]

  package init(
    sequence: Int64, at: Instant, operation: String, line: JSON, images: [RowImage]
  ) {
    self.sequence = sequence
    self.at = at
    self.operation = operation
    self.line = line
    self.images = images
  }
}

extension RegistryReader {
  /// A reader without a journal remembers nothing.
  package func mentions(of ref: EntityRef, limit: Int) throws(RegistryError) -> [JournalMention] {
    []
  }
}
