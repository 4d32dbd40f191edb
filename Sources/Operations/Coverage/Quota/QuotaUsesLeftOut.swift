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

extension ErrorCode {
  /// Params: `contract`, `ends_on`, `used_on`, `service`.
  package static let contractUsesLeftOut = ErrorCode("contract.uses_left_out", .refused)
  /// Params: `contract`, `ends_on`, `used_on`, `service`.
  package static let contractCoverUsesLeftOut = ErrorCode(
    "contract.cover_uses_left_out", .refused)
}
