/// How one field is found and read: the first path whose value survives wins.
struct FieldRule: Sendable {
  let field: ObservedField
  let paths: [XMLPath]
  /// What the field is when no path gives anything.
  let constant: String?
  let reading: ValueReading
}

/// What happens to a text before it is a value.
struct ValueReading: Sendable {
  var cleaning: [Cleaning] = []
  /// The lists of `JunkIdentifier` it is held against.
  var junk: JunkList?
  /// Translations, by the text as the profile has it and folded; empty when the text itself is the value.
  var translations: [String: String] = [:]
  var dateFormats: [DateFormat] = []
  var decimal = DecimalMark.point
  /// Units that may follow a number, in lower case.
  var units: [String] = []

  static let plain = ValueReading()
}

/// One step of cleaning. Blanks at both ends are always taken off.
enum Cleaning: String, CaseIterable, Sendable {
  /// Runs of white space made one blank.
  case collapseBlanks = "collapse_blanks"
  /// `/A/B/` → `A`, `A/` → `A`; a slash inside is left alone.
  case stripSlashes = "strip_slashes"
  /// `A/B` → `A`: the first of a list.
  case firstOfList = "first_of_list"
  /// `host-2026-03-02-10-15-00` → `host`: agents' device ids.
  case stripTimestamp = "strip_timestamp"
  case upperCase = "upper_case"
}

enum JunkList: String, CaseIterable, Sendable {
  case serial, uuid, mac, model, manufacturer, tag, hostname
}

enum DecimalMark: String, CaseIterable, Sendable { case point, comma }

/// How a document writes days. What two of a rule's formats read differently is ambiguous.
enum DateFormat: String, CaseIterable, Sendable {
  /// `2026-03-02`, alone or before a time or a zone.
  case iso
  /// `20260302`
  case compact
  /// `2026/03/02`
  case yearMonthDay = "y/m/d"
  /// `02/03/2026`, also with points or hyphens
  case dayMonthYear = "d/m/y"
  /// `03/02/2026`
  case monthDayYear = "m/d/y"
}
