package import RegistryModel

/// What several operations on parts in exchange refuse.
enum PartRules {
  /// How many pieces of a line the provider has sent, those that were of no use left out.
  static func sent(for line: ID<EscalationLine>, _ registry: any RegistryReader)
    throws(RegistryError) -> Int
  {
    try registry.all(PartExchange.byLine, line).filter(\.counts).reduce(0) { $0 + $1.quantity }
  }

  /// A line does not get more pieces than it asks for.
  ///
  /// - Parameters:
  ///   - quantity: how many more.
  ///   - asked: how many the line asks for.
  /// - Throws: `part.quantity_beyond_line`.
  static func require(
    quantity: Int, of line: EscalationLine, allowing asked: Int, _ registry: any RegistryReader
  ) throws(RegistryError) {
    let sent = try sent(for: line.id, registry)
    guard sent + quantity > asked else { return }
    throw RegistryError(
      .partQuantityBeyondLine,
      [
        "line": String(line.position), "asked": String(asked), "sent": String(sent),
        "quantity": String(quantity),
      ],
      hints: [Hint("part.ask_for_more")])
  }

  /// The lines of a ticket stay while parts for them are about.
  ///
  /// - Throws: `escalation.parts_about`.
  static func requireNone(of escalation: Escalation, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    guard let part = try registry.first(PartExchange.byEscalation, escalation.id) else { return }
    throw RegistryError(
      .escalationPartsAbout, ["code": escalation.code, "part": part.code],
      hints: [Hint("escalation.revise_line_instead", ["code": escalation.code])])
  }

  /// - Throws: `part.date_in_future`, `part.date_before`.
  static func require(_ day: CivilDate, notBefore earlier: CivilDate?, _ stamp: Stamp)
    throws(RegistryError)
  {
    guard day <= stamp.today else {
      throw RegistryError(
        .partDateInFuture, ["date": day.description, "today": stamp.today.description],
        hints: [Hint("part.give_day")])
    }
    guard let earlier, day < earlier else { return }
    throw RegistryError(
      .partDateBefore, ["date": day.description, "earlier": earlier.description],
      hints: [Hint("part.give_day")])
  }

  /// What came cannot be what went out.
  ///
  /// - Throws: `part.serial_defective`.
  static func require(_ serial: String?, isNot defective: String?) throws(RegistryError) {
    guard let serial, let defective,
      IdentifierText.key(serial) == IdentifierText.key(defective)
    else { return }
    throw RegistryError(
      .partSerialDefective, ["serial": serial], hints: [Hint("part.read_serial")])
  }

  /// The last day to send the defective one back: what the provider's profile says, counted by its
  /// calendar from the day the part came; nil for supplies, and when nothing was agreed.
  static func returnDue(
    _ line: EscalationLine, receivedOn: CivilDate, _ provider: Provider
  ) throws(RegistryError) -> CivilDate? {
    guard !line.partClass.isSupply, let text = provider.requirements.returnWithin else {
      return nil
    }
    let calendar = try BusinessCalendar.of(provider)
    let start = LocalTime(date: receivedOn, second: 0).instant(in: calendar.zone)
    let due = try ResponseTarget(text).dueInstant(from: start, in: calendar)
    return LocalTime(due, in: calendar.zone).date
  }
}

extension ErrorCode {
  /// Params: `line`, `asked`, `sent`, `quantity`.
  package static let partQuantityBeyondLine = ErrorCode("part.quantity_beyond_line", .refused)
  /// Params: `code`, `part`.
  package static let escalationPartsAbout = ErrorCode("escalation.parts_about", .refused)
  /// Params: `date`, `today`.
  package static let partDateInFuture = ErrorCode("part.date_in_future", .refused)
  /// Params: `date`, `earlier`.
  package static let partDateBefore = ErrorCode("part.date_before", .refused)
  /// Params: `serial`.
  package static let partSerialDefective = ErrorCode("part.serial_defective", .refused)
}
