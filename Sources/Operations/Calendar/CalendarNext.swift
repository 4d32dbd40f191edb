package import RegistryModel

/// Whether somebody is open at a moment, until when, when they open next and on which day they
/// work next.
package struct CalendarNext: Query {
  package static let name = "calendar.next"

  let from: CalendarMoment?
  let owner: CalendarOwner

  package init(_ fields: inout Fields) throws(RegistryError) {
    from = try fields.optional("from")
    owner = try CalendarOwner(&fields)
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let named = try owner.named(registry)
    let calendar = named.calendar
    let start = from?.start(in: calendar.zone) ?? context.now
    let day = LocalTime(start, in: calendar.zone).date
    let isOpen = try calendar.isOpen(at: start)
    let next = try calendar.nextBusinessDay(after: day)
    return .object(
      [
        JSONMember("from", .string(start.description)), JSONMember("open", .bool(isOpen)),
        JSONMember("closes_at", try isOpen ? calendar.closing(after: start).moment : .null),
        JSONMember("opens_at", try opening(calendar, after: start).moment),
        JSONMember("next_business_day", .string(next.description)),
      ] + named.members + [
        JSONMember("skipped", .array(try named.skipped(from: day, through: next)))
      ])
  }

  /// Null for those who never close.
  private func opening(_ calendar: BusinessCalendar, after start: Instant) throws(RegistryError)
    -> Instant?
  {
    do {
      return try calendar.nextOpening(after: start)
    } catch {
      guard error.code == .calendarNeverOpen else { throw error }
      return nil
    }
  }
}

extension BusinessCalendar {
  /// The end of the interval an instant lies in; nil while closed, and for an interval that ends at
  /// midnight, after which it may go on.
  func closing(after instant: Instant) throws(RegistryError) -> Instant? {
    let local = LocalTime(instant, in: zone)
    let minute = local.second / 60
    let within = try intervals(on: local.date).first { $0.from <= minute && minute < $0.to }
    guard let within, within.to < 1440 else { return nil }
    return LocalTime(date: local.date, second: within.to * 60).instant(in: zone)
  }
}
