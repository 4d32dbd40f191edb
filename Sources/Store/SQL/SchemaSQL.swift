package import RegistryModel

/// The statements that make the registry's tables, in the dialect SQLite and PostgreSQL share.
package enum SchemaSQL {
  /// One statement each, in order.
  package static func statements(for tables: [Table]) -> [String] {
    tables.flatMap { table in
      [createTable(table)] + table.indexes.map { createIndex(table, $0) }
    }
  }

  package static func quoted(_ name: String) -> String { "\"\(name)\"" }

  private static func createTable(_ table: Table) -> String {
    let columns = table.columns.map { column in
      let type =
        switch column.type {
        case .integer: "INTEGER NOT NULL"
        case .optionalInteger: "INTEGER"
        case .text: "TEXT NOT NULL"
        case .optionalText: "TEXT"
        }
      let reference = column.referencedTable.map {
        " REFERENCES \(quoted($0))(\"id\") DEFERRABLE INITIALLY DEFERRED"
      }
      return "  \(quoted(column.name)) \(type)\(reference ?? "")"
    }
    return """
      CREATE TABLE \(quoted(table.name)) (
        "id" INTEGER PRIMARY KEY,
        "revision" INTEGER NOT NULL,
      \(columns.joined(separator: ",\n"))
      ) STRICT
      """
  }

  private static func createIndex(_ table: Table, _ index: TableIndex) -> String {
    let columns = index.columns.map { quoted(table.columns[$0].name) }
    let first = table.columns[index.columns[0]]
    let unique = index.isUnique ? "UNIQUE " : ""
    let condition = first.type.isOptional ? " WHERE \(quoted(first.name)) IS NOT NULL" : ""
    return "CREATE \(unique)INDEX \(quoted(index.name)) ON \(quoted(table.name))"
      + " (\(columns.joined(separator: ", ")))\(condition)"
  }
}
