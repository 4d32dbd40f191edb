/// The placa: the permanent number of a piece of equipment, on its label, never used again.
///
/// 1 to 32 of A–Z, 0–9, `-`, `.`, `/`; lower case is taken as upper case.
package struct AssetTag: Hashable, Sendable, CustomStringConvertible, ColumnValue {
  package let text: String

  /// Nil when the text is no placa.
  package init?(_ text: String) {
    let key = IdentifierText.key(text)
    guard (1...32).contains(key.utf8.count), key.utf8.allSatisfy(AssetTag.allows),
      key.utf8.contains(where: { (48...57).contains($0) || (65...90).contains($0) })
    else { return nil }
    self.text = key
  }

  /// A tag that names nothing, for describing forms.
  package init(placeholder: Void) { text = "0" }

  package var description: String { text }

  private static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"): true
    default: false
    }
  }

  package static var columnType: ColumnType { .text }
  package init?(column: Value) {
    guard case .text(let text) = column else { return nil }
    self.init(text)
  }
  package var column: Value { .text(text) }
}
