/// What a column's integer or text stands for, as far as showing it to people goes.
package enum ColumnNature: Hashable, Sendable {
  /// What it says.
  case plain
  /// 0 or 1.
  case flag
  /// Milliseconds since 1970-01-01T00:00:00Z.
  case instant
  /// A code of the enumeration with this snake_case name.
  case code(String)
  /// Canonical JSON.
  case structure
  /// The seal of a personal value.
  case seal
}

extension ColumnValue {
  package static var columnNature: ColumnNature { .plain }
}

extension Bool {
  package static var columnNature: ColumnNature { .flag }
}

extension Instant {
  package static var columnNature: ColumnNature { .instant }
}

extension Seal {
  package static var columnNature: ColumnNature { .seal }
}

extension JSONColumn {
  package static var columnNature: ColumnNature { .structure }
}

extension CodeEnum {
  package static var columnNature: ColumnNature { .code(snakeCase(String(describing: Self.self))) }

  /// `case_event_kind` for `CaseEventKind`.
  private static func snakeCase(_ name: String) -> String {
    var result = ""
    for character in name {
      if character.isUppercase, !result.isEmpty { result += "_" }
      result += character.lowercased()
    }
    return result
  }
}

extension Optional where Wrapped: ColumnValue {
  package static var columnNature: ColumnNature { Wrapped.columnNature }
}
