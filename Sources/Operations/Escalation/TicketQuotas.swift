package import RegistryModel

/// How what a ticket asks for compares with what the quotas of its contracts have left.
struct TicketQuotas {
  /// One quota, and how many pieces the lines ask of it.
  private struct Asked {
    let contract: String
    /// The first that asks.
    let asset: AssetTag
    let state: QuotaState
    var asked: Int

    var excess: Int { max(0, asked - state.left) }
  }

  /// In the order of the lines.
  private let quotas: [Asked]

  init(_ pieces: TicketPieces, on day: CivilDate, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    var order: [QuotaKey] = []
    var asked: [QuotaKey: Asked] = [:]
    for charge in try pieces.charges(on: day, registry) {
      let contract = try registry.existing(charge.contract)
      let book = try QuotaBook(contract, registry)
      guard let pool = try book.pool(for: charge.asset, on: charge.day) else { continue }
      let states = try pool.states(
        charge.service, charge.unit, for: charge.asset, on: charge.day, in: registry)
      for state in states {
        let key = QuotaKey(pool, state.quota, charge.asset, state.span)
        if asked[key] == nil {
          order.append(key)
          asked[key] = Asked(
            contract: contract.code, asset: try registry.existing(charge.asset).tag, state: state,
            asked: 0)
        }
        asked[key]?.asked += charge.amount
      }
    }
    quotas = order.compactMap { asked[$0] }
  }

  /// How many pieces are asked for beyond what is left: by contract those of the quota that is short of
  /// most, since a piece may count in several.
  var excess: Int {
    Dictionary(grouping: quotas, by: \.contract).values.reduce(0) { sum, own in
      let byQuota = Dictionary(grouping: own, by: \.state.quota).values
        .map { $0.reduce(0) { $0 + $1.excess } }
      return sum + (byQuota.max() ?? 0)
    }
  }

  /// More pieces than the contract they go out on has left are paid for by somebody else, and go out
  /// only when somebody says why. Supplies are bought as often as covered.
  ///
  /// - Throws: `escalation.beyond_quota` for the first quota that is not enough.
  func require(unless reason: Line?) throws(RegistryError) {
    guard reason == nil,
      let short = quotas.first(where: { $0.excess > 0 && $0.state.quota.service != .supplies })
    else { return }
    throw RegistryError(
      .escalationBeyondQuota,
      [
        "asset": short.asset.text, "asked": String(short.asked), "left": String(short.state.left),
        "contract": short.contract,
      ],
      hints: [
        Hint("escalation.see_quota", ["contract": short.contract]),
        Hint("escalation.say_why_without_cover"),
      ])
  }
}

extension Escalation {
  /// What its lines ask of the quotas of the contracts they go out on.
  ///
  /// - Parameter lines: its own, or those it is to have.
  func quotas(
    of lines: [EscalationLine], _ registry: any RegistryReader, _ stamp: Stamp
  ) throws(RegistryError) -> TicketQuotas {
    let grounds = try TicketGrounds(self, registry)
    let pieces = TicketPieces(
      lines: lines.map { line in
        TicketPieces.Line(
          asset: line.asset, partClass: line.partClass, quantity: line.quantity,
          ground: grounds[line.position], askedOn: stamp.today)
      })
    return try TicketQuotas(pieces, on: stamp.today, registry)
  }
}

extension ErrorCode {
  /// More pieces than the quota has left. Params: `contract`, `asset` of the first, `asked`, `left`.
  package static let escalationBeyondQuota = ErrorCode("escalation.beyond_quota", .refused)
}
