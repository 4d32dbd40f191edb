import RegistryModel

/// When a quota will run out at the pace it was used so far.
struct QuotaForecast {
  let calendar: BusinessCalendar
  let today: CivilDate

  /// The business day the last of it would be used; nil when nothing was used yet or nothing is left,
  /// when its period is not the one of today, and when it would last longer than its period.
  ///
  /// - Parameter days: the days the contract holds: the pace counts from the first of them.
  func runsOut(_ state: QuotaState, within days: DaySpan) -> CivilDate? {
    let first = max(state.span.first, days.first)
    let last = min(state.span.last, days.last)
    guard state.used > 0, state.left > 0, first <= today, today <= last,
      let elapsed = try? calendar.businessDays(from: first.adding(days: -1), to: today),
      elapsed > 0, let remaining = try? calendar.businessDays(from: today, to: last)
    else { return nil }
    let needed = (state.left * elapsed + state.used - 1) / state.used
    guard needed <= remaining else { return nil }
    return try? calendar.adding(businessDays: needed, to: today)
  }
}
