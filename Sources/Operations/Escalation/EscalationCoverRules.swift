package import RegistryModel

// What keeps a ticket from going out: parts nobody covers, parts somebody else covers.
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
  /// Params: `asset`, `part_class`, `provider` the ticket goes to, `other` that covers it.
  package static let escalationCoveredByAnother = ErrorCode(
    "escalation.covered_by_another", .refused)
}
