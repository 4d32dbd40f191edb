import Engine
import Localization
import RegistryModel

extension Session {
  /// Writes an answer to standard output in the chosen format.
  ///
  /// - Parameter question: the question's name, or another by which `CSVColumns` knows the columns.
  func show(
    _ answer: JSON, rows: String?, of question: String? = nil, _ body: (JSON, inout Page) -> Void
  ) {
    switch format {
    case .json: OutputSink.print(answer.canonicalText + "\n")
    case .csv:
      OutputSink.print(CSVTable.text(answer, rows: rows, columns: CSVColumns.of(question, answer)))
    case .text:
      var page = Page(lexicon, Style.output)
      body(answer, &page)
      OutputSink.print(page.text)
    }
  }

  /// Tells what an operation did, or would do: then with the changes as people are told of them.
  func show(_ receipt: Receipt, _ request: Request, rehearsed: [DescribedChange]? = nil) {
    let isRehearsal = rehearsed != nil
    switch format {
    case .json: OutputSink.print(ReceiptJSON.json(receipt, isRehearsal).canonicalText + "\n")
    case .csv: OutputSink.print(CSVTable.text(ReceiptJSON.json(receipt, isRehearsal), rows: nil))
    case .text:
      var page = Page(lexicon, Style.output)
      ReceiptPage.write(receipt, request, rehearsed, &page)
      OutputSink.print(page.text)
    }
  }
}

/// A receipt for programs.
enum ReceiptJSON {
  static func json(_ receipt: Receipt, _ isRehearsal: Bool) -> JSON {
    .members([
      "changes": isRehearsal ? .array(receipt.changes.map(change)) : nil,
      "dry_run": isRehearsal ? .bool(true) : nil,
      "hash": isRehearsal || receipt.isUnchanged ? nil : .string(receipt.hash),
      "id": receipt.operation.isEmpty ? nil : .string(receipt.operation),
      "ok": .bool(true),
      "repeated": receipt.isNew || receipt.isUnchanged ? nil : .bool(true),
      "result": receipt.result,
      "seq": isRehearsal || receipt.isUnchanged ? nil : .integer(receipt.sequence),
      "unchanged": receipt.isUnchanged ? .bool(true) : nil,
      "warnings": receipt.warnings,
    ])
  }

  /// `{"change":"update","table":…,"columns":[{"name":…,"old":…,"new":…}]}`.
  static func change(_ change: Change) -> JSON {
    let table = change.table
    switch change {
    case .insert(_, let row):
      return describe("insert", table, columns(table, nil, row))
    case .update(_, let old, let new):
      return describe("update", table, columns(table, old, new))
    case .delete(_, let row):
      return describe("delete", table, columns(table, row, nil))
    }
  }

  private static func describe(_ what: String, _ table: Table, _ columns: [JSON]) -> JSON {
    .members([
      "change": .string(what), "columns": .array(columns), "table": .string(table.name),
    ])
  }

  private static func columns(_ table: Table, _ old: Row?, _ new: Row?) -> [JSON] {
    table.columns.indices.compactMap { position in
      let before = old?.values[position] ?? .null
      let after = new?.values[position] ?? .null
      guard before != after else { return nil }
      return .members([
        "name": .string(table.columns[position].name), "new": after.json, "old": before.json,
      ])
    }
  }
}
