package import RegistryModel

/// Moves what is left of a replaced unit's cover to the unit that replaced it, under another placa:
/// its warranties, the model's standard one among them, and the contracts that list it.
package struct CoverageCarryOver: Operation {
  package static let name = "coverage.carry_over"
  package static let creates: [EntityKind] = [.warranty, .cover]

  let from: ID<Asset>
  let to: ID<Asset>
  /// First day of the new unit; today when nothing is said.
  let on: CivilDate?
  let reason: Line
  let document: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    from = try fields.reference("from")
    to = try fields.reference("to")
    on = try fields.optional("on")
    reason = try fields.required("reason")
    document = try fields.optional("document")
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
    guard !rest.isEmpty else {
      throw RegistryError(
        .coverageNothingToCarry, ["asset": old.tag.text, "date": day.description],
        hints: [Hint("coverage.check_it", ["asset": old.tag.text])])
    }
    guard !rest.lacksProvider else {
      throw RegistryError(
        .coverageCarryProviderUnknown, ["asset": old.tag.text],
        hints: [Hint("coverage.name_provider", ["asset": old.tag.text])])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(from)
    let new = try registry.existing(to)
    let day = on ?? stamp.today
    let rest = try RestOfCover(of: old, from: day, registry)
    var codes = WarrantyCodes(try registry.all(Warranty.byAsset, to).count, new.tag)
    var carried: [JSON] = []
    for warranty in rest.warranties {
      let next = Warranty(
        id: effects.newID(), code: codes.next(), asset: to,
        entitlementKind: warranty.entitlementKind, provider: warranty.provider,
        startsOn: max(day, warranty.startsOn), endsOn: warranty.endsOn, terms: warranty.terms,
        invoice: warranty.invoice, document: document?.text ?? warranty.document,
        carriedFrom: from)
      effects.insert(next)
      effects.update(warranty) { $0.end(day, carriedTo: to, reason.text) }
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
    var own = WarrantyCodes(try registry.all(Warranty.byAsset, from).count, old.tag)
    var past = Warranty(
      id: effects.newID(), code: own.next(), asset: from,
      entitlementKind: .manufacturerWarranty, provider: provider, startsOn: standard.span.first,
      endsOn: standard.span.last, invoice: old.acquisition?.invoice)
    past.end(day, carriedTo: to, reason.text)
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
      codes.append(contract.code)
      let isListed = listed.contains { other in
        other.contract == cover.contract && other.until.map { $0 >= day } ?? true
      }
      guard !isListed else { continue }
      effects.insert(
        Cover(
          id: effects.newID(), contract: cover.contract, asset: to,
          since: max(day, cover.since ?? day), until: cover.until, terms: cover.terms,
          carriedFrom: from))
    }
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

  init(of asset: Asset, from day: CivilDate, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    let recorded = try registry.all(Warranty.byAsset, asset.id)
    warranties = recorded.filter { warranty in
      day <= warranty.endsOn && warranty.voidedOn.map { day < $0 } ?? true
    }
    standard =
      recorded.contains(where: \.replacesStandard)
      ? nil
      : try StandardWarranty(of: asset, registry).flatMap { day <= $0.span.last ? $0 : nil }
    var covers: [Cover] = []
    for cover in try registry.all(Cover.byAsset, asset.id) {
      let contract = try registry.existing(cover.contract)
      // One that renews by itself goes on, written down or not.
      let lapses = contract.renewal == .tacit ? contract.terminatedOn : contract.lapsesOn
      guard cover.until.map({ day <= $0 }) ?? true, lapses.map({ day <= $0 }) ?? true else {
        continue
      }
      covers.append(cover)
    }
    self.covers = covers
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

/// The codes of one asset's warranties, `10452-G1` and so on.
private struct WarrantyCodes {
  private var count: Int
  private let tag: AssetTag

  init(_ count: Int, _ tag: AssetTag) {
    self.count = count
    self.tag = tag
  }

  var last: String { "\(tag.text)-G\(count)" }

  mutating func next() -> String {
    count += 1
    return last
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
  /// No warranty and no contract of its own holds that day or later. Params: `asset`, `date`.
  package static let coverageNothingToCarry = ErrorCode("coverage.nothing_to_carry", .refused)
  /// Nobody recorded who answers for its standard warranty. Params: `asset`.
  package static let coverageCarryProviderUnknown = ErrorCode(
    "coverage.carry_provider_unknown", .refused)
}
