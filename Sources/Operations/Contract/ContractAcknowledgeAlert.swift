package import RegistryModel

/// Says that a contract's alert was seen: it stays quiet until a day, unless the contract's end moves.
package struct ContractAcknowledgeAlert: Operation {
  package static let name = "contract.acknowledge_alert"
  package static let creates: [EntityKind] = [.alertAcknowledgement]

  let contract: ID<Contract>
  let alert: CoverageAlert
  let until: CivilDate
  let reason: Line

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.reference("contract")
    alert = try fields.required("alert")
    until = try fields.required("until")
    reason = try fields.required("reason")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let contract = try registry.existing(contract)
    switch alert {
    case .uncovered:
      throw RegistryError(.contractAlertNotItsOwn, ["contract": contract.code])
    case .expiring, .noticeDue, .renewalUnwritten, .coverGap, .quotaLow, .paidTwice: break
    }
    let last = lastQuietDay(contract, stamp)
    guard stamp.today < until, until <= last else {
      throw RegistryError(
        .contractQuietOutOfRange,
        ["date": until.description, "contract": contract.code, "last": last.description])
    }
  }

  /// Its own last day; where that has gone by without a word of what came after, a year.
  private func lastQuietDay(_ contract: Contract, _ stamp: Stamp) -> CivilDate {
    alert == .renewalUnwritten ? stamp.today.adding(months: 12) : contract.lapsesOn
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let contract = try registry.existing(contract)
    if let old = try registry.first(AlertAcknowledgement.byContract, contract.id, alert) {
      effects.update(old) { new in
        new.until = until
        new.reason = reason.text
        new.endsOn = contract.endsOn
      }
    } else {
      effects.insert(
        AlertAcknowledgement(
          id: effects.newID(), contract: contract.id, alert: alert, until: until,
          reason: reason.text, endsOn: contract.endsOn))
    }
    effects.touch(contract.id)
    effects.answer("code", .string(contract.code))
    effects.answer("quiet_until", .string(until.description))
  }
}

extension ErrorCode {
  /// Equipment without cover is no contract's alert. Params: `contract`.
  package static let contractAlertNotItsOwn = ErrorCode("contract.alert_not_its_own", .refused)
  /// Not a day to come on which the contract holds, or within a year once it has ended. Params: `date`, `contract`, `last`.
  package static let contractQuietOutOfRange = ErrorCode("contract.quiet_out_of_range", .refused)
}
