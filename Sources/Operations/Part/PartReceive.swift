package import RegistryModel

/// A part came. When fewer pieces came than were announced, the rest stays announced under a code
/// of its own.
package struct PartReceive: Operation {
  package static let name = "part.receive"
  package static let creates: [EntityKind] = [.partExchange] + QuotaCharge.creates

  let step: PartStep
  /// All that were announced when nothing is said.
  let quantity: Int?
  let serial: Line?
  let defectiveSerial: Line?
  let condition: PartCondition?
  /// Who received it; the actor when nobody is named.
  let by: ID<Person>?
  /// The last day to send the defective one back, where the papers that came say another than the
  /// provider's profile.
  let returnBy: CivilDate?

  package init(_ fields: inout Fields) throws(RegistryError) {
    step = try PartStep(&fields)
    quantity = try fields.integer("quantity", in: EscalationLineData.quantities)
    serial = try fields.optional("serial")
    defectiveSerial = try fields.optional("defective_serial")
    condition = try fields.optional("condition")
    by = try fields.optionalReference("by")
    returnBy = try fields.optional("return_by")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try step.check(.received, after: \.announcedOn, registry, stamp)
    if let quantity, quantity > found.quantity {
      throw RegistryError(
        .partMoreThanAnnounced,
        [
          "code": found.code, "quantity": String(quantity), "announced": String(found.quantity),
        ],
        hints: [
          Hint(
            "part.announce_rest",
            ["escalation": try registry.existing(found.escalation).code])
        ])
    }
    if let serial, (quantity ?? found.quantity) > 1 {
      throw RegistryError(
        .partSerialOfMany, ["serial": serial.text, "code": found.code],
        hints: [Hint("part.receive_one_by_one", ["code": found.code])])
    }
    try PartRules.require(serial?.text, isNot: defectiveSerial?.text ?? found.defectiveSerial)
    if let returnBy, returnBy < step.day(stamp) {
      throw RegistryError(
        .partDateBefore,
        ["date": returnBy.description, "earlier": step.day(stamp).description],
        hints: [Hint("part.give_day")])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(step.part)
    let day = step.day(stamp)
    let due = try returnDue(found, receivedOn: day, registry)
    let came = quantity ?? found.quantity
    try step.apply(.received, registry, &effects) { copy in
      copy.quantity = came
      copy.receivedOn = day
      copy.receivedBy = by ?? stamp.actor
      copy.serial = serial?.text
      copy.defectiveSerial = defectiveSerial?.text ?? copy.defectiveSerial
      copy.condition = condition
      copy.returnDueOn = due
    }
    effects.answer("quantity", .integer(Int64(came)))
    effects.answer("return_due_on", due.json)
    try chargeLate(found, came, day, registry, &effects)
    guard came < found.quantity else { return }
    let rest = PartExchange(
      id: effects.newID(), code: try PartExchange.nextCode(registry, stamp),
      escalation: found.escalation, line: found.line, provider: found.provider, site: found.site,
      state: .announced, quantity: found.quantity - came, returnNumber: found.returnNumber,
      announcedOn: found.announcedOn, waybill: found.waybill, penalty: found.penalty,
      defectiveSerial: nil)
    effects.insert(rest)
    effects.answer("still_to_come", .string(rest.code))
  }

  /// What comes once the ticket is solved is charged now: what came before was charged then.
  private func chargeLate(
    _ found: PartExchange, _ came: Int, _ day: CivilDate, _ registry: any RegistryReader,
    _ effects: inout Effects
  ) throws(RegistryError) {
    let ticket = try registry.existing(found.escalation)
    guard ticket.isSettled else { return }
    var changed = found
    changed.quantity = came
    changed.receivedOn = day
    changed.condition = condition
    let used = try EscalationPartsUsed(ticket, changed: changed, registry)
    let child = try registry.existing(ticket.supportCase)
    effects.answer(
      try effects.charge(used.charges(on: day, by: child, isLate: true, registry), in: registry))
  }

  /// What the papers say, else what the provider's profile says.
  private func returnDue(
    _ found: PartExchange, receivedOn day: CivilDate, _ registry: any RegistryReader
  ) throws(RegistryError) -> CivilDate? {
    if let returnBy { return returnBy }
    return try PartRules.returnDue(
      registry.existing(found.line), receivedOn: day, registry.existing(found.provider))
  }
}

extension ErrorCode {
  /// Params: `code`, `quantity`, `announced`.
  package static let partMoreThanAnnounced = ErrorCode("part.more_than_announced", .refused)
  /// Params: `serial`, `code`.
  package static let partSerialOfMany = ErrorCode("part.serial_of_many", .refused)
}
