/// A personal value (name, mail, telephone…) as the journal and the tables know it: the salted
/// digest of it, never the value. The value lies apart and can be erased while the chain still
/// verifies (Ley 1581 de 2012, art. 8 lit. e).
package struct Seal: Hashable, Sendable, ColumnValue {
  /// SHA-256 of salt and value, 64 lower-case hexadecimal digits.
  package let digest: String

  /// From a digest just computed.
  package init(trusted digest: String) { self.digest = digest }

  /// Nil when the text is no such digest.
  package init?(digest: String) {
    guard digest.utf8.count == 64,
      digest.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { return nil }
    self.digest = digest
  }

  package static var columnType: ColumnType { .text }
  package init?(column: Value) {
    guard case .text(let text) = column else { return nil }
    self.init(digest: text)
  }
  package var column: Value { .text(digest) }
}
