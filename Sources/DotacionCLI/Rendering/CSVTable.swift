import Documents
import RegistryModel

/// An answer as comma-separated values (RFC 4180): one row an object, a column for each member its
/// question's rows may have, and for any other a row has, in the order they are first met.
enum CSVTable {
  /// - Parameters:
  ///   - rows: the member that holds the rows; without it the answer itself is the one row, or holds
  ///     them when it is an array.
  ///   - columns: those that are there whatever the rows have, so that the header is always the same,
  ///     and there when there are no rows.
  static func text(_ answer: JSON, rows: String?, columns: [String] = []) -> String {
    let whole = rows == nil ? answer.arrayValue ?? [answer] : []
    let objects = rows.flatMap { answer[$0]?.arrayValue } ?? whole
    var names = columns
    var known = Set(columns)
    for object in objects {
      for member in object.objectValue ?? [] where known.insert(member.name).inserted {
        names.append(member.name)
      }
    }
    var lines = [names.map(CSVField.quoted).joined(separator: ",")]
    for object in objects {
      lines.append(names.map { cell(object[$0]) }.joined(separator: ","))
    }
    return lines.map { $0 + "\r\n" }.joined()
  }

  /// Text that a spreadsheet would run is made harmless; numbers stay numbers.
  private static func cell(_ value: JSON?) -> String {
    switch value {
    case nil, .null?: ""
    case .bool(let flag)?: flag ? "true" : "false"
    case .integer(let number)?: String(number)
    case .string(let text)?: CSVField.harmless(text)
    case .array?, .object?: CSVField.quoted(value?.canonicalText ?? "")
    }
  }
}
