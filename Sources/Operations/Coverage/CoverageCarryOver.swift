package import RegistryModel

/// Moves what is left of a replaced unit's cover to the unit that replaced it, under another placa:
/// its warranties, the model's standard one among them, and the contracts that list it.
package struct CoverageCarryOver: Operation {
  package static let name = "coverage.carry_over"
  package static let creates: [EntityKind] = [.warranty, .cover] + QuotaCharge.creates

  let from: ID<Asset>
  let to: ID<Asset>
  /// First day of the new unit; today when nothing is said.
  let on: CivilDate?
  let reason: Line
  let document: Line?
  /// Why it went on with equipment of another kind or manufacturer.
  let differentModelReason: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    from = try fields.reference("from")
    to = try fields.reference("to")
    on = try fields.optional("on")
    reason = try fields.required("reason")
    document = try fields.optional("document")
    differentModelReason = try fields.optional("different_model_reason")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let old = try registry.existing(from)
    let new = try registry.existing(to)
    guard old.id != new.id else {
      throw RegistryError(
        .coverageCarryToSelf, ["asset": old.tag.text], hints: [Hint("coverage.replace_serial")])
    }
    guard new.isInService else {
      throw RegistryError(.coverageCarryToRetired, ["asset": new.tag.text])
    }
    let day = on ?? stamp.today
    try AssetRules.requirePast(day, stamp)
    let rest = try RestOfCover(of: old, from: day, registry)
    try refuseCarriedBefore(rest, old, registry)
    guard !rest.isEmpty else {
      throw RegistryError(
        .coverageNothingToCarry, ["asset": old.tag.text, "date": day.description],
        hints: [Hint("coverage.check_it", ["asset": old.tag.text])])
    }
    try requireBegun(rest, old, on: day)
    try requireRoom(rest, new, from: day, registry)
    try requireLike(old, new, registry)
    guard !rest.lacksProvider else {
      throw RegistryError(
        .coverageCarryProviderUnknown, ["asset": old.tag.text],
        hints: [Hint("coverage.name_provider", ["asset": old.tag.text])])
    }
  }

  /// What went on with one unit does not go on with another; the other's may.
  ///
  /// - Throws: `coverage.already_carried`, naming where it went.
  private func refuseCarriedBefore(
    _ rest: RestOfCover, _ old: Asset, _ registry: any RegistryReader
  ) throws(RegistryError) {
    guard let heir = rest.heir else { return }
    let heirTag = try registry.existing(heir).tag.text
    throw RegistryError(
      .coverageAlreadyCarried, ["asset": old.tag.text, "heir": heirTag],
      hints: [Hint("coverage.carry_from_heir", ["heir": heirTag])])
  }

  /// A contract that lists the new unit already does so on the same terms and for all days that are
  /// left, or for none of them.
  ///
  /// - Throws: `coverage.carry_listed`.
  private func requireRoom(
    _ rest: RestOfCover, _ new: Asset, from day: CivilDate, _ registry: any RegistryReader
  ) throws(RegistryError) {
    let listed = try registry.all(Cover.byAsset, new.id)
    for cover in rest.covers {
      let met = listed.filter { $0.contract == cover.contract && $0.meets(cover, from: day) }
      guard !met.isEmpty, !met.contains(where: { $0.stands(for: cover, from: day) }) else {
        continue
      }
      let contract = try registry.existing(cover.contract)
      throw RegistryError(
        .coverageCarryListed, ["to": new.tag.text, "contract": contract.code],
        hints: [
          Hint("coverage.uncover_first", ["to": new.tag.text, "contract": contract.code])
        ])
    }
  }

  /// The old unit had it a day at least.
  ///
  /// - Throws: `coverage.carry_too_early`.
  private func requireBegun(_ rest: RestOfCover, _ old: Asset, on day: CivilDate)
    throws(RegistryError)
  {
    let starts = [old.acquisition?.date, rest.firstWarrantyDay].compactMap { $0 }
    guard let first = starts.first(where: { day <= $0 }) else { return }
    throw RegistryError(
      .coverageCarryTooEarly,
      ["asset": old.tag.text, "date": day.description, "starts_on": first.description],
      hints: [Hint("coverage.register_for_new")])
  }

  /// - Throws: `coverage.carry_different_model` when the kind or the manufacturer is another and
  ///   nobody said why.
  private func requireLike(_ old: Asset, _ new: Asset, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    let was = try registry.existing(old.model)
    let becomes = try registry.existing(new.model)
    let isLike =
      was.equipmentKind == becomes.equipmentKind
      && FoldedText.fold(was.manufacturer) == FoldedText.fold(becomes.manufacturer)
    guard !isLike, differentModelReason == nil else { return }
    throw RegistryError(
      .coverageCarryDifferentModel,
      [
        "from": old.tag.text, "from_model": was.label, "to": new.tag.text,
        "to_model": becomes.label,
      ], hints: [Hint("coverage.say_why_different")])
  }

  /// What is written down of why it ended here.
  private var why: String {
    [reason.text, differentModelReason?.text].compactMap { $0 }.joined(separator: ". ")
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(from)
    let new = try registry.existing(to)
    let day = on ?? stamp.today
    let rest = try RestOfCover(of: old, from: day, registry)
    var codes = try WarrantyCodes(new, registry)
    var carried: [JSON] = []
    for warranty in rest.warranties {
      let next = Warranty(
        id: effects.newID(), code: codes.next(), asset: to,
        entitlementKind: warranty.entitlementKind, provider: warranty.provider,
        startsOn: max(day, warranty.startsOn), endsOn: warranty.endsOn, terms: warranty.terms,
        invoice: warranty.invoice, document: document?.text ?? warranty.document,
        carriedFrom: from)
      effects.insert(next)
      effects.update(warranty) { $0.end(day, carriedTo: to, why) }
      carried.append(.string(next.code))
    }
    if let standard = rest.standard {
      try carryStandard(standard, old, day, &codes, registry, &effects)
      carried.append(.string(codes.last))
    }
    effects.touch(from)
    effects.touch(to)
    effects.answer("from", .string(old.tag.text))
    effects.answer("to", .string(new.tag.text))
    effects.answer("warranties", .array(carried))
    effects.answer("contracts", .strings(try carryCovers(rest, day, registry, &effects)))
  }

  /// The standard warranty is written down twice: what it was of the old unit, and its rest.
  private func carryStandard(
    _ standard: StandardWarranty, _ old: Asset, _ day: CivilDate, _ codes: inout WarrantyCodes,
    _ registry: any RegistryReader, _ effects: inout Effects
  ) throws(RegistryError) {
    guard let provider = standard.provider else { return }
    var own = try WarrantyCodes(old, registry)
    var past = Warranty(
      id: effects.newID(), code: own.next(), asset: from,
      entitlementKind: .manufacturerWarranty, provider: provider, startsOn: standard.span.first,
      endsOn: standard.span.last, invoice: old.acquisition?.invoice)
    past.end(day, carriedTo: to, why)
    effects.insert(past)
    effects.insert(
      Warranty(
        id: effects.newID(), code: codes.next(), asset: to,
        entitlementKind: .manufacturerWarranty, provider: provider,
        startsOn: max(day, standard.span.first), endsOn: standard.span.last,
        invoice: old.acquisition?.invoice, document: document?.text, carriedFrom: from))
  }

  /// The numbers of the contracts that list the new unit from now on.
  private func carryCovers(
    _ rest: RestOfCover, _ day: CivilDate, _ registry: any RegistryReader,
    _ effects: inout Effects
  ) throws(RegistryError) -> [String] {
    let listed = try registry.all(Cover.byAsset, to)
    var codes: [String] = []
    var uses = QuotaCarryOver(from: from, to: to, day: day, reason: why)
    for cover in rest.covers {
      let contract = try registry.existing(cover.contract)
      if (cover.since ?? contract.startsOn) < day {
        effects.update(cover) { old in
          old.until = day.adding(days: -1)
          old.carriedTo = to
        }
      } else {
        effects.delete(cover)
      }
      effects.touch(contract.id)
      if !codes.contains(contract.code) { codes.append(contract.code) }
      let own = listed.first { $0.contract == cover.contract && $0.stands(for: cover, from: day) }
      let next =
        own
        ?? Cover(
          id: effects.newID(), contract: cover.contract, asset: to,
          since: max(day, cover.since ?? day), until: cover.until, terms: cover.terms,
          carriedFrom: from)
      if own == nil { effects.insert(next) }
      let periods = try contract.spans(in: registry)
      try uses.move(
        QuotaPool(contract, periods, cover: cover), to: QuotaPool(contract, periods, cover: next),
        areItsOwn: cover.terms != nil, registry, &effects)
    }
    try uses.finish(registry, &effects)
    return codes
  }
}

