package import RegistryModel

/// Ends a contract before its time; nothing more can be done to it.
package struct ContractTerminate: Operation {
  package static let name = "contract.terminate"

  let contract: ID<Contract>
  let lastDay: CivilDate?
  let reason: Line

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.reference("contract")
    lastDay = try fields.optional("last_day")
    reason = try fields.required("reason")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let old = try registry.existing(contract)
    try old.requireOpen()
    let day = lastDay ?? stamp.today
    guard old.startsOn <= day, day <= old.endsOn else {
      throw RegistryError(
        .contractNotInForce,
        [
          "contract": old.code, "date": day.description, "starts_on": old.startsOn.description,
          "ends_on": old.endsOn.description,
        ])
    }
    try old.requireUses(until: day, in: registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(contract)
    let day = lastDay ?? stamp.today
    effects.update(old) { new in
      new.terminatedOn = day
      new.terminationReason = reason.text
    }
    effects.answer("code", .string(old.code))
    effects.answer("last_day", .string(day.description))
  }
}
