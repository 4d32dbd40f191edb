import RegistryModel

/// How long the user has to answer the survey (procedure, «Cerrado»: tres días hábiles).
enum SurveyPeriod {
  static let businessDays = 3

  /// The first day on which a solved case may be closed without an answer: the day after the third
  /// business day that follows the day it was solved. A term of days runs to the end of its last
  /// (Código Civil, artículo 67).
  static func closable(
    _ supportCase: SupportCase, solvedAt: Instant, _ registry: any RegistryReader
  ) throws(RegistryError) -> CivilDate {
    let site = try supportCase.site.map { id throws(RegistryError) in try registry.existing(id) }
    let zone = site?.timeZone ?? .bogota
    let calendar = BusinessCalendar(
      hours: .officeHours, closures: Set(site?.closures.dates ?? []), zone: zone)
    let solved = LocalTime(solvedAt, in: zone).date
    return try calendar.adding(businessDays: businessDays, to: solved).adding(days: 1)
  }
}
