package import RegistryModel

/// A sheet of cases from the entity's own tool as records for `case.mirror`: which column is which
/// member, and what the tool's words mean.
package struct MirrorSheet: Sendable {
  /// How a sheet is to be read.
  package struct Reading: Sendable {
    /// Members by column; a column named as its member needs none.
    package var columns: [String: String] = [:]
    /// Columns nobody wants.
    package var ignored: Set<String> = []
    /// Our codes by member and the tool's word, e.g. `state` and `Resuelto`.
    package var words: [String: [String: String]] = [:]
    /// What a word means when nobody said: its code, by member.
    package var meaning: @Sendable (_ member: String, _ word: String) -> String? = { _, _ in nil }

    package init() {}
  }

  /// The members a record has, as `case.mirror` spells them; `source` is given apart.
  package static let members = [
    "external_ref", "summary", "kind", "state", "opened_at", "changed_at", "solved_at",
    "closed_at", "suspension_reason", "priority", "detail", "site", "requester", "group",
    "specialist", "provider", "assets", "note",
  ]
  /// Those whose values are codes.
  private static let coded: Set<String> = ["kind", "state", "priority", "suspension_reason"]

  private let reading: Reading
  /// The member each column is; nil for one that is ignored.
  private let columns: [String?]

  /// - Throws: `mirror.unknown_column`, `mirror.unknown_member`, `mirror.column_missing`,
  ///   `mirror.member_twice`.
  package init(_ header: [String], _ reading: Reading) throws(RegistryError) {
    self.reading = reading
    let names = header.map(IdentifierText.trimmed)
    for (column, member) in reading.columns.sorted(by: { $0.key < $1.key }) {
      guard names.contains(column) else {
        throw RegistryError(
          .mirrorColumnMissing, ["column": column],
          hints: [Hint("mirror.columns", ["columns": names.joined(separator: ", ")])])
      }
      guard MirrorSheet.members.contains(member) else {
        throw RegistryError(
          .mirrorUnknownMember, ["member": member],
          hints: Hint.didYouMean(
            Similarity.nearest(to: member, among: MirrorSheet.members, limit: 3)))
      }
    }
    var found: [String?] = []
    for name in names {
      guard !reading.ignored.contains(name) else {
        found.append(nil)
        continue
      }
      guard let member = MirrorSheet.member(name, reading) else {
        throw RegistryError(
          .mirrorUnknownColumn, ["column": name],
          hints: [Hint("mirror.map_column", ["column": name])])
      }
      guard !found.contains(member) else {
        throw RegistryError(.mirrorMemberTwice, ["member": member, "column": name])
      }
      found.append(member)
    }
    columns = found
  }

  private static func member(_ column: String, _ reading: Reading) -> String? {
    reading.columns[column] ?? (members.contains(column) ? column : nil)
  }

  /// One record of the sheet; fields with nothing in them say nothing.
  package func record(_ fields: [String], source: String) -> JSON {
    var record = [JSONMember("source", .string(source))]
    for (column, field) in zip(columns, fields) {
      let text = IdentifierText.trimmed(field)
      guard let column, !text.isEmpty else { continue }
      record.append(JSONMember(column, value(text, of: column)))
    }
    return .object(record)
  }

  private func value(_ text: String, of member: String) -> JSON {
    if member == "assets" {
      let tags = text.split(whereSeparator: { ",;|\n".contains($0) })
      return .array(tags.map { .string(IdentifierText.trimmed(String($0))) })
    }
    if member.hasSuffix("_at") { return .string(MirrorSheet.instant(text)) }
    guard MirrorSheet.coded.contains(member) else { return .string(text) }
    return .string(reading.words[member]?[text] ?? reading.meaning(member, text) ?? text)
  }

  /// `2026-03-02 09:15[:00]` by the clock on the wall in Colombia as RFC 3339; else as it came.
  private static func instant(_ text: String) -> String {
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
    guard parts.count == 2, CivilDate(String(parts[0])) != nil else { return text }
    switch parts[1].utf8.count {
    case 5: return "\(parts[0])T\(parts[1]):00-05:00"
    case 8: return "\(parts[0])T\(parts[1])-05:00"
    default: return text
    }
  }
}

extension IdentifierText {
  /// Without white space at either end.
  fileprivate static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}

extension ErrorCode {
  package static let mirrorUnknownColumn = ErrorCode("mirror.unknown_column", .input)
  package static let mirrorUnknownMember = ErrorCode("mirror.unknown_member", .usage)
  package static let mirrorColumnMissing = ErrorCode("mirror.column_missing", .input)
  package static let mirrorMemberTwice = ErrorCode("mirror.member_twice", .input)
}
