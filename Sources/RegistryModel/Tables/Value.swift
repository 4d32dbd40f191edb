/// What a column can hold: the two types every store has in common.
package enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)

  /// Which case it is goes without saying: in one column, a number is never a text.
  package func hash(into hasher: inout Hasher) {
    switch self {
    case .null: break
    case .integer(let number): hasher.combine(number)
    case .text(let text): hasher.combine(text)
    }
  }

  /// The order every store sorts in: null, then numbers, then text by its bytes.
  package static func precedes(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.null, .null): false
    case (.null, _): true
    case (_, .null): false
    case (.integer(let first), .integer(let second)): first < second
    case (.integer, .text): true
    case (.text, .integer): false
    case (.text(let first), .text(let second)): ByteOrder.precedes(first, second)
    }
  }

  package var json: JSON {
    switch self {
    case .null: .null
    case .integer(let number): .integer(number)
    case .text(let text): .string(text)
    }
  }

  /// The value a JSON null, integer or string stands for; nil for anything else.
  package init?(json: JSON) {
    switch json {
    case .null: self = .null
    case .integer(let number): self = .integer(number)
    case .string(let text): self = .text(text)
    case .bool, .array, .object: return nil
    }
  }
}

/// A type that fits in one column.
package protocol ColumnValue: Sendable {
  static var columnType: ColumnType { get }
  /// The table whose ids this is one of.
  static var referencedTable: String? { get }
  /// What its column's integers or texts stand for.
  static var columnNature: ColumnNature { get }
  /// Nil when the stored value is not one of this type's.
  init?(column: Value)
  var column: Value { get }
}

extension ColumnValue {
  package static var referencedTable: String? { nil }
}

/// The stored type of a column.
package enum ColumnType: String, Sendable {
  case integer
  case text
  case optionalInteger
  case optionalText

  package var isOptional: Bool { self == .optionalInteger || self == .optionalText }
}

extension String: ColumnValue {
  package static var columnType: ColumnType { .text }
  package init?(column: Value) {
    guard case .text(let text) = column else { return nil }
    self = text
  }
  package var column: Value { .text(self) }
}

extension Int64: ColumnValue {
  package static var columnType: ColumnType { .integer }
  package init?(column: Value) {
    guard case .integer(let number) = column else { return nil }
    self = number
  }
  package var column: Value { .integer(self) }
}

extension Int: ColumnValue {
  package static var columnType: ColumnType { .integer }
  package init?(column: Value) {
    guard case .integer(let number) = column else { return nil }
    self.init(exactly: number)
  }
  package var column: Value { .integer(Int64(self)) }
}

extension Bool: ColumnValue {
  package static var columnType: ColumnType { .integer }
  package init?(column: Value) {
    switch column {
    case .integer(0): self = false
    case .integer(1): self = true
    case .integer, .null, .text: return nil
    }
  }
  package var column: Value { .integer(self ? 1 : 0) }
}

extension ID: ColumnValue {
  package static var columnType: ColumnType { .integer }
  package static var referencedTable: String? { (Entity.self as? any Record.Type)?.table.name }
  package init?(column: Value) {
    guard case .integer(let number) = column else { return nil }
    self.init(number)
  }
  package var column: Value { .integer(rawValue) }
}

extension CivilDate: ColumnValue {
  package static var columnType: ColumnType { .text }
  package init?(column: Value) {
    guard case .text(let text) = column else { return nil }
    self.init(text)
  }
  package var column: Value { .text(description) }
}

extension Instant: ColumnValue {
  package static var columnType: ColumnType { .integer }
  package init?(column: Value) {
    guard case .integer(let number) = column else { return nil }
    self.init(milliseconds: number)
  }
  package var column: Value { .integer(milliseconds) }
}

extension Optional: ColumnValue where Wrapped: ColumnValue {
  package static var columnType: ColumnType {
    switch Wrapped.columnType {
    case .integer, .optionalInteger: .optionalInteger
    case .text, .optionalText: .optionalText
    }
  }
  package static var referencedTable: String? { Wrapped.referencedTable }
  package init?(column: Value) {
    guard column != .null else {
      self = .none
      return
    }
    guard let wrapped = Wrapped(column: column) else { return nil }
    self = .some(wrapped)
  }
  package var column: Value {
    guard let value = self else { return .null }
    return value.column
  }
}

/// A closed enumeration of codes, kept as its code.
package protocol CodeEnum: RawRepresentable, CaseIterable, ColumnValue, Hashable
where RawValue == String {}

extension CodeEnum {
  /// By its place among the codes, which is what memory holds: its text takes longer.
  package func hash(into hasher: inout Hasher) {
    withUnsafeBytes(of: self) { hasher.combine(bytes: $0) }
  }

  package static var columnType: ColumnType { .text }
  package init?(column: Value) {
    guard case .text(let code) = column else { return nil }
    self.init(rawValue: code)
  }
  package var column: Value { .text(rawValue) }
}
