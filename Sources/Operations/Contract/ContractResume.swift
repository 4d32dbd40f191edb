package import RegistryModel

/// Says that a suspended contract holds again from a day on.
package struct ContractResume: Operation {
  package static let name = "contract.resume"

  let contract: ID<Contract>
  let on: CivilDate?

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.reference("contract")
    on = try fields.optional("on")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let old = try registry.existing(contract)
    try old.requireOpen()
    guard let open = old.suspensions.open else {
      throw RegistryError(.contractNotSuspended, ["contract": old.code])
    }
    let day = on ?? stamp.today
    guard day > open.from else {
      throw RegistryError(
        .contractResumedTooEarly,
        ["contract": old.code, "date": day.description, "from": open.from.description],
        hints: [Hint("contract.undo_suspension", ["contract": old.code])])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(contract)
    let day = on ?? stamp.today
    effects.update(old) { new in
      guard var last = new.suspensions.spans.popLast() else { return }
      last.through = day.adding(days: -1)
      new.suspensions.spans.append(last)
    }
    effects.answer("code", .string(old.code))
    effects.answer("resumed_on", .string(day.description))
  }
}

extension ErrorCode {
  /// It does not stand still. Params: `contract`.
  package static let contractNotSuspended = ErrorCode("contract.not_suspended", .refused)
  /// The day is not after the first day of the suspension. Params: `contract`, `date`, `from`.
  package static let contractResumedTooEarly = ErrorCode("contract.resumed_too_early", .refused)
}
