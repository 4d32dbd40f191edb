package import RegistryModel

/// The journal's own tables, whose form never changes, and the statements on them.
package enum JournalSQL {
  package static let tables = [
    """
    CREATE TABLE "registry" (
      "key" TEXT PRIMARY KEY,
      "value" TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "journal" (
      "sequence" INTEGER PRIMARY KEY,
      "at" INTEGER NOT NULL,
      "operation" TEXT NOT NULL UNIQUE,
      "hash" TEXT NOT NULL,
      "line" TEXT NOT NULL,
      "request" TEXT,
      "result" TEXT
    ) STRICT
    """,
    """
    CREATE TABLE "journal_touch" (
      "kind" TEXT NOT NULL,
      "id" INTEGER NOT NULL,
      "sequence" INTEGER NOT NULL,
      PRIMARY KEY ("kind", "id", "sequence")
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "row_image" (
      "sequence" INTEGER NOT NULL,
      "ordinal" INTEGER NOT NULL,
      "table_name" TEXT NOT NULL,
      "row_id" INTEGER NOT NULL,
      "before" TEXT,
      PRIMARY KEY ("sequence", "ordinal")
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "sealed" (
      "seal" TEXT PRIMARY KEY,
      "salt" TEXT NOT NULL,
      "value" TEXT NOT NULL,
      "folded" TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE INDEX "sealed_folded" ON "sealed" ("folded")
    """,
    """
    CREATE TABLE "content" (
      "digest" TEXT PRIMARY KEY,
      "bytes" BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE "id_counter" (
      "kind" TEXT PRIMARY KEY,
      "next" INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
  ]

  private static let entryColumns =
    #""sequence", "at", "operation", "line", "hash", "request", "result""#

  package static let head =
    #"SELECT "sequence", "hash", "at" FROM "journal" ORDER BY "sequence" DESC LIMIT 1"#
  package static let entryBySequence =
    #"SELECT \#(entryColumns) FROM "journal" WHERE "sequence" = $1"#
  package static let entryByOperation =
    #"SELECT \#(entryColumns) FROM "journal" WHERE "operation" = $1"#
  package static let entriesAfter =
    #"SELECT \#(entryColumns) FROM "journal" WHERE "sequence" > $1 ORDER BY "sequence" LIMIT $2"#
  package static let insertEntry =
    #"INSERT INTO "journal" (\#(entryColumns)) VALUES ($1, $2, $3, $4, $5, $6, $7)"#
  package static let insertTouch =
    #"INSERT INTO "journal_touch" ("kind", "id", "sequence") VALUES ($1, $2, $3)"#
  package static let history = """
    SELECT "sequence" FROM "journal_touch" WHERE "kind" = $1 AND "id" = $2
    ORDER BY "sequence" DESC LIMIT $3
    """
  package static let insertImage = """
    INSERT INTO "row_image" ("sequence", "ordinal", "table_name", "row_id", "before")
    VALUES ($1, $2, $3, $4, $5)
    """
  package static let imagesAfter = """
    SELECT "sequence", "table_name", "row_id", "before" FROM "row_image"
    WHERE "sequence" > $1 ORDER BY "sequence", "ordinal"
    """
  package static let imagesOf = """
    SELECT "sequence", "table_name", "row_id", "before" FROM "row_image"
    WHERE "sequence" = $1 ORDER BY "ordinal"
    """
  package static let insertSealed = """
    INSERT INTO "sealed" ("seal", "salt", "value", "folded") VALUES ($1, $2, $3, $4)
    ON CONFLICT ("seal") DO NOTHING
    """
  package static let deleteSealed = #"DELETE FROM "sealed" WHERE "seal" = $1"#
  package static let sealedValue = #"SELECT "value" FROM "sealed" WHERE "seal" = $1"#
  package static let sealedWhole = """
    SELECT "seal" FROM "sealed" WHERE "folded" = $1 ORDER BY "seal" LIMIT $2
    """
  package static let everySealed =
    #"SELECT "seal", "salt", "value" FROM "sealed" ORDER BY "seal""#
  package static let insertContent = """
    INSERT INTO "content" ("digest", "bytes") VALUES ($1, $2) ON CONFLICT ("digest") DO NOTHING
    """
  package static let deleteContent = #"DELETE FROM "content" WHERE "digest" = $1"#
  package static let contentBytes = #"SELECT "bytes" FROM "content" WHERE "digest" = $1"#
  package static let hasContent = #"SELECT 1 FROM "content" WHERE "digest" = $1"#
  package static let contentDigests = #"SELECT "digest" FROM "content" ORDER BY "digest""#
  package static let nextID = #"SELECT "next" FROM "id_counter" WHERE "kind" = $1"#
  package static let reserveIDs = """
    INSERT INTO "id_counter" ("kind", "next") VALUES ($1, $2)
    ON CONFLICT ("kind") DO UPDATE SET "next" = excluded."next"
    WHERE excluded."next" > "id_counter"."next"
    """
  package static let settings = #"SELECT "key", "value" FROM "registry""#
  package static let insertSetting =
    #"INSERT INTO "registry" ("key", "value") VALUES ($1, $2)"#
}

/// A row as one text, for keeping how it stood.
package enum RowText {
  /// `[revision,column,…]`.
  package static func text(of row: Row) -> String {
    JSON.array([.integer(row.revision)] + row.values.map(\.json)).canonicalText
  }

  package static func row(id: Int64, _ text: String) -> Row? {
    guard let items = (try? JSONParser.parse(text))?.arrayValue,
      let revision = items.first?.integerValue
    else { return nil }
    let values = items.dropFirst().compactMap { Value(json: $0) }
    guard values.count == items.count - 1 else { return nil }
    return Row(id: id, revision: revision, values: values)
  }
}
