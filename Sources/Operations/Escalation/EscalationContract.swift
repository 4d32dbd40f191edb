package import RegistryModel

/// The contract somebody names in a ticket, when it is one of the registry's.
enum EscalationContract {
  /// A number the registry does not know may be the provider's own, and passes.
  ///
  /// - Throws: `escalation.contract_of_another`; `escalation.contract_not_in_force`, unless somebody
  ///   says why it goes out without cover.
  static func check(
    _ number: Line?, of provider: ID<Provider>, unless withoutCover: Line?,
    _ registry: any RegistryReader, _ stamp: Stamp
  ) throws(RegistryError) {
    guard let number,
      let contract = try registry.first(Contract.byCode, IdentifierText.key(number.text))
    else { return }
    guard contract.provider == provider else {
      throw RegistryError(
        .escalationContractOfAnother,
        [
          "contract": contract.code,
          "provider": try registry.existing(contract.provider).name,
          "other": try registry.existing(provider).name,
        ],
        hints: [Hint("escalation.see_contract", ["contract": contract.code])])
    }
    guard withoutCover == nil else { return }
    let state = try contract.state(on: stamp.today, registry)
    guard state != .inForce else { return }
    throw RegistryError(
      .escalationContractNotInForce,
      [
        "contract": contract.code, "state": state.rawValue,
        "last": contract.lapsesOn.description,
      ],
      hints: [
        Hint("escalation.see_contract", ["contract": contract.code]),
        Hint("escalation.say_why_without_cover"),
      ])
  }
}

extension ErrorCode {
  /// Params: `contract`, `provider` it is with, `other` the ticket goes to.
  package static let escalationContractOfAnother = ErrorCode(
    "escalation.contract_of_another", .refused)
  /// Params: `contract`, `state`, `last` day it holds.
  package static let escalationContractNotInForce = ErrorCode(
    "escalation.contract_not_in_force", .refused)
}
