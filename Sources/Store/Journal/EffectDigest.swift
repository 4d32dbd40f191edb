package import RegistryModel

/// The digest of an operation's effects that stands in its journal line: two programs that replay
/// the same line and differ in what it does will notice at once.
package enum EffectDigest {
  package static func hexadecimal(of changes: [Change]) -> String {
    var writer = JSONWriter(capacity: 512)
    for change in changes { write(change, to: &writer) }
    return Digest.hexadecimal(of: writer)
  }

  private static func write(_ change: Change, to writer: inout JSONWriter) {
    writer.byte(UInt8(ascii: "["))
    switch change {
    case .insert(let table, let row):
      writer.raw("\"insert\",")
      write(table, row, to: &writer)
    case .update(let table, _, let row):
      writer.raw("\"update\",")
      write(table, row, to: &writer)
    case .delete(let table, let row):
      writer.raw("\"delete\",")
      writer.write(table.name)
      writer.byte(UInt8(ascii: ","))
      writer.write(row.id)
    }
    writer.raw("]\n")
  }

  private static func write(_ table: Table, _ row: Row, to writer: inout JSONWriter) {
    writer.write(table.name)
    writer.byte(UInt8(ascii: ","))
    row.write(to: &writer)
  }
}

extension Row {
  /// `id,revision,column,…`: the canonical form that digests are made of.
  package func write(to writer: inout JSONWriter) {
    writer.write(id)
    writer.byte(UInt8(ascii: ","))
    writer.write(revision)
    for value in values {
      writer.byte(UInt8(ascii: ","))
      switch value {
      case .null: writer.raw("null")
      case .integer(let number): writer.write(number)
      case .text(let text): writer.write(text)
      }
    }
  }
}
