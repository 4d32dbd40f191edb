/// How fast somebody must answer or solve.
///
/// Written `4h` (clock hours), `8bh` (business hours), `nbd` (next business day), `3bd` (business
/// days); numbers from 1 to 9999.
package enum ResponseTarget: Hashable, Sendable, CustomStringConvertible {
  /// Hours of the clock on the wall, whatever the calendar.
  case clockHours(Int)
  /// Hours of open time.
  case businessHours(Int)
  /// The close of the business day after the one on which the call counts as logged.
  case nextBusinessDay
  /// The close of the n-th business day after the one on which the call counts as logged.
  case businessDays(Int)

  /// Reads the text form, letters in either case; throws `calendar.target_invalid`.
  package init(_ text: String) throws(RegistryError) {
    guard let target = ResponseTarget.read(text.lowercased()), target.isInRange else {
      throw ResponseTarget.invalid(text)
    }
    self = target
  }

  /// The text form, which `init(_:)` reads back.
  package var description: String {
    switch self {
    case .clockHours(let count): "\(count)h"
    case .businessHours(let count): "\(count)bh"
    case .nextBusinessDay: "nbd"
    case .businessDays(let count): "\(count)bd"
    }
  }

  /// The instant by which the target is met.
  ///
  /// A call logged while open counts as logged then. One logged while closed — before opening, at
  /// or after closing, on a closed day — counts as logged at the next opening. So under office
  /// hours `nbd` for Monday 16:59 is Tuesday's close; for Monday 17:00 and for Saturday it is the
  /// close of the business day after the one that opens next. Throws `calendar.target_invalid` for
  /// a number out of range, and what `calendar` throws.
  package func dueInstant(
    from start: Instant, in calendar: BusinessCalendar
  ) throws(RegistryError) -> Instant {
    guard isInRange else { throw ResponseTarget.invalid(description) }
    switch self {
    case .clockHours(let count):
      return start.adding(seconds: Int64(count) * 3600)
    case .businessHours(let count):
      return try calendar.adding(seconds: Int64(count) * 3600, to: start)
    case .nextBusinessDay:
      return try ResponseTarget.close(businessDays: 1, from: start, in: calendar)
    case .businessDays(let count):
      return try ResponseTarget.close(businessDays: count, from: start, in: calendar)
    }
  }

  /// Whether it is over before the other under any calendar; what only some calendar decides is
  /// not said.
  package func isSurelyShorter(than other: ResponseTarget) -> Bool {
    switch (self, other) {
    // Open hours take as long as the clock's at least.
    case (.clockHours(let own), .clockHours(let others)),
      (.clockHours(let own), .businessHours(let others)),
      (.businessHours(let own), .businessHours(let others)),
      (.businessDays(let own), .businessDays(let others)):
      own < others
    case (.nextBusinessDay, .businessDays(let others)): 1 < others
    case (.nextBusinessDay, _), (.businessDays, _),
      (.businessHours, _), (.clockHours, _):
      false
    }
  }

  private static let range = 1...9999

  private var isInRange: Bool {
    switch self {
    case .clockHours(let count), .businessHours(let count), .businessDays(let count):
      ResponseTarget.range.contains(count)
    case .nextBusinessDay: true
    }
  }

  private static func read(_ text: String) -> ResponseTarget? {
    if text == "nbd" { return .nextBusinessDay }
    let bytes = Array(text.utf8)
    let digits = bytes.prefix { $0 >= 48 && $0 <= 57 }
    guard digits.count <= 4, digits.first != 48, let count = Digits.value(digits) else {
      return nil
    }
    switch String(decoding: bytes[digits.endIndex...], as: UTF8.self) {
    case "h": return .clockHours(count)
    case "bh": return .businessHours(count)
    case "bd": return .businessDays(count)
    default: return nil
    }
  }

  private static func close(
    businessDays count: Int, from start: Instant, in calendar: BusinessCalendar
  ) throws(RegistryError) -> Instant {
    let logged = LocalTime(try calendar.firstOpen(from: start), in: calendar.zone).date
    let last = try calendar.adding(businessDays: count, to: logged)
    guard let close = try calendar.endOfBusinessDay(last) else {
      throw calendar.neverOpen(after: "\(last)")
    }
    return close
  }

  private static func invalid(_ text: String) -> RegistryError {
    RegistryError(
      .calendarTargetInvalid, ["text": text],
      hints: [Hint("calendar.target_examples", ["examples": "4h | 8bh | nbd | 3bd"])])
  }
}
