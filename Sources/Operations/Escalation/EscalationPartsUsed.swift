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

  /// What was charged and is not used after all, as it is taken back.
  func takenBack(_ reason: String, on day: CivilDate, _ registry: any RegistryReader)
    throws(RegistryError) -> [(parts: [QuotaTakeBack.Part], correction: QuotaCharge)]
  {
    let earlier = try registry.all(QuotaUse.byEscalation, escalation.id)
    var result: [(parts: [QuotaTakeBack.Part], correction: QuotaCharge)] = []
    for charge in try pieces.charges(on: day, registry) {
      let standing = earlier.filter { $0.isOf(charge) }.reduce(0) { $0 + $1.amount }
      guard standing > charge.amount else { continue }
      let asset = earlier.filter { $0.isOf(charge) && $0.amount > 0 }.last?.asset
      let ledger = QuotaTakeBack(
        contract: try registry.existing(charge.contract), service: charge.service,
        unit: charge.unit, asset: asset, escalation: escalation.id)
      guard let latest = try ledger.latestDay(in: registry) else { continue }
      let correction = QuotaCharge(
        contract: charge.contract, service: charge.service, unit: charge.unit,
        amount: standing - charge.amount, day: latest, asset: asset, escalation: escalation.id,
        correction: reason)
      result.append((try ledger.parts(correction.amount, on: latest, registry), correction))
    }
    return result
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
