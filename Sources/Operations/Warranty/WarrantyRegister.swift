package import RegistryModel

/// Records a warranty of one piece of equipment, by its first and last day.
package struct WarrantyRegister: Operation {
  package static let name = "warranty.register"
  package static let creates: [EntityKind] = [.warranty]

  let asset: ID<Asset>
  let kind: EntitlementKind?
  let provider: ID<Provider>
  let startsOn: CivilDate
  let endsOn: CivilDate?
  let months: Int?
  let invoice: Line?
  let document: Line?
  let terms: Terms?

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    kind = try fields.optional("kind")
    provider = try fields.reference("provider")
    startsOn = try fields.required("starts_on")
    endsOn = try fields.optional("ends_on")
    months = try fields.integer("months", in: 1...600)
    invoice = try fields.optional("invoice")
    document = try fields.optional("document")
    terms = try fields.terms()
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let asset = try registry.existing(asset)
    guard warrantyKind.isWarranty else {
      throw RegistryError(
        .warrantyKindInvalid, ["kind": warrantyKind.rawValue],
        hints: [Hint("warranty.open_contract")])
    }
    guard warrantyKind != .partWarranty else {
      throw RegistryError(
        .warrantyOfPart, ["asset": asset.tag.text],
        hints: [Hint("warranty.record_with_part", ["asset": asset.tag.text])])
    }
    guard (endsOn == nil) != (months == nil) else {
      throw RegistryError(.warrantyEndUnclear, ["asset": asset.tag.text])
    }
    try DayRange.check(startsOn, lastDay)
    try terms?.checkTerms(of: warrantyKind)
    switch asset.status {
    case .disposed: throw RegistryError(.coverAssetDisposed, ["asset": asset.tag.text])
    case .ordered, .inStock, .inUse, .onLoan, .underRepair, .missing, .retired: break
    }
    let repeated = try registry.all(Warranty.byAsset, asset.id).first { isSame($0) }
    if let repeated {
      throw RegistryError(
        .warrantyRepeated, ["asset": asset.tag.text, "warranty": repeated.code],
        hints: [Hint("warranty.revise_instead", ["warranty": repeated.code])])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let owner = try registry.existing(asset)
    let earlier = try registry.all(Warranty.byAsset, asset)
    var codes = try WarrantyCodes(owner, registry)
    let warranty = Warranty(
      id: effects.newID(), code: codes.next(), asset: asset,
      entitlementKind: warrantyKind, provider: provider, startsOn: startsOn, endsOn: lastDay,
      terms: terms ?? Terms(), invoice: invoice?.text, document: document?.text)
    effects.insert(warranty)
    effects.touch(asset)
    effects.touch(provider)
    effects.answer("code", .string(warranty.code))
    effects.answer("ends_on", .string(lastDay.description))
    // Allowed, and said: an asset may have any number of them, overlapping.
    let overlaps = earlier.filter {
      $0.voidedOn == nil && $0.startsOn <= lastDay && startsOn <= $0.endsOn
    }
    effects.answer("overlapping_warranties", .strings(overlaps.map(\.code)))
  }

  private var warrantyKind: EntitlementKind { kind ?? .manufacturerWarranty }

  private var lastDay: CivilDate {
    endsOn ?? DaySpan(from: startsOn, months: months ?? 0).last
  }

  private func isSame(_ other: Warranty) -> Bool {
    other.voidedOn == nil && other.entitlementKind == warrantyKind && other.provider == provider
      && other.startsOn == startsOn && other.endsOn == lastDay
  }
}

extension ErrorCode {
  /// A part's warranty is recorded with the work that put it in. Params: `asset`.
  package static let warrantyOfPart = ErrorCode("warranty.of_part", .refused)
  /// Neither, or both, of a last day and a number of months. Params: `asset`.
  package static let warrantyEndUnclear = ErrorCode("warranty.end_unclear", .refused)
  /// The very same warranty is there. Params: `asset`, `warranty`.
  package static let warrantyRepeated = ErrorCode("warranty.repeated", .refused)
}
