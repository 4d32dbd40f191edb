package import RegistryModel

// What keeps a ticket from going out: parts nobody covers, parts somebody else covers, more pieces
// than a quota has left.
extension EscalationVerdicts {
  /// A failed part goes to a provider that does not cover it, while another does, only when
  /// somebody says why.
  ///
  /// - Throws: `escalation.covered_by_another` for the first such line.
  func requireCover(by provider: ID<Provider>, unless reason: Line?, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    guard reason == nil else { return }
    for (line, verdict) in lines
    where !line.partClass.isSupply && verdict.best(of: provider) == nil {
      guard let other = verdict.servingProviders.first else { continue }
      throw RegistryError(
        .escalationCoveredByAnother,
        [
          "asset": verdict.asset.tag.text, "part_class": line.partClass.rawValue,
          "provider": try registry.existing(provider).name, "other": other.name,
        ],
        hints: [
          Hint("escalation.name_covering_provider", ["provider": other.code]),
          Hint("escalation.say_why_without_cover"),
        ])
    }
  }

  /// More pieces than the cover they go out under has left are paid for by somebody else, and go out
  /// only when somebody says why. Supplies are bought as often as covered.
  ///
  /// - Throws: `escalation.beyond_quota` for the first quota that is not enough.
  func requireQuota(of provider: ID<Provider>, unless reason: Line?) throws(RegistryError) {
    guard reason == nil else { return }
    guard let short = quotas(of: provider).first(where: { $0.excess > 0 && !$0.isOfSupplies })
    else { return }
    throw RegistryError(
      .escalationBeyondQuota,
      [
        "asset": short.asset.text, "asked": String(short.asked),
        "left": String(max(0, short.state.left)), "contract": short.contract,
      ],
      hints: [
        Hint("escalation.see_quota", ["contract": short.contract]),
        Hint("escalation.say_why_without_cover"),
      ])
  }

  /// How many pieces are asked for beyond what the quotas have left.
  func excess(of provider: ID<Provider>) -> Int {
    quotas(of: provider).reduce(0) { $0 + max(0, $1.excess) }
  }

  /// A quota that counts pieces, and how many the lines ask of it.
  private struct AskedQuota {
    let contract: String
    let asset: AssetTag
    let state: QuotaState
    let isOfSupplies: Bool
    var asked: Int

    var excess: Int { asked - max(0, state.left) }
  }

  private struct QuotaPlace: Hashable {
    let source: Entitlement.Source
    let quota: Quota
    /// Only for a quota of each piece of equipment.
    let asset: ID<Asset>?
  }

  /// In the order of the lines.
  private func quotas(of provider: ID<Provider>) -> [AskedQuota] {
    var order: [QuotaPlace] = []
    var asked: [QuotaPlace: AskedQuota] = [:]
    for (line, verdict) in lines {
      guard let best = verdict.best(of: provider), let state = best.quota,
        [.parts, .units].contains(state.quota.unit)
      else { continue }
      let place = QuotaPlace(
        source: best.entitlement.source, quota: state.quota,
        asset: state.quota.isPerAsset ? line.asset : nil)
      if asked[place] == nil { order.append(place) }
      let known =
        asked[place]
        ?? AskedQuota(
          contract: best.entitlement.code ?? "", asset: verdict.asset.tag, state: state,
          isOfSupplies: line.partClass.isSupply, asked: 0)
      asked[place] = known
      asked[place]?.asked += line.quantity ?? 1
    }
    return order.compactMap { asked[$0] }
  }

  /// A failed part without cover goes to a provider only when somebody says why, e.g. that the
  /// repair is paid for. Supplies are bought as often as covered.
  ///
  /// - Throws: `escalation.not_covered` for the first such line.
  func requireCover(unless reason: Line?, _ registry: any RegistryReader) throws(RegistryError) {
    guard reason == nil else { return }
    for (line, verdict) in lines
    where !line.partClass.isSupply && verdict.outcome == .notCovered {
      let part = line.partClass.rawValue
      let tag = verdict.asset.tag.text
      throw RegistryError(
        .escalationNotCovered,
        [
          "asset": tag, "part_class": part, "reason": verdict.reason.rawValue,
          "on": verdict.question.on.description,
        ],
        hints: [
          Hint("escalation.see_cover", ["asset": tag, "part_class": part]),
          Hint("escalation.say_why_without_cover"),
        ])
    }
  }
}

extension ErrorCode {
  package static let escalationNotCovered = ErrorCode("escalation.not_covered", .refused)
  /// More pieces than the quota has left. Params: `contract`, `asset` of the first, `asked`, `left`.
  package static let escalationBeyondQuota = ErrorCode("escalation.beyond_quota", .refused)
  /// Params: `asset`, `part_class`, `provider` the ticket goes to, `other` that covers it.
  package static let escalationCoveredByAnother = ErrorCode(
    "escalation.covered_by_another", .refused)
}
