package import RegistryModel

/// Records that a contract obliges its provider to so many preventive visits in each period.
package struct PreventiveOblige: Operation {
  package static let name = "preventive.oblige"
  package static let creates: [EntityKind] = [.preventiveObligation]

  let contract: ID<Contract>
  let code: Code
  let visits: Int
  let period: QuotaPeriod
  let unit: PreventiveUnit?
  let scope: PreventiveScope
  let toleranceDays: Int?
  let tasks: [Line]
  let since: CivilDate?
  let until: CivilDate?

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.reference("contract")
    code = try fields.required("code")
    visits = try fields.requiredInteger("visits", in: 1...366)
    period = try fields.required("period")
    unit = try fields.optional("per")
    scope = try PreventiveScope(&fields)
    toleranceDays = try fields.integer("tolerance_days", in: 0...366)
    tasks = try fields.list("tasks", maximum: 100)
    since = try fields.optional("since")
    until = try fields.optional("until")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    if let taken = try registry.first(PreventiveObligation.byCode, code.text) {
      throw RegistryError(
        .preventiveCodeTaken,
        ["code": taken.code, "contract": try registry.existing(taken.contract).code],
        hints: [Hint("preventive.revise_instead", ["code": taken.code])])
    }
    try PreventiveRules.requireOnce(tasks)
    try requireNotOver(try registry.existing(contract), stamp)
    try PreventiveRules.check(obligation(ID(0)), registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let contract = try registry.existing(contract)
    effects.insert(obligation(effects.newID()))
    effects.touch(contract.id)
    effects.touch(contract.provider)
    effects.answer("code", .string(code.text))
    effects.answer("contract", .string(contract.code))
  }

  private func requireNotOver(_ contract: Contract, _ stamp: Stamp) throws(RegistryError) {
    try contract.requireOpen()
    guard contract.endsOn < stamp.today else { return }
    throw RegistryError(
      .preventiveContractOver,
      ["contract": contract.code, "ends_on": contract.endsOn.description],
      hints: [Hint("contract.renew_first")])
  }

  private func obligation(_ id: ID<PreventiveObligation>) -> PreventiveObligation {
    PreventiveObligation(
      id: id, contract: contract, code: code.text, visits: visits, period: period,
      unit: unit ?? .asset, scope: scope, toleranceDays: toleranceDays ?? 0,
      tasks: TextList(tasks.map(\.text)), since: since, until: until)
  }
}

extension ErrorCode {
  /// Another obligation has the code. Params: `code`, `contract`.
  package static let preventiveCodeTaken = ErrorCode("preventive.code_taken", .refused)
  /// The contract has ended. Params: `contract`, `ends_on`.
  package static let preventiveContractOver = ErrorCode("preventive.contract_over", .refused)
}
