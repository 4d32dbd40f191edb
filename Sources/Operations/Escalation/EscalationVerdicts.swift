import RegistryModel

/// The coverage verdicts an escalation stands on, one for each line, in order.
///
/// Read from the registry and the stamp alone, so that a replay stores the same ones.
struct EscalationVerdicts {
  let lines: [(line: EscalationLineData, verdict: CoverageVerdict)]

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
}

extension CoverageVerdict {
  /// What of a provider's serves, or may serve, best first among its own.
  func best(of provider: ID<Provider>) -> ExaminedEntitlement? {
    examined.first { $0.entitlement.provider == provider && $0.reason.distance <= 1 }
  }

  /// Who answers for the best entitlement; where that names nobody, who does for another warranty that
  /// serves as well, else the one provider of the others. A lapsed entitlement names nobody.
  var answerable: ID<Provider>? {
    let serving = examined.filter {
      $0.reason == (outcome == .covered ? .applies : .doubtful)
    }
    if let best = serving.first?.entitlement.provider { return best }
    let warranties = serving.filter(\.entitlement.kind.isWarranty)
    if let free = warranties.lazy.compactMap(\.entitlement.provider).first { return free }
    let others = Set(serving.compactMap(\.entitlement.provider))
    return others.count == 1 ? others.first : nil
  }

  /// The providers whose entitlements serve, best first.
  var servingProviders: [Provider] {
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
    guard !verdicts.missingFacts.isEmpty else { return }
    answer("missing_facts", .strings(verdicts.missingFacts.map(\.rawValue)))
  }

  /// How many pieces are beyond what is left.
  mutating func answer(_ quotas: TicketQuotas) {
    if quotas.excess > 0 { answer("over_quota", .integer(Int64(quotas.excess))) }
  }
}
