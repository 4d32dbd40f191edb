package import RegistryModel

/// How much working time lies between two moments by somebody's calendar. Whole days count from
/// their first instant to their last.
package struct CalendarBetween: Query {
  package static let name = "calendar.between"

  let from: CalendarMoment
  let to: CalendarMoment?
  let owner: CalendarOwner

  package init(_ fields: inout Fields) throws(RegistryError) {
    from = try fields.required("from")
    to = try fields.optional("to")
    owner = try CalendarOwner(&fields)
  }

  /// - Throws: `calendar.ends_before` when `to` is earlier than `from`.
  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let named = try owner.named(registry)
    let calendar = named.calendar
    let start = from.start(in: calendar.zone)
    let end = to?.end(in: calendar.zone) ?? context.now
    guard start <= end else {
      throw RegistryError(
        .calendarEndsBefore,
        [
          "from": LocalTime(start, in: calendar.zone).minuteText,
          "to": LocalTime(end, in: calendar.zone).minuteText,
        ])
    }
    let first = LocalTime(start, in: calendar.zone).date
    let last = LocalTime(Instant(milliseconds: end.milliseconds - 1), in: calendar.zone).date
    let seconds = try calendar.openSeconds(from: start, to: end)
    let days = try calendar.businessDays(from: first, to: max(first, last))
    return .object(
      [
        JSONMember("from", .string(start.description)), JSONMember("to", .string(end.description)),
        JSONMember("seconds", .integer((end.milliseconds - start.milliseconds) / 1000)),
        JSONMember("business_seconds", .integer(seconds)),
        JSONMember("business_hours", .integer(seconds / 3600)),
        JSONMember(
          "business_days", .integer(Int64(days) + (try calendar.isBusinessDay(first) ? 1 : 0))),
        // A term in days runs from the day after (Código Civil, artículo 67).
        JSONMember("term_days", .integer(Int64(days))),
      ] + named.members + [
        JSONMember("skipped", .array(try named.skipped(from: first, through: last)))
      ])
  }
}

extension ErrorCode {
  package static let calendarEndsBefore = ErrorCode("calendar.ends_before", .input)
}
