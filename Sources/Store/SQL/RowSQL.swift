package import RegistryModel

/// The closed list of statements by which rows are read and written.
package enum RowSQL {
  package static func columns(_ table: Table) -> String {
    (["id", "revision"] + table.columns.map(\.name)).map(SchemaSQL.quoted).joined(separator: ", ")
  }

  /// Null, which reads as 0, of a table without rows.
  package static func lastID(_ table: Table) -> String {
    "SELECT max(\(SchemaSQL.quoted("id"))) FROM \(SchemaSQL.quoted(table.name))"
  }

  package static func select(_ table: Table) -> String {
    "SELECT \(columns(table)) FROM \(SchemaSQL.quoted(table.name)) WHERE \"id\" = $1"
  }

  package static func selectAll(_ table: Table) -> String {
    "SELECT \(columns(table)) FROM \(SchemaSQL.quoted(table.name)) ORDER BY \"id\""
  }

  package static func selectReferring(_ table: Table, _ column: Column) -> String {
    "SELECT \"id\" FROM \(SchemaSQL.quoted(table.name))"
      + " WHERE \(SchemaSQL.quoted(column.name)) = $1 ORDER BY \"id\" LIMIT $2"
  }

  package static func insert(_ table: Table) -> String {
    let places = (1...(table.columns.count + 2)).map { "$\($0)" }.joined(separator: ", ")
    return "INSERT INTO \(SchemaSQL.quoted(table.name)) (\(columns(table))) VALUES (\(places))"
  }

  /// The row's new columns, then its id and the revision it must still have.
  package static func update(_ table: Table) -> String {
    let names = ["revision"] + table.columns.map(\.name)
    let settings = names.enumerated().map { "\(SchemaSQL.quoted($1)) = $\($0 + 1)" }
    return "UPDATE \(SchemaSQL.quoted(table.name)) SET \(settings.joined(separator: ", "))"
      + " WHERE \"id\" = $\(names.count + 1) AND \"revision\" = $\(names.count + 2)"
  }

  package static func delete(_ table: Table) -> String {
    "DELETE FROM \(SchemaSQL.quoted(table.name)) WHERE \"id\" = $1 AND \"revision\" = $2"
  }

  /// Values are bound in the order: equals, lower, upper, after id, limit.
  package static func scan(_ table: Table, _ index: TableIndex, _ shape: ScanShape) -> String {
    var conditions: [String] = []
    var place = 1
    func bind(_ expression: String) {
      conditions.append("\(expression) $\(place)")
      place += 1
    }
    let names = index.columns.map { SchemaSQL.quoted(table.columns[$0].name) }
    for name in names.prefix(shape.equals) { bind("\(name) =") }
    if shape.hasLower { bind("\(names[shape.equals]) >=") }
    if shape.hasUpper { bind("\(names[shape.equals]) <=") }
    if shape.hasAfterID { bind("\"id\" >") }
    if conditions.isEmpty, table.columns[index.columns[0]].type.isOptional {
      conditions.append("\(names[0]) IS NOT NULL")
    }
    let direction = shape.isDescending ? " DESC" : ""
    let order = (names.dropFirst(shape.equals) + ["\"id\""]).map { $0 + direction }
    return "SELECT \(columns(table)) FROM \(SchemaSQL.quoted(table.name))"
      + (conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND "))
      + " ORDER BY " + order.joined(separator: ", ") + (shape.hasLimit ? " LIMIT $\(place)" : "")
  }
}

/// Which parts a scan has: each shape is one prepared statement.
package struct ScanShape: Hashable, Sendable {
  package var equals: Int
  package var hasLower: Bool
  package var hasUpper: Bool
  package var hasAfterID: Bool
  package var hasLimit: Bool
  package var isDescending: Bool

  package init(_ query: IndexQuery) {
    equals = query.equals.count
    hasLower = query.lower != nil
    hasUpper = query.upper != nil
    hasAfterID = query.afterID != nil
    hasLimit = query.limit != nil
    isDescending = query.descending
  }
}
