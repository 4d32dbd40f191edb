import Operations
package import RegistryModel
package import Store

/// Reading the journal: lines for people and for programs.
package enum JournalReading {
  /// Lines that touched a thing, latest first, or all lines when none is named.
  package static func log(_ reader: any StoreReader, of name: String?, limit: Int)
    throws(RegistryError) -> JSON
  {
    let entries: [JournalEntry]
    if let name {
      let ref = try Expectation.reference(name, in: reader)
      var found: [JournalEntry] = []
      for sequence in try reader.history(of: ref, limit: limit) {
        if let entry = try reader.entry(sequence: sequence) { found.append(entry) }
      }
      entries = found
    } else {
      let last = try reader.head().sequence
      entries = try reader.entries(after: max(0, last - Int64(limit)), limit: limit).reversed()
    }
    var lines: [JSON] = []
    for entry in entries { lines.append(try summary(entry, reader)) }
    return .members(["lines": .array(lines)])
  }

  /// One line with what it changed, row by row.
  package static func show(_ reader: any StoreReader, _ name: String) throws(RegistryError) -> JSON
  {
    let found =
      if let sequence = Int64(name) {
        try reader.entry(sequence: sequence)
      } else {
        try reader.entry(operation: name)
      }
    guard let entry = found else {
      throw RegistryError(.journalLineNotFound, ["name": name])
    }
    let summary = try summary(entry, reader)
    let line = try JSONParser.parse(entry.line)
    var changes: [JSON] = []
    for image in try reader.images(of: entry.sequence) {
      changes.append(
        .members([
          "change": .string(image.before == nil ? "insert" : "update"),
          "table": .string(image.table),
          "before": image.before.flatMap { before in
            RegistrySchema.tablesByName[image.table].map { RowJSON.json(before, $0) }
          },
        ]))
    }
    return .members([
      "changes": .array(changes), "data": line["data"], "hash": .string(entry.hash),
      "line": .string(entry.line), "prev": line["prev"], "result": try result(entry),
      "summary": summary,
    ])
  }

  private static func summary(_ entry: JournalEntry, _ reader: any StoreReader)
    throws(RegistryError) -> JSON
  {
    let line = try JournalLine(text: entry.line)
    let actor = try line.stamp.actor.map { id throws(RegistryError) in try reader.get(id)?.code }
    let supportCase = try line.stamp.supportCase.map { id throws(RegistryError) in
      try reader.get(id)?.code
    }
    return .members([
      "at": .string(entry.at.description),
      "by": (actor ?? nil).map { .string($0) },
      "case": (supportCase ?? nil).map { .string($0) },
      "id": .string(entry.operation),
      "note": line.stamp.note.map { .string($0) },
      "op": .string(line.name),
      "result": try result(entry),
      "seq": .integer(entry.sequence),
      "source": .string(line.source),
    ])
  }

  private static func result(_ entry: JournalEntry) throws(RegistryError) -> JSON? {
    try entry.result.map { text throws(RegistryError) in try JSONParser.parse(text) }
  }
}

/// A row as an object of its columns, for people who look into the journal.
enum RowJSON {
  static func json(_ row: Row, _ table: Table) -> JSON {
    .object(
      zip(table.columns, row.values).compactMap { column, value in
        value == .null ? nil : JSONMember(column.name, value.json)
      })
  }
}

extension ErrorCode {
  package static let journalLineNotFound = ErrorCode("journal_line.not_found", .notFound)
}
