package import RegistryModel

/// When a term ends: a duration counted from a moment by somebody's calendar.
package struct CalendarAdd: Query {
  package static let name = "calendar.add"

  let from: CalendarMoment?
  let duration: ResponseTarget
  let owner: CalendarOwner

  package init(_ fields: inout Fields) throws(RegistryError) {
    from = try fields.optional("from")
    duration = try fields.required("duration")
    owner = try CalendarOwner(&fields)
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let named = try owner.named(registry)
    let calendar = named.calendar
    let start = from?.start(in: calendar.zone) ?? context.now
    let due = try duration.dueInstant(from: start, in: calendar)
    let first = LocalTime(start, in: calendar.zone).date
    let last = LocalTime(due, in: calendar.zone).date
    // Hours by the clock need no calendar to be counted: they too stay within its years.
    _ = try (calendar.isBusinessDay(first), calendar.isBusinessDay(last))
    let counted = duration.isByTheClock ? start : try calendar.firstOpen(from: start)
    return .object(
      [
        JSONMember("from", .string(start.description)),
        JSONMember("duration", .string(duration.description)),
        JSONMember("counted_from", .string(counted.description)),
        JSONMember("due_at", .string(due.description)),
      ] + named.members + [
        JSONMember(
          "skipped",
          .array(duration.isByTheClock ? [] : try named.skipped(from: first, through: last)))
      ])
  }
}

extension ResponseTarget {
  /// Counted in hours of the clock on the wall, whatever the calendar.
  var isByTheClock: Bool {
    switch self {
    case .clockHours: true
    case .businessHours, .nextBusinessDay, .businessDays: false
    }
  }
}
