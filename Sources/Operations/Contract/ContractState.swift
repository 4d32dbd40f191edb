import RegistryModel

/// Where a contract stands on a day.
package enum ContractState: String, CodeEnum {
  case notStarted = "not_started"
  case inForce = "in_force"
  case suspended
  case terminated
  case expired
}

extension Contract {
  /// The state on a day. A contract between two periods of its ledger has expired.
  func state(on day: CivilDate, _ registry: any RegistryReader) throws(RegistryError)
    -> ContractState
  {
    if let terminatedOn, terminatedOn < day { return .terminated }
    if day < startsOn { return .notStarted }
    if endsOn < day { return .expired }
    if suspensions.holding(day) != nil { return .suspended }
    let periods = try registry.all(ContractPeriod.byContract, id)
    return periods.contains { $0.startsOn <= day && day <= $0.endsOn } ? .inForce : .expired
  }
}
