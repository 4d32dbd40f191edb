package import RegistryModel

/// The days of a year on which a site or a provider is closed: its holidays and closures of its own.
/// When nobody is named, the closures of their own of every site and provider.
package struct CalendarClosures: Query {
  package static let name = "calendar.closures"

  let owner: CalendarOwner
  let year: Int?

  package init(_ fields: inout Fields) throws(RegistryError) {
    owner = try CalendarOwner(&fields)
    year = try fields.integer("year", in: ColombianHolidays.years)
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let year = year ?? context.today.year
    let named = try owner.named(registry)
    guard named.kind != nil else {
      return .members([
        "year": .integer(Int64(year)), "closures": .array(try everybody(year, registry)),
      ])
    }
    return .object(
      named.members + [
        JSONMember("year", .integer(Int64(year))),
        JSONMember("closures", .array(try days(of: named, year))),
      ])
  }

  private func days(of named: NamedCalendar, _ year: Int) throws(RegistryError) -> [JSON] {
    var dates = named.calendar.closures.filter { $0.year == year }
    if !named.calendar.hours.worksOnHolidays {
      dates.formUnion(try ColombianHolidays.holidays(in: year).map(\.date))
    }
    var rows: [JSON] = []
    for date in dates.sorted() { rows += try named.closedDay(date) }
    return rows
  }

  private func everybody(_ year: Int, _ registry: any RegistryReader) throws(RegistryError)
    -> [JSON]
  {
    var rows: [(date: CivilDate, row: JSON)] = []
    func add(_ closures: DateList, _ kind: String, _ code: String) {
      for date in closures.dates where date.year == year {
        let day = ClosedDay.row(date, "closure", nil).objectValue ?? []
        rows.append((date, .object([JSONMember(kind, .string(code))] + day)))
      }
    }
    for site in try registry.all(Site.byCode) where site.closedOn == nil {
      add(site.closures, "site", site.code)
    }
    for provider in try registry.all(Provider.byCode) {
      add(provider.closures, "provider", provider.code)
    }
    return rows.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element.row)
  }
}
