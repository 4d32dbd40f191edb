package import RegistryModel

/// One line of the journal and what is kept beside it.
package struct JournalEntry: Hashable, Sendable {
  /// From 1, without gaps.
  package let sequence: Int64
  /// When it was written: never earlier than the line before.
  package let at: Instant
  /// The operation's id: whoever sends the same id again gets this line's receipt.
  package let operation: String
  /// The very text that is hashed.
  package let line: String
  /// SHA-256 of the line in hexadecimal; the next line's `prev`.
  package let hash: String
  /// Digest of the request under a key of this registry: tells a repeated request from another
  /// one under the same id. Nil for lines that came by replay.
  package let request: String?
  /// What the operation answered, in canonical JSON.
  package let result: String?

  package init(
    sequence: Int64, at: Instant, operation: String, line: String, hash: String,
    request: String? = nil,
    result: String? = nil
  ) {
    self.sequence = sequence
    self.at = at
    self.operation = operation
    self.line = line
    self.hash = hash
    self.request = request
    self.result = result
  }

  package var head: JournalHead { JournalHead(sequence: sequence, hash: hash, at: at) }
}

/// Where the journal ends.
package struct JournalHead: Hashable, Sendable {
  package let sequence: Int64
  package let hash: String
  package let at: Instant

  package init(sequence: Int64, hash: String, at: Instant) {
    self.sequence = sequence
    self.hash = hash
    self.at = at
  }

  /// Before the first line.
  package static let genesis = JournalHead(
    sequence: 0, hash: String(repeating: "0", count: 64), at: Instant(milliseconds: 0))
}
