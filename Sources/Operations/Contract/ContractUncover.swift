package import RegistryModel

/// Takes equipment out of what a contract covers, after a last day.
package struct ContractUncover: Operation {
  package static let name = "contract.uncover"

  let contract: ID<Contract>
  let scopes: CoverScopes
  let lastDay: CivilDate?

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.reference("contract")
    scopes = try CoverScopes(&fields)
    lastDay = try fields.optional("last_day")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let contract = try registry.existing(contract)
    try contract.requireOpen()
    try scopes.requireSome()
    for scope in scopes.scopes {
      let covers = try ending(scope, registry, stamp)
      guard !covers.isEmpty else {
        throw RegistryError(
          .contractNotCovered,
          ["contract": contract.code, "name": try scope.label(in: registry)],
          hints: [Hint("contract.show_covers", ["contract": contract.code])])
      }
      for cover in covers {
        try contract.requireUses(of: cover, until: lastDay ?? stamp.today, in: registry)
      }
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let contract = try registry.existing(contract)
    let day = lastDay ?? stamp.today
    for scope in scopes.scopes {
      for cover in try ending(scope, registry, stamp) {
        if (cover.since ?? contract.startsOn) > day {
          effects.delete(cover)
        } else {
          effects.update(cover) { $0.until = day }
        }
      }
      scope.touch(&effects)
    }
    effects.touch(contract.id)
    effects.answer("code", .string(contract.code))
    effects.answer("last_day", .string(day.description))
  }

  /// The contract's covers of the thing that would go on after the last day.
  private func ending(
    _ scope: CoverScope, _ registry: any RegistryReader, _ stamp: Stamp
  ) throws(RegistryError) -> [Cover] {
    let day = lastDay ?? stamp.today
    return try scope.covers(in: registry).filter { cover in
      cover.contract == contract && cover.until.map { $0 > day } ?? true
    }
  }
}

extension ErrorCode {
  /// The contract does not cover it after that day. Params: `contract`, `name`.
  package static let contractNotCovered = ErrorCode("contract.not_covered", .refused)
}