/// What of a unit's cover goes on from a day.
private struct RestOfCover {
  /// Recorded warranties that hold that day or later.
  let warranties: [Warranty]
  /// The model's standard one, where none of the manufacturer's was recorded.
  let standard: StandardWarranty?
  /// Contracts that list the unit itself that day or later.
  let covers: [Cover]
  /// The unit that some of what held that day went on with; nil when it is all still here.
  let heir: ID<Asset>?

  init(of asset: Asset, from day: CivilDate, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    let recorded = try registry.all(Warranty.byAsset, asset.id)
    let holding = recorded.filter { day <= $0.endsOn }
    warranties = holding.filter { $0.voidedOn == nil }
    standard =
      recorded.contains(where: \.replacesStandard)
      ? nil
      : try StandardWarranty(of: asset, registry).flatMap { day <= $0.span.last ? $0 : nil }
    var covers: [Cover] = []
    let listed = try registry.all(Cover.byAsset, asset.id)
    for cover in listed where cover.carriedTo == nil {
      let contract = try registry.existing(cover.contract)
      // One that renews by itself goes on, written down or not.
      let lapses = contract.renewal == .tacit ? contract.terminatedOn : contract.lapsesOn
      guard cover.until.map({ day <= $0 }) ?? true, lapses.map({ day <= $0 }) ?? true else {
        continue
      }
      covers.append(cover)
    }
    self.covers = covers
    // Of what went on before that day nothing is taken twice: only when nothing else is left is it
    // what was meant.
    let isLeft = !warranties.isEmpty || standard != nil || !covers.isEmpty
    let gone =
      holding.filter { $0.carriedTo != nil && (!isLeft || $0.voidedOn.map { day < $0 } ?? true) }
      .compactMap(\.carriedTo)
      + listed.filter { $0.carriedTo != nil && (!isLeft || $0.until.map { day <= $0 } ?? true) }
      .compactMap(\.carriedTo)
    heir = gone.last
  }

