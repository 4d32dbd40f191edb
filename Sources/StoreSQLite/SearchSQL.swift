import RegistryModel
import Store

/// Searching by any part of a code: the one place where the engines differ. Here a contentless
/// FTS5 table of trigrams without positions, whose hits are confirmed against the rows.
enum SearchSQL {
  static func create(_ table: Table) -> String {
    """
    CREATE VIRTUAL TABLE \(name(table)) USING fts5(
      keys, content='', columnsize=0, detail='none', tokenize='trigram case_sensitive 1'
    )
    """
  }

  static func insert(_ table: Table) -> String {
    "INSERT INTO \(name(table)) (rowid, keys) VALUES ($1, $2)"
  }

  static func delete(_ table: Table) -> String {
    "INSERT INTO \(name(table)) (\(name(table)), rowid, keys) VALUES ('delete', $1, $2)"
  }

  /// Trigrams only say that the pieces are there; `instr` says that they stand together.
  ///
  /// SQLite numbers `$n` by first appearance, so every statement names them in order.
  static func select(_ table: Table) -> String {
    let rowName = SchemaSQL.quoted(table.name)
    let confirmed = table.searched.map {
      "instr(\(rowName).\(SchemaSQL.quoted(table.columns[$0].name)), $2) > 0"
    }
    return """
      SELECT \(rowName)."id" FROM \(name(table)) JOIN \(rowName)
      ON \(rowName)."id" = \(name(table)).rowid
      WHERE \(name(table)) MATCH $1 AND (\(confirmed.joined(separator: " OR ")))
      ORDER BY \(name(table)).rowid LIMIT $3
      """
  }

  /// The searched columns of a row as one text; the separator stands in no code.
  static func keys(_ row: Row, _ table: Table) -> String {
    var keys = ""
    for position in table.searched {
      guard case .text(let text) = row.values[position] else { continue }
      if !keys.isEmpty { keys += "\n" }
      keys += text
    }
    return keys
  }

  /// Every trigram of the fragment, all required.
  static func pattern(_ fragment: String) -> String {
    let characters = Array(fragment)
    guard characters.count >= 3 else { return "" }
    let trigrams = (0...(characters.count - 3)).map { String(characters[$0..<($0 + 3)]) }
    return trigrams.map {
      "\""
        + $0.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
    }.joined(separator: " AND ")
  }

  private static func name(_ table: Table) -> String { SchemaSQL.quoted(table.name + "_search") }
}
