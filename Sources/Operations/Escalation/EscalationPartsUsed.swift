import RegistryModel

/// The parts a ticket used up that is over, and what they take from the quotas of the contracts that
/// gave them.
struct EscalationPartsUsed {
  private let escalation: Escalation
  let pieces: TicketPieces

  /// What came for each line, those that were of no use left out; what the line asked for when the
  /// provider announced nothing, as technicians bring parts along. Of a ticket that was cancelled only
  /// what came.
  ///
  /// - Parameter changed: a part as it is from now on.
  init(
    _ escalation: Escalation, isCancelled: Bool = false, changed: PartExchange? = nil,
    _ registry: any RegistryReader
  ) throws(RegistryError) {
    self.escalation = escalation
    let onlyCame = isCancelled || escalation.state == .cancelled
    let grounds = try TicketGrounds(escalation, registry)
    var lines: [TicketPieces.Line] = []
    for line in try registry.all(EscalationLine.byEscalation, escalation.id) {
      let parts = try registry.all(PartExchange.byLine, line.id)
        .map { $0.id == changed?.id ? changed ?? $0 : $0 }
      let came = parts.filter(\.wasOfUse).reduce(0) { $0 + $1.quantity }
      let quantity = parts.isEmpty && !onlyCame ? line.quantity : came
      // None is told too: what was charged may have turned out of no use.
      lines.append(
        TicketPieces.Line(
          asset: line.asset, partClass: line.partClass, quantity: quantity,
          ground: grounds[line.position],
          askedOn: try registry.day(of: escalation.createdAt, at: try registry.existing(line.asset))
        ))
    }
    pieces = TicketPieces(lines: lines)
  }

  /// What the contracts are charged with. What came back and is solved again is charged only with what
  /// it took beyond what stands charged.
  ///
  /// - Parameter isLate: only with what came since: what somebody corrected stays corrected.
  func charges(
    on day: CivilDate, by child: SupportCase, isLate: Bool = false, _ registry: any RegistryReader
  ) throws(RegistryError) -> [QuotaCharge] {
    let earlier = try registry.all(QuotaUse.byEscalation, escalation.id)
    return try pieces.charges(on: day, registry).compactMap { charge in
      let charged = earlier.filter { !(isLate && $0.correction != nil) && $0.isOf(charge) }
        .reduce(0) { $0 + $1.amount }
      guard charge.amount > charged else { return nil }
      return QuotaCharge(
        contract: charge.contract, service: charge.service, unit: charge.unit,
        amount: charge.amount - charged, day: charge.day, asset: charge.asset,
        supportCase: child.id, escalation: escalation.id)
    }
  }

  /// What was charged and is not used after all, as it is taken back: the latest first, each on its day.
  ///
  /// - Parameter count: how many turned out of no use: what technicians brought along stays charged.
  func takenBack(
    _ count: Int, _ reason: String, on day: CivilDate, _ registry: any RegistryReader
  ) throws(RegistryError) -> [(parts: [QuotaTakeBack.Part], correction: QuotaCharge)] {
    let earlier = try registry.all(QuotaUse.byEscalation, escalation.id)
    var result: [(parts: [QuotaTakeBack.Part], correction: QuotaCharge)] = []
    for charge in try pieces.charges(on: day, registry) {
      let own = earlier.filter { $0.isOf(charge) }
      var left = min(count, own.reduce(0) { $0 + $1.amount } - charge.amount)
      for standing in Standing.all(own) where left > 0 {
        let correction = QuotaCharge(
          contract: charge.contract, service: charge.service, unit: charge.unit,
          amount: min(left, standing.amount), day: standing.day, asset: standing.asset,
          escalation: escalation.id, correction: reason)
        let ledger = QuotaTakeBack(
          contract: try registry.existing(charge.contract), service: charge.service,
          unit: charge.unit, asset: standing.asset, escalation: escalation.id)
        result.append(
          (try ledger.parts(correction.amount, on: standing.day, registry), correction))
        left -= correction.amount
      }
    }
    return result
  }

  /// What stands of uses on one day for one piece of equipment.
  private struct Standing {
    let day: CivilDate
    let asset: ID<Asset>?
    var amount: Int

    /// The latest day first; days on which nothing stands are left out.
    static func all(_ uses: [QuotaUse]) -> [Standing] {
      var found: [Standing] = []
      for use in uses {
        if let index = found.firstIndex(where: { $0.day == use.usedOn && $0.asset == use.asset }) {
          found[index].amount += use.amount
        } else {
          found.append(Standing(day: use.usedOn, asset: use.asset, amount: use.amount))
        }
      }
      return found.filter { $0.amount > 0 }.sorted { $0.day > $1.day }
    }
  }
}

extension QuotaUse {
  /// Whether it was used for the same: for what the ticket names, or for what replaced that.
  fileprivate func isOf(_ charge: PieceCharge) -> Bool {
    contract == charge.contract && service == charge.service && unit == charge.unit
      && (asset == charge.asset || asset == charge.askedFor)
  }
}

extension PartExchange {
  /// Whether it came, could be used, and was not sent back as it came.
  fileprivate var wasOfUse: Bool {
    counts && receivedOn != nil && (condition?.isFit ?? true)
  }
}

extension Escalation {
  /// Whether its parts were counted already: what comes or goes back now is counted by itself.
  var isSettled: Bool {
    switch state {
    case .resolved, .closed, .cancelled: true
    case .draft, .sent, .acknowledged, .rejected, .pending, .held, .inProgress: false
    }
  }
}
