import RegistryModel

/// The windows of an obligation: stretches of days in each of which one visit is owed.
///
/// Periods are counted from the first day of each period of the contract's ledger, or from the
/// obligation's own first day where that is later, and not by the calendar: a quarter of a contract
/// that starts on 15 February ends on 14 May. A period of n visits is cut into n windows, in whole
/// months where they come out even and in days where they do not; the last window ends with the
/// contract.
struct PreventiveWindows: Sendable {
  struct Window: Hashable, Sendable {
    /// From the day the visit may be made to the day it is due.
    let span: DaySpan
    /// How long it would be, were it not cut short by the end of the contract.
    let fullDays: Int
    /// Its days on which the contract does not stand still.
    let standing: DaySet

    /// Whether a visit is owed in it to what is there on those days: on its last one, and on half
    /// of its full length or more.
    func isOwed(to days: DaySet) -> Bool {
      let both =
        days.spans.contains { $0.first <= span.first && span.last <= $0.last }
        ? standing : standing.intersection(days)
      return both.contains(span.last) && 2 * both.count >= fullDays
    }
  }

  /// In order, without overlap; there may be days between them.
  let windows: [Window]
  let toleranceDays: Int

  /// - Parameter through: windows that open after this day are left out.
  init(
    _ obligation: PreventiveObligation, _ contract: Contract, in registry: any RegistryReader,
    through: CivilDate
  ) throws(RegistryError) {
    let periods = try registry.all(ContractPeriod.byContract, contract.id)
    let own = DaySpan(
      max(obligation.since ?? contract.startsOn, contract.startsOn),
      min(obligation.until ?? contract.lapsesOn, contract.lapsesOn))
    var windows: [Window] = []
    for period in periods {
      let whole = DaySpan(max(period.startsOn, own.first), period.endsOn)
      guard whole.first <= whole.last, let usable = whole.intersection(own) else { continue }
      for full in obligation.cuts(of: whole, through: min(through, usable.last)) {
        guard let span = full.intersection(usable) else { continue }
        windows.append(
          Window(
            span: span, fullDays: full.last.days(since: full.first) + 1,
            standing: contract.standing(within: span)))
      }
    }
    self.windows = windows
    toleranceDays = obligation.toleranceDays
  }

  /// The window a day falls in.
  func index(of day: CivilDate) -> Int? {
    guard let index = lastOpened(by: day), windows[index].span.contains(day) else { return nil }
    return index
  }

  /// The latest window that opens on the day or before.
  func lastOpened(by day: CivilDate) -> Int? {
    var low = 0
    var high = windows.count
    while low < high {
      let middle = (low + high) / 2
      if windows[middle].span.first <= day { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  /// The last day on which a visit for the window still counts.
  func closing(of index: Int) -> CivilDate {
    windows[index].span.last.adding(days: toleranceDays)
  }
}

extension Contract {
  /// The days of a span on which it does not stand still.
  fileprivate func standing(within span: DaySpan) -> DaySet {
    suspensions.spans.reduce(DaySet([span])) { days, suspension in
      days.subtracting(DaySpan(suspension.from, suspension.through ?? span.last))
    }
  }
}

extension PreventiveObligation {
  /// The windows of one period of the contract, whole, as many as open by a day.
  fileprivate func cuts(of whole: DaySpan, through: CivilDate) -> [DaySpan] {
    var cuts: [DaySpan] = []
    var round = 0
    while let span = periodSpan(round, of: whole), span.first <= through {
      for number in 0..<visits {
        let window = DaySpan(
          edge(number, of: span, round), edge(number + 1, of: span, round).adding(days: -1))
        if window.first <= window.last && window.first <= through { cuts.append(window) }
      }
      round += 1
    }
    return cuts
  }

  /// The period so many periods after the first day of the whole; nil beyond its end.
  private func periodSpan(_ round: Int, of whole: DaySpan) -> DaySpan? {
    guard let months = period.months else { return round == 0 ? whole : nil }
    let first = whole.first.adding(months: months * round)
    guard first <= whole.last else { return nil }
    return DaySpan(first, whole.first.adding(months: months * (round + 1)).adding(days: -1))
  }

  /// The first day of a window of a period; for `visits`, the day after the period.
  private func edge(_ number: Int, of span: DaySpan, _ round: Int) -> CivilDate {
    let next = span.last.adding(days: 1)
    if number == visits { return next }
    let months = period.months ?? span.first.wholeMonths(to: next)
    if let months, months % visits == 0 {
      return span.first.adding(months: months / visits * number)
    }
    return span.first.adding(days: next.days(since: span.first) * number / visits)
  }
}

extension QuotaPeriod {
  /// How many months it lasts; nil for a period of the contract, which lasts as long as agreed.
  var months: Int? {
    switch self {
    case .month: 1
    case .quarter: 3
    case .semester: 6
    case .year: 12
    case .term: nil
    }
  }
}

extension CivilDate {
  /// How many months later the day is; nil when it is not a whole number of them.
  fileprivate func wholeMonths(to later: CivilDate) -> Int? {
    let (start, end) = (components, later.components)
    let months = (end.year - start.year) * 12 + end.month - start.month
    return months > 0 && adding(months: months) == later ? months : nil
  }
}
