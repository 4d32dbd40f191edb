package import RegistryModel

/// Says that a contract stands still from a day on, or stood still until another.
package struct ContractSuspend: Operation {
  package static let name = "contract.suspend"

  let contract: ID<Contract>
  let from: CivilDate?
  /// Its last day, where it is known: one forgotten is written down before those after it.
  let through: CivilDate?
  let reason: Line

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.reference("contract")
    from = try fields.optional("from")
    through = try fields.optional("through")
    reason = try fields.required("reason")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let old = try registry.existing(contract)
    try old.requireOpen()
    let day = from ?? stamp.today
    if let through, through < day {
      throw RegistryError(
        .contractSuspensionInverted,
        ["from": day.description, "through": through.description],
        hints: [Hint("contract.suspend_through")])
    }
    guard old.startsOn <= day, (through ?? day) <= old.endsOn else {
      throw RegistryError(
        .contractNotInForce,
        [
          "contract": old.code, "date": (day < old.startsOn ? day : through ?? day).description,
          "starts_on": old.startsOn.description, "ends_on": old.endsOn.description,
        ])
    }
    try requireFree(day, old)
  }

  /// It stands still once at a time.
  private func requireFree(_ day: CivilDate, _ old: Contract) throws(RegistryError) {
    let met = old.suspensions.spans.first { other in
      (other.through.map { day <= $0 } ?? true) && (through.map { other.from <= $0 } ?? true)
    }
    guard let met else { return }
    guard let end = met.through else {
      throw RegistryError(
        .contractAlreadySuspended, ["contract": old.code, "date": met.from.description],
        hints: [Hint(day < met.from ? "contract.suspend_through" : "contract.resume_first")])
    }
    throw RegistryError(
      .contractSuspensionOverlaps,
      ["contract": old.code, "from": met.from.description, "through": end.description],
      hints: [Hint("contract.suspend_through")])
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(contract)
    let day = from ?? stamp.today
    effects.update(old) { new in
      let spans =
        old.suspensions.spans + [
          Suspension(from: day, through: through, reason: reason.text)
        ]
      new.suspensions.spans = spans.sorted { $0.from < $1.from }
    }
    effects.answer("code", .string(old.code))
    effects.answer("suspended_from", .string(day.description))
    if let through { effects.answer("suspended_through", .string(through.description)) }
  }
}

extension ErrorCode {
  /// It stands still already. Params: `contract`, `date`.
  package static let contractAlreadySuspended = ErrorCode("contract.already_suspended", .refused)
  /// It stood still on some of the days. Params: `contract`, `from`, `through`.
  package static let contractSuspensionOverlaps = ErrorCode(
    "contract.suspension_overlaps", .refused)
  /// The last day lies before the first. Params: `from`, `through`.
  package static let contractSuspensionInverted = ErrorCode(
    "contract.suspension_inverted", .refused)
  /// The day is not one on which the contract holds. Params: `contract`, `date`, `starts_on`,
  /// `ends_on`.
  package static let contractNotInForce = ErrorCode("contract.not_in_force", .refused)
}
