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
    let named = Set(serving.compactMap(\.provider))
    return named.count == 1 ? named.first : nil
  }

  /// The number of the contract with this provider that covers the lines, when it is one. A
  /// warranty has no number the provider would know.
  func contract(with provider: ID<Provider>) -> String? {
    let numbers = Set(
      serving.filter { $0.provider == provider && !$0.kind.isWarranty }.compactMap(\.code))
    return numbers.count == 1 ? numbers.first : nil
  }

  /// The entitlements that serve or may serve; a lapsed one names nobody.
  private var serving: [Entitlement] {
    lines.filter { $0.verdict.outcome != .notCovered }.compactMap(\.verdict.best?.entitlement)
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

extension Effects {
  /// Keeps a remark about a ticket among ourselves: the provider is not told.
  mutating func record(remark: Line?, of escalation: ID<Escalation>, _ stamp: Stamp) {
    guard let remark else { return }
    insert(
      EscalationMessage(
        id: newID(), escalation: escalation, at: stamp.at, direction: .ours, note: remark.text,
        actor: stamp.actor))
  }

  /// What the verdicts say, for the receipt.
  mutating func answer(_ verdicts: EscalationVerdicts) {
    answer("verdict", .string(verdicts.outcome.rawValue))
    guard !verdicts.missingFacts.isEmpty else { return }
    answer("missing_facts", .strings(verdicts.missingFacts.map(\.rawValue)))
  }
}

extension ErrorCode {
  package static let escalationNotCovered = ErrorCode("escalation.not_covered", .refused)
}
