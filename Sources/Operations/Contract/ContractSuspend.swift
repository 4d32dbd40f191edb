package import RegistryModel

/// Says that a contract stands still from a day on.
package struct ContractSuspend: Operation {
  package static let name = "contract.suspend"

  let contract: ID<Contract>
  let from: CivilDate?
  let reason: Line

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.reference("contract")
    from = try fields.optional("from")
    reason = try fields.required("reason")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let old = try registry.existing(contract)
    try old.requireOpen()
    if let open = old.suspensions.open {
      throw RegistryError(
        .contractAlreadySuspended, ["contract": old.code, "date": open.from.description],
        hints: [Hint("contract.resume_first")])
    }
    let day = from ?? stamp.today
    guard old.startsOn <= day, day <= old.endsOn,
      old.suspensions.spans.allSatisfy({ $0.through.map { $0 < day } ?? false })
    else {
      throw RegistryError(
        .contractNotInForce,
        [
          "contract": old.code, "date": day.description, "starts_on": old.startsOn.description,
          "ends_on": old.endsOn.description,
        ])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(contract)
    let day = from ?? stamp.today
    effects.update(old) { new in
      new.suspensions.spans.append(Suspension(from: day, reason: reason.text))
    }
    effects.answer("code", .string(old.code))
    effects.answer("suspended_from", .string(day.description))
  }
}

extension ErrorCode {
  /// It stands still already. Params: `contract`, `date`.
  package static let contractAlreadySuspended = ErrorCode("contract.already_suspended", .refused)
  /// The day is not one on which the contract holds. Params: `contract`, `date`, `starts_on`,
  /// `ends_on`.
  package static let contractNotInForce = ErrorCode("contract.not_in_force", .refused)
}
