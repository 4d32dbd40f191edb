extension Catalogue {
  /// What a calendar is asked: holidays, closures, and terms counted by it.
  static let calendarQueries: [any Query.Type] = [
    CalendarHolidays.self, CalendarClosures.self, CalendarAdd.self, CalendarBetween.self,
    CalendarNext.self,
  ]
}
