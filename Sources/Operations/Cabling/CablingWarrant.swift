package import RegistryModel

/// Records the installer's warranty of many pieces in one line: every panel, outlet and link of a
/// site, of a cabinet or a panel, or those named. Each piece gets a warranty of its own, which is
/// revised and made void like any other.
package struct CablingWarrant: Operation {
  package static let name = "cabling.warrant"
  package static let creates: [EntityKind] = [.warranty]

  /// The most pieces one line covers: by panel beyond that.
  static let maximumPieces = 5000

  let site: ID<Site>?
  let pieces: [ID<Asset>]
  let provider: ID<Provider>
  let startsOn: CivilDate
  let endsOn: CivilDate?
  let years: Int?
  let document: Line?
  /// True unless it is said to be false: installers answer for links that passed.
  let requiresCertification: Bool?
  let terms: Terms?

  package init(_ fields: inout Fields) throws(RegistryError) {
    site = try fields.optionalReference("site")
    pieces = try fields.references("pieces", maximum: NumberedPattern.maximumCount)
    provider = try fields.reference("provider")
    startsOn = try fields.required("starts_on")
    endsOn = try fields.optional("ends_on")
    years = try fields.integer("years", in: 1...50)
    document = try fields.optional("document")
    requiresCertification = try fields.optional("requires_certification")
    terms = try fields.terms()
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    guard (site == nil) != pieces.isEmpty else { throw RegistryError(.cablingNothingNamed) }
    guard (endsOn == nil) != (years == nil) else { throw RegistryError(.cablingEndUnclear) }
    try DayRange.check(startsOn, lastDay)
    try terms?.checkTerms(of: .installerWarranty)
    for piece in pieces { _ = try CablingRules.usable(piece, in: registry) }
    let all = try CablingExtent(registry).pieces(of: pieces, or: site)
    guard all.count <= CablingWarrant.maximumPieces else {
      throw RegistryError(
        .cablingTooManyPieces,
        ["count": String(all.count), "maximum": String(CablingWarrant.maximumPieces)],
        hints: [Hint("cabling.warrant_by_panel")])
    }
    for piece in all where try !isWarranted(piece, registry) { return }
    throw RegistryError(.cablingNothingToWarrant)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    var counts: [EquipmentKind: Int64] = [:]
    var already: Int64 = 0
    for piece in try CablingExtent(registry).pieces(of: pieces, or: site) {
      guard try !isWarranted(piece, registry) else {
        already += 1
        continue
      }
      let kind = try piece.kind(in: registry)
      var codes = try WarrantyCodes(piece, registry)
      effects.insert(
        Warranty(
          id: effects.newID(), code: codes.next(), asset: piece.id,
          entitlementKind: .installerWarranty, provider: provider, startsOn: startsOn,
          endsOn: lastDay, terms: terms(of: kind), document: document?.text))
      effects.touch(piece.id)
      counts[kind, default: 0] += 1
    }
    effects.touch(provider)
    effects.answer("panels", .integer(counts[.patchPanel] ?? 0))
    effects.answer("outlets", .integer(counts[.outlet] ?? 0))
    effects.answer("links", .integer(counts[.cablingLink] ?? 0))
    effects.answer("already_warranted", .integer(already))
    effects.answer("ends_on", .string(lastDay.description))
  }

  private var lastDay: CivilDate {
    endsOn ?? DaySpan(from: startsOn, months: (years ?? 0) * 12).last
  }

  /// Links are what a tester passes, with the outlets at their ends; a panel is not tested.
  private func terms(of kind: EquipmentKind) -> Terms {
    var own = terms ?? Terms()
    guard requiresCertification ?? true, kind != .patchPanel else { return own }
    own.requires = CodeList(own.requires.codes + [.certified])
    return own
  }

  private func isWarranted(_ piece: Asset, _ registry: any RegistryReader) throws(RegistryError)
    -> Bool
  {
    try registry.all(Warranty.byAsset, piece.id).contains { other in
      other.voidedOn == nil && other.entitlementKind == .installerWarranty
        && other.provider == provider && other.startsOn == startsOn && other.endsOn == lastDay
    }
  }
}

extension ErrorCode {
  /// Neither, or both, of a last day and a number of years.
  package static let cablingEndUnclear = ErrorCode("cabling.end_unclear", .refused)
  /// Params: `count`, `maximum`.
  package static let cablingTooManyPieces = ErrorCode("cabling.too_many_pieces", .refused)
  /// No panel, outlet or link there that has not this very warranty already.
  package static let cablingNothingToWarrant = ErrorCode("cabling.nothing_to_warrant", .refused)
}
