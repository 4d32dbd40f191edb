package import RegistryModel

extension Contract {
  /// The earliest thing used of its quotas that a change would leave out.
  func firstUse(
    in registry: any RegistryReader, where isLeftOut: (QuotaUse) -> Bool
  ) throws(RegistryError) -> StandingUse? {
    try registry.range(QuotaUse.byQuota, [id]).filter(isLeftOut).standing().first
  }

  /// What was used stays within the contract's days.
  ///
  /// - Parameter last: the contract's last day from now on.
  /// - Throws: `contract.uses_left_out`, naming the first use after it.
  func requireUses(until last: CivilDate, in registry: any RegistryReader) throws(RegistryError) {
    guard let first = try firstUse(in: registry, where: { $0.usedOn > last }) else { return }
    throw RegistryError(
      .contractUsesLeftOut, usesLeftOut(first, last),
      hints: [try first.takeBack(from: self, in: registry)])
  }

  func usesLeftOut(_ first: StandingUse, _ last: CivilDate) -> [String: String] {
    [
      "contract": code, "ends_on": last.description, "used_on": first.usedOn.description,
      "service": first.service.rawValue,
    ]
  }

  /// What was used of a cover's own terms stays within the cover's days.
  ///
  /// - Parameter last: the cover's last day from now on.
  /// - Throws: `contract.cover_uses_left_out`, naming the first use after it.
  func requireUses(of cover: Cover, until last: CivilDate, in registry: any RegistryReader)
    throws(RegistryError)
  {
    guard cover.terms != nil,
      let first = try firstUse(
        in: registry, where: { $0.cover == cover.id.rawValue && $0.usedOn > last })
    else { return }
    throw RegistryError(
      .contractCoverUsesLeftOut, usesLeftOut(first, last),
      hints: [try first.takeBack(from: self, in: registry)])
  }
}

extension UndoTarget {
  /// What was used in a period that goes or gets shorter, or of a cover's terms that go, would be told
  /// nowhere.
  ///
  /// - Throws: `undo.uses_left_out`, naming the first use.
  func requireUsesWithin(_ registry: any RegistryReader) throws(RegistryError) {
    for step in steps {
      guard let (contract, isLeftOut) = try leftOut(by: step, registry),
        let first = try contract.firstUse(in: registry, where: isLeftOut)
      else { continue }
      throw RegistryError(
        .undoUsesLeftOut,
        [
          "operation": operation, "contract": contract.code,
          "used_on": first.usedOn.description, "service": first.service.rawValue,
        ], hints: [try first.takeBack(from: contract, in: registry)])
    }
  }

  private func leftOut(by step: UndoStep, _ registry: any RegistryReader) throws(RegistryError)
    -> (Contract, (QuotaUse) -> Bool)?
  {
    switch step.table.name {
    case ContractPeriod.table.name:
      guard let row = try registry.row(step.table, id: step.rowID) else { return nil }
      let now = try ContractPeriod(row)
      let before = try step.before.map { row throws(RegistryError) in try ContractPeriod(row) }
      let contract = try registry.existing(now.contract)
      return (
        contract,
        { use in
          now.span.contains(use.usedOn) && !(before?.span.contains(use.usedOn) ?? false)
        }
      )
    case Cover.table.name where step.before == nil:
      guard let cover = try registry.get(ID<Cover>(step.rowID)) else { return nil }
      return (try registry.existing(cover.contract), { $0.cover == step.rowID })
    default: return nil
    }
  }
}

extension ContractPeriod {
  fileprivate var span: DaySpan { DaySpan(startsOn, endsOn) }
}

extension ErrorCode {
  /// Params: `contract`, `ends_on`, `used_on`, `service`.
  package static let contractUsesLeftOut = ErrorCode("contract.uses_left_out", .refused)
  /// Params: `contract`, `ends_on`, `used_on`, `service`.
  package static let contractCoverUsesLeftOut = ErrorCode(
    "contract.cover_uses_left_out", .refused)
  /// Params: `operation`, `contract`, `used_on`, `service`.
  package static let undoUsesLeftOut = ErrorCode("undo.uses_left_out", .refused)
}
