package import RegistryModel

/// The contract somebody names in a ticket, when it is one of the registry's.
enum EscalationContract {
  /// A number the registry does not know may be the provider's own, and passes where no contract of
  /// theirs covers a line.
  ///
  /// - Parameter verdicts: of the lines, as the ticket keeps them.
  /// - Throws: `escalation.contract_of_another`; unless somebody says why it goes out without cover,
  ///   `escalation.contract_unknown`, `escalation.contract_not_in_force` and
  ///   `escalation.contract_not_covering`.
  static func check(
    _ number: String?, of provider: ID<Provider>, on verdicts: JSON, unless withoutCover: Line?,
    _ registry: any RegistryReader, _ stamp: Stamp
  ) throws(RegistryError) {
    guard let number else { return }
    let key = IdentifierText.key(number)
    let owner = try registry.existing(provider)
    guard let contract = try registry.first(Contract.byCode, key) else {
      if withoutCover == nil { try refuseBesideAnother(key, of: owner, verdicts) }
      return
    }
    guard contract.provider == provider else {
      throw RegistryError(
        .escalationContractOfAnother,
        [
          "contract": contract.code,
          "provider": try registry.existing(contract.provider).name,
          "other": owner.name,
        ],
        hints: [Hint("escalation.see_contract", ["contract": contract.code])])
    }
    guard withoutCover == nil else { return }
    let state = try contract.state(on: stamp.today, registry)
    // One that renews by itself may have gone on though nobody wrote it down: its verdict says so.
    guard state != .inForce, !coversSome(contract.code, of: owner, verdicts) else {
      return try requireCovering(contract.code, of: owner, verdicts)
    }
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

  /// A number nobody knows beside a contract that covers the line would keep the quota of the latter
  /// from being charged.
  private static func refuseBesideAnother(_ number: String, of provider: Provider, _ verdicts: JSON)
    throws(RegistryError)
  {
    for verdict in verdicts.arrayValue ?? [] {
      guard let other = verdict.covers(of: provider).first(where: \.isOfContract) else { continue }
      throw RegistryError(
        .escalationContractUnknown, line(number, verdict),
        hints: [
          Hint("escalation.name_covering_contract", ["contract": other.code]),
          Hint("escalation.say_why_without_cover"),
        ])
    }
  }

  private static func coversSome(_ number: String, of provider: Provider, _ verdicts: JSON)
    -> Bool
  {
    (verdicts.arrayValue ?? []).contains { rests($0.covers(of: provider), on: number) }
  }

  private static func rests(_ own: [KeptCover], on number: String) -> Bool {
    own.contains { $0.isOfContract && $0.code == number }
  }

  /// What covers a line is not this contract, but something else of the same provider's; or it covers
  /// none of the lines at all.
  private static func requireCovering(_ number: String, of provider: Provider, _ verdicts: JSON)
    throws(RegistryError)
  {
    let coversSome = coversSome(number, of: provider, verdicts)
    for verdict in verdicts.arrayValue ?? [] {
      let own = verdict.covers(of: provider)
      guard !rests(own, on: number) else { continue }
      // Supplies are bought as often as covered.
      guard !own.isEmpty || !(coversSome || verdict.isOfSupply) else { continue }
      let other = own.first(where: \.isOfContract)
      throw RegistryError(
        .escalationContractNotCovering, line(number, verdict),
        hints: [
          other.map { Hint("escalation.name_covering_contract", ["contract": $0.code]) }
            ?? Hint("escalation.leave_contract_out"),
          Hint("escalation.say_why_without_cover"),
        ])
    }
  }

  private static func line(_ number: String, _ verdict: JSON) -> [String: String] {
    [
      "contract": number, "asset": verdict["asset"]?.stringValue ?? "",
      "part_class": verdict["part_class"]?.stringValue ?? "",
    ]
  }
}

extension ErrorCode {
  /// A number that is not in the registry, where a contract of the provider's covers the line.
  /// Params: `contract`, `asset`, `part_class`.
  package static let escalationContractUnknown = ErrorCode(
    "escalation.contract_unknown", .refused)
  /// Something else of the provider's covers the line. Params: `contract`, `asset`, `part_class`.
  package static let escalationContractNotCovering = ErrorCode(
    "escalation.contract_not_covering", .refused)
  /// Params: `contract`, `provider` it is with, `other` the ticket goes to.
  package static let escalationContractOfAnother = ErrorCode(
    "escalation.contract_of_another", .refused)
  /// Params: `contract`, `state`, `last` day it holds.
  package static let escalationContractNotInForce = ErrorCode(
    "escalation.contract_not_in_force", .refused)
}
