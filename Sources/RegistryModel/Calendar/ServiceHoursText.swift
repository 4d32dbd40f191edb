/// Service hours as people type them: `24x7`, `mon-fri 08:00-17:00`,
/// `mon-fri 07:00-12:00,13:00-17:00; sat 08:00-12:00; holidays`, or `lun-vie 08:00-17:00; festivos`.
///
/// Groups are parted by `;`. A group is days (`mon`, `mon-fri`, `mon,wed`) and intervals
/// `HH:MM-HH:MM`, the end no later than 24:00. A last `holidays` says that it also works on
/// Colombian holidays; `24x7` includes them. `closed` stands for hours that never open. Words are
/// those of `HoursWords`. Spaces around signs, accents and the case of letters do not matter.
extension ServiceHours: CustomStringConvertible {
  /// Reads the text form; throws `calendar.hours_invalid` with the piece that is wrong.
  package init(_ text: String) throws(RegistryError) {
    self = try ServiceHours.known.value(of: text, ServiceHours.init(reading:))
  }

  private static let known = Memo<ServiceHours>()

  private init(reading text: String) throws(RegistryError) {
    let pieces = HoursWords.english(text).split(separator: ";", omittingEmptySubsequences: false)
      .map(ServiceHours.trimmed)
    if pieces == ["closed"] {
      self = .closed
      return
    }
    var week: [Int: [OpenInterval]] = [:]
    var holidays = false
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case "holidays":
        guard index > 0, index == pieces.count - 1 else {
          throw ServiceHours.invalid(piece, in: text)
        }
        holidays = true
      case "24x7":
        guard index == 0 else { throw ServiceHours.invalid(piece, in: text) }
        for weekday in 1...7 { week[weekday] = [.wholeDay] }
        holidays = true
      default:
        try ServiceHours.read(group: piece, of: text, into: &week)
      }
    }
    try self.init(week: week, worksOnHolidays: holidays)
  }

  /// The text form with the fewest groups: what `init(_:)` reads back as the same value.
  package var description: String {
    if self == .alwaysOpen { return "24x7" }
    guard everOpens else { return "closed" }
    var groups: [(days: [Int], intervals: [OpenInterval])] = []
    for weekday in 1...7 {
      let intervals = intervals(weekday: weekday)
      if intervals.isEmpty { continue }
      if let known = groups.firstIndex(where: { $0.intervals == intervals }) {
        groups[known].days.append(weekday)
      } else {
        groups.append((days: [weekday], intervals: intervals))
      }
    }
    var pieces = groups.map { group in
      let intervals = group.intervals.map(\.description).joined(separator: ",")
      return "\(ServiceHours.text(days: group.days)) \(intervals)"
    }
    if worksOnHolidays { pieces.append("holidays") }
    return pieces.joined(separator: "; ")
  }

  private static let dayNames = HoursWords.days

  /// Adds the days and intervals of one group to the week.
  private static func read(
    group: Substring, of text: String, into week: inout [Int: [OpenInterval]]
  ) throws(RegistryError) {
    guard let digit = group.firstIndex(where: { ("0"..."9").contains($0) }),
      digit > group.startIndex
    else { throw invalid(group, in: text) }
    let days = try weekdays(group[..<digit], of: text)
    for piece in group[digit...].split(separator: ",", omittingEmptySubsequences: false) {
      let written = trimmed(piece)
      guard let interval = interval(written) else { throw invalid(written, in: text) }
      for weekday in days {
        let known = week[weekday] ?? []
        if known.contains(where: { $0.from < interval.to && interval.from < $0.to }) {
          throw invalid(written, in: text)
        }
        week[weekday] = known + [interval]
      }
    }
  }

  /// `mon-fri`, `mon,wed`, `mon-wed,sat`; a range runs forwards within the week.
  private static func weekdays(
    _ list: Substring, of text: String
  ) throws(RegistryError) -> Set<Int> {
    var days: Set<Int> = []
    for piece in list.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = piece.split(separator: "-", omittingEmptySubsequences: false).map {
        dayNames.firstIndex(of: String(trimmed($0)))
      }
      guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil,
        first <= last
      else { throw invalid(trimmed(piece.isEmpty ? list : piece), in: text) }
      days.formUnion(first + 1...last + 1)
    }
    return days
  }

  private static func interval(_ text: Substring) -> OpenInterval? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let from = minute(trimmed(ends[0])), let to = minute(trimmed(ends[1]))
    else { return nil }
    return OpenInterval(from: from, to: to)
  }

  /// `H:MM` or `HH:MM`, to 24:00.
  private static func minute(_ text: Substring) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      .map { Array($0) }
    guard parts.count == 2, parts[0].count <= 2, parts[1].count == 2,
      let hour = Digits.value(parts[0][...]), let minute = Digits.value(parts[1][...]),
      minute < 60, hour * 60 + minute <= 1440
    else { return nil }
    return hour * 60 + minute
  }

  /// Runs of days as ranges: `mon-wed,sat`.
  private static func text(days: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for day in days {
      if let last = runs.last, last.upperBound == day - 1 {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    return runs.map { run in
      let first = dayNames[run.lowerBound - 1]
      return run.count == 1 ? first : "\(first)-\(dayNames[run.upperBound - 1])"
    }.joined(separator: ",")
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0 == " " }
    guard let last = start.lastIndex(where: { $0 != " " }) else { return start }
    return start[...last]
  }
}

/// Coded as its text.
extension ServiceHours: Codable {
  package init(from decoder: any Decoder) throws {
    try self.init(decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
