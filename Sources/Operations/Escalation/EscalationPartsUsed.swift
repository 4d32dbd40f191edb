import RegistryModel

/// The parts a solved ticket used up, and what they take from the quotas of the contracts that gave
/// them.
struct EscalationPartsUsed {
  private let escalation: Escalation
  let pieces: TicketPieces

  /// What came for each line, those that were of no use left out; what the line asked for when the
  /// provider announced nothing, as technicians bring parts along.
  ///
  /// - Parameter changed: a part as it is from now on.
  init(
    _ escalation: Escalation, changed: PartExchange? = nil, _ registry: any RegistryReader
  ) throws(RegistryError) {
    self.escalation = escalation
    let grounds = try TicketGrounds(escalation, registry)
    var lines: [TicketPieces.Line] = []
    for line in try registry.all(EscalationLine.byEscalation, escalation.id) {
      let parts = try registry.all(PartExchange.byLine, line.id)
        .map { $0.id == changed?.id ? changed ?? $0 : $0 }
      let came = parts.filter { $0.counts && $0.receivedOn != nil }
        .reduce(0) { $0 + $1.quantity }
      let quantity = parts.isEmpty ? line.quantity : came
      guard quantity > 0 else { continue }
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
  /// it took beyond the first time.
  func charges(on day: CivilDate, by child: SupportCase, _ registry: any RegistryReader)
    throws(RegistryError) -> [QuotaCharge]
  {
    let earlier = try registry.all(QuotaUse.byEscalation, escalation.id)
    return try pieces.charges(on: day, registry).compactMap { charge in
      let charged = earlier.filter { use in
        use.contract == charge.contract && use.asset == charge.asset
          && use.service == charge.service && use.unit == charge.unit
      }.reduce(0) { $0 + $1.amount }
      guard charge.amount > charged else { return nil }
      return QuotaCharge(
        contract: charge.contract, service: charge.service, unit: charge.unit,
        amount: charge.amount - charged, day: charge.day, asset: charge.asset,
        supportCase: child.id, escalation: escalation.id)
    }
  }
}
