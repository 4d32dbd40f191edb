package import RegistryModel

/// Days that are asked for or promised lie ahead.
enum EscalationDates {
  /// - Throws: `escalation.date_past` for a day asked for that has gone by.
  static func require(requested day: CivilDate?, _ stamp: Stamp) throws(RegistryError) {
    try require(day, "requested_on", stamp)
  }

  /// - Throws: `escalation.date_past` for a promise that nobody can keep any more.
  static func require(promised day: CivilDate?, _ stamp: Stamp) throws(RegistryError) {
    try require(day, "promised_on", stamp)
  }

  private static func require(_ day: CivilDate?, _ member: String, _ stamp: Stamp)
    throws(RegistryError)
  {
    guard let day, day < stamp.today else { return }
    throw RegistryError(
      .escalationDatePast,
      ["member": member, "date": day.description, "today": stamp.today.description],
      hints: [Hint("escalation.give_day_ahead", ["today": stamp.today.description])])
  }
}

extension ErrorCode {
  /// Params: `member` (`requested_on`, `promised_on`), `date`, `today`.
  package static let escalationDatePast = ErrorCode("escalation.date_past", .refused)
}
