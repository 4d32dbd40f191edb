/// The SHA-256 of a file's bytes: how the journal and the tables know a photo or a mail, whose bytes
/// lie apart and can be erased while the chain still verifies.
package struct ContentDigest: Hashable, Sendable, ColumnValue {
  /// 64 lower-case hexadecimal digits.
  package let hexadecimal: String

  /// From a digest just computed.
  package init(trusted hexadecimal: String) { self.hexadecimal = hexadecimal }

  /// Nil when the text is no such digest.
  package init?(_ hexadecimal: String) {
    guard Seal(digest: hexadecimal) != nil else { return nil }
    self.hexadecimal = hexadecimal
  }

  package static var columnType: ColumnType { .text }
  package init?(column: Value) {
    guard case .text(let text) = column else { return nil }
    self.init(text)
  }
  package var column: Value { .text(hexadecimal) }
}
