/// How one field is found and read: the first path whose value survives wins.
struct FieldRule: Sendable {
  let field: ObservedField
  let paths: [XMLPath]
  /// What stands between the paths' values when all of them together make the field.
  var join: String?
  /// What the field is when no path gives anything.
  let constant: String?
  let reading: ValueReading
}

/// What happens to a text before it is a value, in this order.
struct ValueReading: Sendable {
  var cleaning: [Cleaning] = []
  /// Beginnings and ends to take off.
  var prefixes: [String] = []
  var suffixes: [String] = []
  /// Keep what stands behind this text; nothing when it is not there.
  var after: String?
  /// Keep what stands before this text; everything when it is not there.
  var before: String?
  /// Values that say there is none, folded.
  var absent: Set<String> = []
  /// The list of `JunkIdentifier` it is held against.
  var junk = JunkList.none
  /// Translations, by the text as the profile has it and folded; empty when the text itself is the
  /// value. `*` is for every other text.
  var translations: [String: String] = [:]
  var dateFormats: [DateFormat] = []
  var decimal = DecimalMark.point
  /// Units that may follow a number, in lower case, and what each multiplies it by.
  var units: [String: DecimalNumber] = [:]

  /// Identifiers are held against the list of their kind unless the profile says otherwise.
  init(for field: ObservedField) { junk = JunkList(for: field) }
}

/// One step of cleaning. Blanks at both ends are always taken off, and runs of them inside made one.
enum Cleaning: String, CaseIterable, Sendable {
  /// `/A/B/` → `A`, `A/` → `A`; a slash inside is left alone.
  case stripSlashes = "strip_slashes"
  /// `A/B` → `A`: the first of a list.
  case firstOfList = "first_of_list"
  /// `host-2026-03-02-10-15-00` → `host`: agents' device ids.
  case stripTimestamp = "strip_timestamp"
  /// `00012` → `12`
  case stripZeros = "strip_zeros"
  case upperCase = "upper_case"
}

enum JunkList: String, CaseIterable, Sendable {
  case serial, uuid, mac, model, manufacturer, tag, hostname, none

  init(for field: ObservedField) {
    self =
      switch field {
      case .serial, .chassisSerial: .serial
      case .uuid: .uuid
      case .macs: .mac
      case .model, .partNumber: .model
      case .manufacturer: .manufacturer
      case .tag: .tag
      case .hostname: .hostname
      case .kind, .description, .site, .location, .user, .slot, .status, .quantity, .currency,
        .invoiceNumber, .invoiceDate, .orderNumber, .unitValue, .baseQuantity, .providerName,
        .providerTaxNumber, .providerTaxCheck, .warrantyStarts, .warrantyEnds, .warrantyMonths,
        .warrantyText, .type, .colour, .level, .state, .capacity, .original, .capacityUnit,
        .pagesLeft, .counter:
        .none
      }
  }
}

enum DecimalMark: String, CaseIterable, Sendable { case point, comma }

/// How a document writes days. What two of a rule's formats read differently is ambiguous.
enum DateFormat: String, CaseIterable, Sendable {
  /// `2026-03-02`, alone or before a time or a zone.
  case iso
  /// `20260302`
  case compact
  /// `20260302154516.000000+000`, as CIM (DMTF DSP0004) writes instants.
  case cim
  /// `Mon Mar  2 06:00:00 2026`, with or without a zone before the year or behind it.
  case ctime
  /// `2026/03/02`; this and the following also before a time.
  case yearMonthDay = "y/m/d"
  /// `02/03/2026`, also with points or hyphens
  case dayMonthYear = "d/m/y"
  /// `03/02/2026`
  case monthDayYear = "m/d/y"
  /// `2026,09`, `2026-W09`: a week is no day, so this is never a date, only a better reason.
  case yearWeek = "y/week"
}
