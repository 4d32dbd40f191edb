package import RegistryModel

/// A line that goes out on cover that is paid for, or on none, while a warranty of the equipment
/// ranks before it.
struct FreeCover {
  let asset: String
  let part: String
  /// The warranty.
  let entitlement: String
  /// Who answers for it; nil when nobody recorded who.
  let provider: String?
  /// The contract the line goes out on instead; nil when it goes out on nothing.
  let contract: String?

  /// Nil when no warranty ranks first, or the line goes out on one.
  ///
  /// - Parameter verdict: of the line, as the ticket keeps it.
  init?(_ verdict: JSON, goingOutOn ground: LineGround) {
    guard ground != .warranty, let first = verdict["examined"]?.arrayValue?.first,
      first.mayServe, first.isOfWarranty
    else { return nil }
    provider = first["provider"]?.stringValue
    if case .contract(let code) = ground { contract = code } else { contract = nil }
    // What another covers of a line that the ticket's provider does not is told as that.
    guard contract != nil || provider == nil else { return nil }
    asset = verdict["asset"]?.stringValue ?? ""
    part = verdict["part_class"]?.stringValue ?? ""
    entitlement = first["entitlement"]?.stringValue ?? ""
  }

  var warning: JSON {
    let code: AnswerWarning
    switch (provider, contract) {
    case (nil, nil): code = .freeCoverNobodys
    case (nil, _?): code = .freeCoverUnanswered
    case (_?, _): code = .freeCoverUnused
    }
    let params = [
      ("asset", asset), ("part_class", part), ("entitlement", entitlement),
      ("contract", contract), ("provider", provider),
    ]
    return code.json(
      params.compactMap { name, value in
        value.map { JSONMember(name, .string($0)) }
      })
  }
}

extension EscalationVerdicts {
  /// Where a warranty that costs nothing ranks first and nobody recorded who answers for it, nothing
  /// else is charged unless somebody names whom to ask.
  ///
  /// - Throws: `escalation.free_cover_unanswered` for the first such line.
  func requireAnswer(_ named: ID<Provider>?, unless reason: Line?) throws(RegistryError) {
    guard named == nil, reason == nil,
      let (line, verdict) = lines.first(where: { $1.passesOverUnansweredWarranty }),
      let warranty = verdict.best?.entitlement
    else { return }
    let asset = verdict.asset.tag.text
    throw RegistryError(
      .escalationFreeCoverUnanswered,
      [
        "asset": asset, "part_class": line.partClass.rawValue,
        "entitlement": warranty.kind.rawValue,
      ],
      hints: [
        Hint("escalation.record_who_answers", ["asset": asset]),
        verdict.servingProviders.first
          .map { Hint("escalation.name_paid_cover", ["provider": $0.code]) }
          ?? Hint("escalation.name_provider"),
      ])
  }
}

extension CoverageVerdict {
  /// Whether a warranty nobody answers for ranks first, and no other warranty would be asked.
  fileprivate var passesOverUnansweredWarranty: Bool {
    guard let best, best.reason.distance <= 1, best.entitlement.kind.isWarranty,
      best.entitlement.provider == nil
    else { return false }
    let asked = answerable.flatMap { self.best(of: $0) }
    return asked?.entitlement.kind.isWarranty != true
  }
}

extension Effects {
  /// Says which warranties a ticket leaves aside, that no quota is charged where the registry does not
  /// know the contract it names, and where it may tell the serial of another piece than the one that
  /// failed.
  ///
  /// - Parameter lines: its own from now on.
  mutating func warn(
    of escalation: Escalation, _ lines: [EscalationLine], _ registry: any RegistryReader
  ) throws(RegistryError) {
    let number = escalation.contractNumber
    let verdicts = escalation.verdict.json.arrayValue ?? []
    let grounds = try TicketGrounds(escalation, registry).grounds
    var warnings = zip(verdicts, grounds)
      .compactMap { FreeCover($0, goingOutOn: $1)?.warning }
    if let number, try registry.first(Contract.byCode, IdentifierText.key(number)) == nil {
      warnings.append(AnswerWarning.contractUnknown.json(["contract": number]))
    }
    for line in lines {
      let content = try TicketLineContent(line, of: escalation, registry)
      if let warning = try content.assumedSerial(registry) { warnings.append(warning) }
    }
    if !warnings.isEmpty { answer("warnings", .array(warnings)) }
  }
}

extension TicketLineContent {
  /// Of several pieces of a class the ticket tells the serial of the one with the best warranty.
  fileprivate func assumedSerial(_ registry: any RegistryReader) throws(RegistryError) -> JSON? {
    guard let partSerial else { return nil }
    let pieces = try registry.all(InstalledPart.byAsset, line.asset, line.partClass)
      .count { $0.removedAt == nil }
    guard pieces > 1 else { return nil }
    return AnswerWarning.partSerialAssumed.json([
      "asset": asset.tag.text, "part_class": line.partClass.rawValue, "serial": partSerial,
      "pieces": String(pieces),
    ])
  }
}

extension ErrorCode {
  /// A warranty ranks first and nobody recorded who answers for it. Params: `asset`, `part_class`,
  /// `entitlement`.
  package static let escalationFreeCoverUnanswered = ErrorCode(
    "escalation.free_cover_unanswered", .refused)
}
