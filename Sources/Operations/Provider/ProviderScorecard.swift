package import RegistryModel

/// How a provider kept to what was agreed, over the tickets drawn up in a period: all together, by
/// contract and by month.
package struct ProviderScorecard: Query {
  package static let name = "provider.scorecard"

  let provider: ID<Provider>
  /// Only tickets that name this contract.
  let contract: Line?
  let from: CivilDate
  /// Inclusive.
  let to: CivilDate

  package init(_ fields: inout Fields) throws(RegistryError) {
    provider = try fields.reference("provider")
    contract = try fields.optional("contract")
    from = try fields.required("from")
    to = try fields.required("to")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    try DayRange.check(from, to)
    var whole = ProviderScore()
    var byContract: [String: ProviderScore] = [:]
    var byMonth: [String: ProviderScore] = [:]
    for escalation in try tickets(registry) {
      let ticket = try ScoredTicket(escalation, registry, context)
      whole.add(ticket)
      byContract[escalation.contractNumber ?? "", default: ProviderScore()].add(ticket)
      byMonth[ticket.month, default: ProviderScore()].add(ticket)
    }
    return .members([
      "provider": try registry.code(provider),
      "provider_name": .string(try registry.existing(provider).name),
      "contract": (contract?.text).json, "from": .string(from.description),
      "to": .string(to.description), "total": .object(whole.members),
      "contracts": ProviderScorecard.rows(byContract, "contract"),
      "months": ProviderScorecard.rows(byMonth, "month"),
    ])
  }

  /// Those that went out, drawn up in the period as Colombia counts its days.
  private func tickets(_ registry: any RegistryReader) throws(RegistryError) -> [Escalation] {
    let zone = TimeZoneRule.bogota
    let first = LocalTime(date: from, second: 0).instant(in: zone)
    let after = LocalTime(date: to.adding(days: 1), second: 0).instant(in: zone)
    let last = Instant(milliseconds: after.milliseconds - 1)
    let key = contract.map { IdentifierText.key($0.text) }
    return try registry.range(
      Escalation.byProviderAge, [provider], from: first, through: last
    ).filter { escalation in
      guard escalation.sentAt != nil else { return false }
      return key == nil || escalation.contractNumber.map { IdentifierText.key($0) } == key
    }
  }

  private static func rows(_ scores: [String: ProviderScore], _ name: String) -> JSON {
    .array(
      scores.sorted { ByteOrder.precedes($0.key, $1.key) }.map { key, score in
        let label: JSON = key.isEmpty ? .null : .string(key)
        return .object([JSONMember(name, label)] + score.members)
      })
  }
}
