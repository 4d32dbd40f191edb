import Operations
package import RegistryModel

/// A change of one row as people are told of it: references by the names of what they point at, no
/// ids and none of the columns kept for finding things only.
package struct DescribedChange: Sendable {
  package struct Column: Sendable {
    package let name: String
    /// Null where there was nothing; booleans and structures as such, instants as RFC 3339.
    package let old: JSON
    package let new: JSON
    /// The enumeration whose code it is.
    package let enumeration: String?
    package let isInstant: Bool
  }

  /// `insert`, `update` or `delete`.
  package let kind: String
  package let table: String
  package let columns: [Column]

  /// - Parameter registry: as it stands after the change.
  package init(_ change: Change, in registry: any RegistryReader) throws(RegistryError) {
    table = change.table.name
    let rows: (old: Row?, new: Row?)
    switch change {
    case .insert(_, let row): (kind, rows) = ("insert", (nil, row))
    case .update(_, let old, let new): (kind, rows) = ("update", (old, new))
    case .delete(_, let row): (kind, rows) = ("delete", (row, nil))
    }
    var columns: [Column] = []
    for (position, column) in change.table.columns.enumerated() where !Self.isInternal(column) {
      let old = rows.old?.values[position] ?? .null
      let new = rows.new?.values[position] ?? .null
      guard old != new else { continue }
      let told = Column(
        name: column.name, old: try Self.shown(old, column, registry),
        new: try Self.shown(new, column, registry), enumeration: Self.enumeration(column),
        isInstant: column.nature == .instant)
      guard told.old != .null || told.new != .null else { continue }
      columns.append(told)
    }
    self.columns = columns
  }

  /// Folded copies of other columns, by which rows are found.
  private static func isInternal(_ column: RegistryModel.Column) -> Bool {
    column.name == "key" || column.name.hasSuffix("_key")
  }

  private static func enumeration(_ column: RegistryModel.Column) -> String? {
    guard case .code(let name) = column.nature else { return nil }
    return name
  }

  private static func shown(
    _ value: Value, _ column: RegistryModel.Column, _ registry: any RegistryReader
  ) throws(RegistryError) -> JSON {
    if let table = column.referencedTable {
      guard case .integer(let id) = value else { return .null }
      return try label(table, id, registry).map { .string($0) } ?? .null
    }
    switch (column.nature, value) {
    case (.flag, .integer(let number)): return .bool(number != 0)
    case (.instant, .integer(let number)):
      return .string(Instant(milliseconds: number).description)
    case (.structure, .text(let text)): return try JSONParser.parse(text)
    case (.seal, .text(let text)):
      guard let seal = Seal(column: .text(text)) else { return .null }
      return try registry.unsealed(seal).map { .string($0) } ?? .null
    case (.plain, _), (.flag, _), (.instant, _), (.code, _), (.structure, _), (.seal, _):
      return value.json
    }
  }

  /// What is written on the thing; nil for what people have no name for.
  private static func label(_ table: String, _ id: Int64, _ registry: any RegistryReader)
    throws(RegistryError) -> String?
  {
    guard let type = Catalogue.referable(table) else { return nil }
    return try label(of: type, id, registry)
  }

  private static func label<R: Referable>(
    of type: R.Type, _ id: Int64, _ registry: any RegistryReader
  ) throws(RegistryError) -> String? {
    try registry.get(ID<R>(id))?.label
  }
}
