package import RegistryModel

/// The holidays of a year: this one when nothing is said.
package struct CalendarHolidays: Query {
  package static let name = "calendar.holidays"

  let year: Int?

  package init(_ fields: inout Fields) throws(RegistryError) {
    year = try fields.integer("year", in: ColombianHolidays.years)
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    try CalendarHolidays.answer(year ?? context.today.year)
  }

  /// By date; two may share one. Nothing of it hangs on a registry.
  ///
  /// - Throws: `calendar.year_unsupported`.
  package static func answer(_ year: Int) throws(RegistryError) -> JSON {
    let rows = try ColombianHolidays.holidays(in: year).map { holiday in
      JSON.members([
        "date": .string(holiday.date.description),
        "weekday": .integer(Int64(holiday.date.weekday)),
        "holiday": .string(holiday.code.rawValue),
      ])
    }
    return .members(["year": .integer(Int64(year)), "holidays": .array(rows)])
  }
}
