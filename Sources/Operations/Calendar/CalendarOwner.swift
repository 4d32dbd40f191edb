package import RegistryModel

/// Whose calendar a question is about: a site's, a provider's, a contract's hours of service, or,
/// when nobody is named, office hours on Colombian business days.
struct CalendarOwner {
  let site: ID<Site>?
  let provider: ID<Provider>?
  let contract: ID<Contract>?

  /// Takes `site`, `provider` and `contract`.
  init(_ fields: inout Fields) throws(RegistryError) {
    site = try fields.optionalReference("site")
    provider = try fields.optionalReference("provider")
    contract = try fields.optionalReference("contract")
  }

  /// - Throws: `calendar.several_owners` when more than one is named.
  func named(_ registry: any RegistryReader) throws(RegistryError) -> NamedCalendar {
    let count = [site != nil, provider != nil, contract != nil].filter { $0 }.count
    guard count <= 1 else { throw RegistryError(.calendarSeveralOwners) }
    if let site { return try NamedCalendar(try registry.existing(site)) }
    if let provider { return try NamedCalendar(try registry.existing(provider)) }
    guard let contract else {
      return NamedCalendar(kind: nil, code: nil, calendar: try .of(nil as Site?), isAssumed: true)
    }
    let found = try registry.existing(contract)
    return try NamedCalendar(found, try registry.existing(found.provider))
  }
}

/// A calendar and whose it is.
struct NamedCalendar {
  /// `site`, `provider` or `contract`; nil for the country's.
  let kind: String?
  let code: String?
  let calendar: BusinessCalendar
  /// Nobody said the hours: office hours stand in.
  let isAssumed: Bool

  init(kind: String?, code: String?, calendar: BusinessCalendar, isAssumed: Bool) {
    self.kind = kind
    self.code = code
    self.calendar = calendar
    self.isAssumed = isAssumed
  }

  init(_ site: Site) throws(RegistryError) {
    self.init(
      kind: "site", code: site.code, calendar: try .of(site), isAssumed: site.hours == nil)
  }

  init(_ provider: Provider) throws(RegistryError) {
    self.init(
      kind: "provider", code: provider.code, calendar: try .of(provider),
      isAssumed: provider.hours == nil)
  }

  /// The contract's hours of service, else its provider's; the provider's closures.
  init(_ contract: Contract, _ provider: Provider) throws(RegistryError) {
    let own = try BusinessCalendar.of(provider)
    let agreed = try contract.terms.hours.map { text throws(RegistryError) in
      try ServiceHours(text)
    }
    self.init(
      kind: "contract", code: contract.code,
      calendar: BusinessCalendar(hours: agreed ?? own.hours, closures: own.closures),
      isAssumed: agreed == nil && provider.hours == nil)
  }

  /// Who, and by which hours: the members every answer about a calendar begins with.
  var members: [JSONMember] {
    let owner = kind.map { JSONMember($0, code.json) }
    return [owner].compactMap { $0 } + [
      JSONMember("hours", .string(calendar.hours.description)),
      JSONMember("hours_assumed", .bool(isAssumed)),
      JSONMember("time_zone", .string(calendar.zone.rawValue)),
    ]
  }

  /// Days on which it would have opened and did not, for a holiday or a closure of its own.
  ///
  /// - Throws: `calendar.year_unsupported`.
  func skipped(from first: CivilDate, through last: CivilDate) throws(RegistryError) -> [JSON] {
    guard first <= last else { return [] }
    var rows: [JSON] = []
    for number in first.dayNumber...last.dayNumber {
      let day = CivilDate(dayNumber: number)
      guard !calendar.hours.intervals(weekday: day.weekday).isEmpty,
        try calendar.intervals(on: day).isEmpty
      else { continue }
      rows += try closedDay(day)
    }
    return rows
  }

  /// Why a day is closed: its holidays, where the hours heed them, and the closure of its own.
  func closedDay(_ day: CivilDate) throws(RegistryError) -> [JSON] {
    var rows: [JSON] = []
    if !calendar.hours.worksOnHolidays {
      rows += try ColombianHolidays.holidays(in: day.year).filter { $0.date == day }.map {
        holiday in
        ClosedDay.row(day, "holiday", holiday.code)
      }
    }
    if calendar.closures.contains(day) { rows.append(ClosedDay.row(day, "closure", nil)) }
    return rows
  }
}

/// A day nobody works, as answers tell it.
enum ClosedDay {
  static func row(_ day: CivilDate, _ reason: String, _ holiday: HolidayCode?) -> JSON {
    .members([
      "date": .string(day.description), "weekday": .integer(Int64(day.weekday)),
      "closed_for": .string(reason), "holiday": holiday.json,
    ])
  }
}

extension ErrorCode {
  package static let calendarSeveralOwners = ErrorCode("calendar.several_owners", .input)
}
