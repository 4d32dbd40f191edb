package import RegistryModel

extension Contract {
  /// The earliest use of its quotas on days that would be its own no more, with what is left of it after
  /// corrections; one that was taken back does not count.
  func firstUse(
    in registry: any RegistryReader, where isLeftOut: (CivilDate) -> Bool
  ) throws(RegistryError) -> QuotaUse? {
    let uses = try registry.range(QuotaUse.byQuota, [id]).filter { isLeftOut($0.usedOn) }
    let standing = uses.compactMap { use -> QuotaUse? in
      var left = use
      left.amount = uses.filter { $0.isOfSameQuota(as: use) }.reduce(0) { $0 + $1.amount }
      return left.amount == 0 ? nil : left
    }
    return standing.min { $0.usedOn < $1.usedOn }
  }

  /// What was used stays within the contract's days.
  ///
  /// - Parameter last: the contract's last day from now on.
  /// - Throws: `contract.uses_left_out`, naming the first use after it.
  func requireUses(until last: CivilDate, in registry: any RegistryReader) throws(RegistryError) {
    guard let first = try firstUse(in: registry, where: { $0 > last }) else { return }
    throw RegistryError(
      .contractUsesLeftOut, usesLeftOut(first, last), hints: [try takeBack(first, in: registry)])
  }

  func usesLeftOut(_ first: QuotaUse, _ last: CivilDate) -> [String: String] {
    [
      "contract": code, "ends_on": last.description, "used_on": first.usedOn.description,
      "service": first.service.rawValue,
    ]
  }

  fileprivate func takeBack(_ use: QuotaUse, in registry: any RegistryReader)
    throws(RegistryError) -> Hint
  {
    let unit = use.unit == .usual(of: use.service) ? "" : " --unit \(use.unit.rawValue)"
    let asset = try use.asset.map { id throws(RegistryError) in
      " --asset \(try registry.existing(id).tag.text)"
    }
    return Hint(
      "contract.take_use_back",
      [
        "contract": code, "used_on": use.usedOn.description, "service": use.service.rawValue,
        "amount": String(use.amount), "of": unit + (asset ?? ""),
      ])
  }
}

extension UndoTarget {
  /// What was used in a period that goes, or gets shorter, would be told nowhere.
  ///
  /// - Throws: `undo.uses_left_out`, naming the first use.
  func requireUsesWithin(_ registry: any RegistryReader) throws(RegistryError) {
    for step in steps where step.table.name == ContractPeriod.table.name {
      guard let row = try registry.row(step.table, id: step.rowID) else { continue }
      let now = try ContractPeriod(row)
      let before = try step.before.map { row throws(RegistryError) in try ContractPeriod(row) }
      let contract = try registry.existing(now.contract)
      let first = try contract.firstUse(in: registry) { day in
        now.span.contains(day) && !(before?.span.contains(day) ?? false)
      }
      guard let first else { continue }
      throw RegistryError(
        .undoUsesLeftOut,
        [
          "operation": operation, "contract": contract.code,
          "used_on": first.usedOn.description, "service": first.service.rawValue,
        ], hints: [try contract.takeBack(first, in: registry)])
    }
  }
}

extension ContractPeriod {
  fileprivate var span: DaySpan { DaySpan(startsOn, endsOn) }
}

extension QuotaUse {
  /// Whether the one may take the other back.
  fileprivate func isOfSameQuota(as other: QuotaUse) -> Bool {
    usedOn == other.usedOn && cover == other.cover && service == other.service
      && unit == other.unit && asset == other.asset
  }
}

extension ErrorCode {
  /// Params: `contract`, `ends_on`, `used_on`, `service`.
  package static let contractUsesLeftOut = ErrorCode("contract.uses_left_out", .refused)
  /// Params: `operation`, `contract`, `used_on`, `service`.
  package static let undoUsesLeftOut = ErrorCode("undo.uses_left_out", .refused)
}
