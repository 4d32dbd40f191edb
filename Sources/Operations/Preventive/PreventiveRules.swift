package import RegistryModel

/// Rules that several operations on obligations share.
enum PreventiveRules {
  /// Refuses an obligation that could not be met: beyond its contract, or with more visits than its
  /// period has days.
  ///
  /// - Throws: `period.inverted`, `preventive.outside_contract`, `preventive.too_many_visits`, and
  ///   what `PreventiveScope.requireWithin` throws.
  static func check(_ obligation: PreventiveObligation, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    let contract = try registry.existing(obligation.contract)
    let first = obligation.since ?? contract.startsOn
    let last = obligation.until ?? contract.endsOn
    try DayRange.check(first, last)
    guard contract.startsOn <= first, last <= contract.endsOn else {
      throw RegistryError(
        .preventiveOutsideContract,
        [
          "contract": contract.code, "starts_on": contract.startsOn.description,
          "ends_on": contract.endsOn.description,
        ], hints: [Hint("contract.renew_first")])
    }
    let days = obligation.period.fewestDays ?? last.days(since: first) + 1
    guard obligation.visits <= days else {
      throw RegistryError(
        .preventiveTooManyVisits,
        ["visits": String(obligation.visits), "days": String(days)])
    }
    try obligation.scope.requireWithin(contract, registry)
  }

  /// Refuses a checklist that names a task twice.
  ///
  /// - Throws: `preventive.task_repeated`.
  static func requireOnce(_ tasks: [Line]) throws(RegistryError) {
    var seen: Set<String> = []
    for task in tasks where !seen.insert(task.text).inserted {
      throw RegistryError(.preventiveTaskRepeated, ["task": task.text])
    }
  }
}

extension QuotaPeriod {
  /// Days of the shortest such period; nil for a period of the contract.
  fileprivate var fewestDays: Int? {
    switch self {
    case .month: 28
    case .quarter: 89
    case .semester: 181
    case .year: 365
    case .term: nil
    }
  }
}

extension ErrorCode {
  /// The days lie outside the contract's. Params: `contract`, `starts_on`, `ends_on`.
  package static let preventiveOutsideContract = ErrorCode(
    "preventive.outside_contract", .refused)
  /// More visits than the period has days. Params: `visits`, `days`.
  package static let preventiveTooManyVisits = ErrorCode("preventive.too_many_visits", .refused)
  /// Params: `task`.
  package static let preventiveTaskRepeated = ErrorCode("preventive.task_repeated", .refused)
}
