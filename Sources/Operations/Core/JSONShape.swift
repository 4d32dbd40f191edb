package import RegistryModel

extension Optional<String> {
  /// The text, or JSON's null.
  package var json: JSON { map { .string($0) } ?? .null }
}

extension Optional<Int> {
  /// The number, or JSON's null.
  package var json: JSON { map { .integer(Int64($0)) } ?? .null }
}

extension Optional<CivilDate> {
  /// The day as `YYYY-MM-DD`, or JSON's null.
  package var json: JSON { map { .string($0.description) } ?? .null }
}

extension Optional where Wrapped: CodeEnum {
  /// The code, or JSON's null.
  package var json: JSON { map { .string($0.rawValue) } ?? .null }
}

extension JSON {
  /// An array of strings.
  package static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
}