  /// The first day of the warranty that began first; nil when only contracts are left.
  var firstWarrantyDay: CivilDate? {
    (warranties.map(\.startsOn) + [standard?.span.first].compactMap { $0 }).min()
  }

  var isEmpty: Bool { warranties.isEmpty && standard == nil && covers.isEmpty }

  /// Nobody recorded who answers for the standard warranty.
  var lacksProvider: Bool { standard.map { $0.provider == nil } ?? false }
}

/// A model's standard warranty of one piece of equipment.
private struct StandardWarranty {
  let span: DaySpan
  let provider: ID<Provider>?

  /// Nil when the model has none or the day of purchase is not known.
  init?(of asset: Asset, _ registry: any RegistryReader) throws(RegistryError) {
    guard let months = try registry.existing(asset.model).warrantyMonths, months > 0,
      let bought = asset.acquisition?.date
    else { return nil }
    span = DaySpan(from: bought, months: months)
    provider = asset.acquisition?.provider
  }
}

extension Cover {
  /// Whether it lists its equipment on some of the days another's is left from a day on.
  fileprivate func meets(_ other: Cover, from day: CivilDate) -> Bool {
    let first = max(day, other.since ?? day)
    let endsBefore = until.map { $0 < first } ?? false
    let beginsAfter = since.flatMap { since in other.until.map { $0 < since } } ?? false
    return !endsBefore && !beginsAfter
  }

  /// Whether it lists its equipment on all of them, and on the same terms.
  fileprivate func stands(for other: Cover, from day: CivilDate) -> Bool {
    let first = max(day, other.since ?? day)
    let begins = since.map { $0 <= first } ?? true
    let ends = until.map { until in other.until.map { $0 <= until } ?? false } ?? true
    return begins && ends && terms == other.terms
  }
}

extension Warranty {
  fileprivate mutating func end(_ day: CivilDate, carriedTo asset: ID<Asset>, _ reason: String) {
    voidedOn = day
    voidCause = .carriedOver
    voidNote = reason
    carriedTo = asset
  }
}

extension ErrorCode {
  /// Params: `asset`.
  package static let coverageCarryToSelf = ErrorCode("coverage.carry_to_self", .refused)
  /// The new unit is out of service. Params: `asset`.
  package static let coverageCarryToRetired = ErrorCode("coverage.carry_to_retired", .refused)
  /// It went on with another unit before. Params: `asset`, `heir`.
  package static let coverageAlreadyCarried = ErrorCode("coverage.already_carried", .refused)
  /// The new unit is listed on some of the days, or on other terms. Params: `to`, `contract`.
  package static let coverageCarryListed = ErrorCode("coverage.carry_listed", .refused)
  /// The day is not after its purchase or its warranty's first. Params: `asset`, `date`,
  /// `starts_on`.
  package static let coverageCarryTooEarly = ErrorCode("coverage.carry_too_early", .refused)
  /// Params: `from`, `from_model`, `to`, `to_model`.
  package static let coverageCarryDifferentModel = ErrorCode(
    "coverage.carry_different_model", .refused)
  /// No warranty and no contract of its own holds that day or later. Params: `asset`, `date`.
  package static let coverageNothingToCarry = ErrorCode("coverage.nothing_to_carry", .refused)
  /// Nobody recorded who answers for its standard warranty. Params: `asset`.
  package static let coverageCarryProviderUnknown = ErrorCode(
    "coverage.carry_provider_unknown", .refused)
}
