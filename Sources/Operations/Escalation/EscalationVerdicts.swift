package import RegistryModel

/// The coverage verdicts an escalation stands on, one for each line, in order.
///
/// Read from the registry and the stamp alone, so that a replay stores the same ones.
struct EscalationVerdicts {
  private let lines: [(line: EscalationLineData, verdict: CoverageVerdict)]

  init(_ lines: [EscalationLineData], _ registry: any RegistryReader, _ stamp: Stamp)
    throws(RegistryError)
  {
    self.lines = try lines.map { line throws(RegistryError) in
      let verdict = try CoverageVerdict.of(
        asset: line.asset, part: line.partClass, cause: line.cause, on: stamp.today, at: stamp.at,
        in: registry)
      return (line, verdict)
    }
  }

  /// As the escalation keeps them.
  var json: JSON { .array(lines.map { $0.verdict.json() }) }

  /// The worst of them.
  var outcome: CoverageOutcome {
    let outcomes = Set(lines.map(\.verdict.outcome))
    if outcomes.contains(.notCovered) { return .notCovered }
    return outcomes.contains(.doubtful) ? .doubtful : .covered
  }

  /// What is missing to be sure, each once.
  var missingFacts: [CoverageFact] {
    lines.filter { $0.verdict.outcome == .doubtful }.flatMap(\.verdict.facts)
      .reduce(into: []) { facts, fact in if !facts.contains(fact) { facts.append(fact) } }
  }

  /// The provider of the cover, when it is one for all.
  var provider: ID<Provider>? {
    let named = Set(lines.compactMap(\.verdict.answerable))
    return named.count == 1 ? named.first : nil
  }

  /// The number of the contract with this provider that covers the lines, when it is one. A
  /// warranty has no number the provider would know.
  func contract(with provider: ID<Provider>) -> String? {
    let own = lines.compactMap { $0.verdict.best(of: provider)?.entitlement }
    let numbers = Set(own.filter { !$0.kind.isWarranty }.compactMap(\.code))
    return numbers.count == 1 ? numbers.first : nil
  }

  /// Whether something of this provider's serves every line.
  func areCovered(by provider: ID<Provider>) -> Bool {
    lines.allSatisfy { $0.verdict.best(of: provider)?.reason == .applies }
  }

  /// The providers whose cover serves a line that this one's does not, each once.
  func others(than provider: ID<Provider>) -> [Provider] {
    lines.filter { $0.verdict.best(of: provider)?.reason != .applies }
      .flatMap(\.verdict.servingProviders)
      .reduce(into: []) { found, other in if !found.contains(other) { found.append(other) } }
  }

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

extension CoverageVerdict {
  /// What of a provider's serves, or may serve, best first among its own.
  fileprivate func best(of provider: ID<Provider>) -> ExaminedEntitlement? {
    examined.first { $0.entitlement.provider == provider && $0.reason.distance <= 1 }
  }

  /// Who answers for the best entitlement; where that names nobody, the one provider of the others
  /// that serve as well. A lapsed entitlement names nobody.
  fileprivate var answerable: ID<Provider>? {
    let serving = examined.filter {
      $0.reason == (outcome == .covered ? .applies : .doubtful)
    }
    if let best = serving.first?.entitlement.provider { return best }
    let others = Set(serving.compactMap(\.entitlement.provider))
    return others.count == 1 ? others.first : nil
  }

  /// The providers whose entitlements serve, best first.
  fileprivate var servingProviders: [Provider] {
    examined.filter { $0.reason == .applies }
      .compactMap { $0.entitlement.provider.flatMap { providers[$0] } }
  }
}

extension Effects {
  /// What the verdicts say, for the receipt, and who covers what the ticket's provider does not.
  mutating func answer(_ verdicts: EscalationVerdicts, of provider: ID<Provider>) {
    answer("verdict", .string(verdicts.outcome.rawValue))
    answer("covered_by_provider", .bool(verdicts.areCovered(by: provider)))
    let others = verdicts.others(than: provider)
    if !others.isEmpty { answer("covered_by", .strings(others.map(\.code))) }
    let excess = verdicts.excess(of: provider)
    if excess > 0 { answer("over_quota", .integer(Int64(excess))) }
    guard !verdicts.missingFacts.isEmpty else { return }
    answer("missing_facts", .strings(verdicts.missingFacts.map(\.rawValue)))
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
