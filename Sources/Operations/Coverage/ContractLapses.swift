import RegistryModel

/// Days after one written period of a contract on which another follows only later, or none does
/// although the contract may have gone on by itself.
struct ContractLapse: Sendable {
  let alert: CoverageAlert
  let contract: Contract
  /// Last day of the period before.
  let endsOn: CivilDate
  /// The days without cover, or with cover that is in doubt: of those without end, as many as the
  /// doubt lasts.
  let days: DaySpan
}

extension Contract {
  /// Between two written periods, those that have not passed by a day.
  func gaps(after day: CivilDate, in registry: any RegistryReader) throws(RegistryError)
    -> [ContractLapse]
  {
    let periods = try registry.all(ContractPeriod.byContract, id)
    var gaps: [ContractLapse] = []
    for (period, next) in zip(periods, periods.dropFirst()) {
      let days = DaySpan(period.endsOn.adding(days: 1), next.startsOn.adding(days: -1))
      guard days.first <= days.last, day <= days.last, days.last < lapsesOn else { continue }
      gaps.append(
        ContractLapse(alert: .coverGap, contract: self, endsOn: period.endsOn, days: days))
    }
    return gaps
  }

  /// Of a contract that renews by itself and had ended before a day without notice: the days its
  /// unwritten renewal would have, as long again as its last period. Nil for any other.
  func unwrittenRenewal(by day: CivilDate, in registry: any RegistryReader)
    throws(RegistryError) -> ContractLapse?
  {
    guard endsOn < day, let last = try lastPeriod(in: registry), renewsOn(last) != nil else {
      return nil
    }
    return ContractLapse(
      alert: .renewalUnwritten, contract: self, endsOn: endsOn,
      days: DaySpan(last.startsOn, last.endsOn).asLongAgain)
  }
}
