package import RegistryModel

/// The provider says that a part is on its way for a line of a ticket.
package struct PartAnnounce: Operation {
  package static let name = "part.announce"
  package static let creates: [EntityKind] = [.partExchange]

  let escalation: ID<Escalation>
  /// From 1; the only line when nothing is said.
  let line: Int?
  /// What the line still lacks when nothing is said.
  let quantity: Int?
  /// The provider's number for the return (RMA).
  let returnNumber: Line?
  let waybill: Line?
  let on: CivilDate?
  /// What they charge when the defective one does not come back.
  let penalty: Money?
  let defectiveSerial: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    escalation = try fields.reference("escalation")
    line = try fields.integer("line", in: 1...100)
    quantity = try fields.integer("quantity", in: EscalationLineData.quantities)
    returnNumber = try fields.optional("return_number")
    waybill = try fields.optional("waybill")
    on = try fields.optional("on")
    penalty = try fields.optional("penalty")
    defectiveSerial = try fields.optional("defective_serial")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(escalation)
    guard found.state.isWithProvider, let sentAt = found.sentAt else {
      throw RegistryError(
        .partTicketNotSent, ["code": found.code, "state": found.state.rawValue],
        hints: [Hint("escalation.see_open", ["code": found.code])])
    }
    let asked = try wanted(found, registry)
    try PartRules.require(
      quantity: try pieces(of: asked, registry), of: asked, allowing: asked.quantity, registry)
    try PartRules.require(
      on ?? stamp.today, notBefore: LocalTime(sentAt, in: .bogota).date, stamp)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(escalation)
    let asked = try wanted(found, registry)
    let asset = try registry.existing(asked.asset)
    let part = PartExchange(
      id: effects.newID(), code: try PartExchange.nextCode(registry, stamp), escalation: found.id,
      line: asked.id, provider: found.provider,
      site: try registry.existing(found.supportCase).site, state: .announced,
      quantity: try pieces(of: asked, registry),
      returnNumber: returnNumber.map { IdentifierText.key($0.text) },
      announcedOn: on ?? stamp.today, waybill: waybill?.text, penalty: penalty,
      defectiveSerial: defectiveSerial?.text
        ?? (asked.partClass == .wholeUnit ? asset.serial : nil))
    effects.insert(part)
    try effects.touch(part, registry)
    effects.answer("code", .string(part.code))
    effects.answer("state", .string(part.state.rawValue))
    effects.answer("escalation", .string(found.code))
    effects.answer("asset", .string(asset.tag.text))
    effects.answer("part_class", .string(asked.partClass.rawValue))
    effects.answer("quantity", .integer(Int64(part.quantity)))
  }

  private func wanted(_ found: Escalation, _ registry: any RegistryReader) throws(RegistryError)
    -> EscalationLine
  {
    if let line { return try found.line(line, registry) }
    let lines = try registry.all(EscalationLine.byEscalation, found.id)
    guard lines.count != 1, let first = lines.first else { return try found.line(1, registry) }
    var lacking: [EscalationLine] = []
    for line in lines where try PartRules.sent(for: line.id, registry) < line.quantity {
      lacking.append(line)
    }
    guard lacking.count > 1 else { return lacking.first ?? first }
    throw RegistryError(
      .partLineUnsaid,
      ["code": found.code, "lines": lacking.map { String($0.position) }.joined(separator: ", ")],
      hints: [Hint("part.say_line")])
  }

  /// One at least, so that a line that has everything is refused.
  private func pieces(of line: EscalationLine, _ registry: any RegistryReader)
    throws(RegistryError) -> Int
  {
    if let quantity { return quantity }
    return max(1, line.quantity - (try PartRules.sent(for: line.id, registry)))
  }
}

extension EscalationState {
  /// Whether the provider has it and parts may come of it.
  fileprivate var isWithProvider: Bool {
    switch self {
    case .sent, .acknowledged, .pending, .held, .inProgress, .resolved: true
    case .draft, .rejected, .cancelled, .closed: false
    }
  }
}

extension ErrorCode {
  /// Params: `code`, `state`.
  package static let partTicketNotSent = ErrorCode("part.ticket_not_sent", .refused)
  /// Params: `code`, `lines` that lack something.
  package static let partLineUnsaid = ErrorCode("part.line_unsaid", .refused)
}
