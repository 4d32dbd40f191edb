package import RegistryModel

/// Records what a field tester said of links: one, or all that end at an outlet or a panel. Earlier
/// results are kept; the latest says how the link is now.
package struct CablingCertify: Operation {
  package static let name = "cabling.certify"
  package static let creates: [EntityKind] = [.cablingCertification]

  let pieces: [ID<Asset>]
  let day: CivilDate?
  let result: CertificationResult
  let category: CablingCategory?
  let standard: Line?
  let tester: Line?
  let testerSerial: Line?
  let certificate: Line?
  let marginTenths: Int?

  package init(_ fields: inout Fields) throws(RegistryError) {
    pieces = try fields.references("links", maximum: NumberedPattern.maximumCount)
    day = try fields.optional("on")
    result = try fields.required("result")
    category = try fields.optional("category")
    standard = try fields.optional("standard")
    tester = try fields.optional("tester")
    testerSerial = try fields.optional("tester_serial")
    certificate = try fields.optional("certificate")
    marginTenths = try fields.integer("margin_tenths_db", in: -1000...1000)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    guard !pieces.isEmpty else { throw RegistryError(.cablingNothingNamed) }
    try AssetRules.requirePast(day, stamp)
    try requireLikelyMargin()
    for cable in try links(registry) {
      guard let id = cable.link else { continue }
      let link = try registry.existing(id)
      try requireOnceInstalled(cable, link, stamp)
      try requireComparable(cable, link)
      try requireNew(link, stamp, registry)
    }
  }

  /// The worst margin of what passed is not below the limit, nor above it of what failed.
  private func requireLikelyMargin() throws(RegistryError) {
    guard let marginTenths else { return }
    let isLikely =
      switch result {
      case .pass: marginTenths >= 0
      case .fail: marginTenths <= 0
      case .marginalPass: true
      }
    guard !isLikely else { return }
    throw RegistryError(.cablingMarginUnlikely, ["result": result.rawValue])
  }

  private func requireOnceInstalled(
    _ cable: CablingConnection, _ link: Asset, _ stamp: Stamp
  ) throws(RegistryError) {
    let tested = day ?? stamp.today
    guard let installed = cable.installedOn, tested < installed else { return }
    throw RegistryError(
      .cablingCertifiedTooEarly,
      [
        "link": link.tag.text, "date": tested.description, "installed_on": installed.description,
      ])
  }

  private func requireComparable(_ cable: CablingConnection, _ link: Asset)
    throws(RegistryError)
  {
    guard let category, let own = cable.category, !own.reaches(category) else { return }
    throw RegistryError(
      category.medium == own.medium ? .cablingCertifiedAbove : .cablingCertifiedOtherMedium,
      ["link": link.tag.text, "category": own.rawValue, "tested": category.rawValue])
  }

  private func requireNew(_ link: Asset, _ stamp: Stamp, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    let tested = day ?? stamp.today
    let same = try registry.all(CablingCertification.byLink, link.id, tested).contains { other in
      other.result == result && other.certificate == certificate?.text
        && other.category == category
    }
    guard same else { return }
    throw RegistryError(
      .cablingCertifiedAlready, ["link": link.tag.text, "date": tested.description])
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    var tags: [String] = []
    for cable in try links(registry) {
      guard let link = cable.link else { continue }
      effects.insert(
        CablingCertification(
          id: effects.newID(), link: link, testedOn: day ?? stamp.today, result: result,
          category: category, standard: standard?.text, tester: tester?.text,
          testerSerial: testerSerial?.text, certificate: certificate?.text,
          marginTenths: marginTenths))
      effects.touch(link)
      tags.append(try registry.existing(link).tag.text)
    }
    effects.answer("links", .integer(Int64(tags.count)))
    effects.answer("tags", .strings(Array(tags.prefix(10))))
    if tags.count > 10 { effects.answer("more_tags", .integer(Int64(tags.count - 10))) }
    effects.answer("result", .string(result.rawValue))
    effects.answer("tested_on", .string((day ?? stamp.today).description))
  }

  /// Each once, in the order of what was named.
  private func links(_ registry: any RegistryReader) throws(RegistryError) -> [CablingConnection] {
    var found: [CablingConnection] = []
    var seen: Set<ID<CablingConnection>> = []
    for piece in pieces {
      for cable in try CablingLinks.standing(for: piece, in: registry)
      where seen.insert(cable.id).inserted { found.append(cable) }
    }
    return found
  }
}

extension ErrorCode {
  package static let cablingNothingNamed = ErrorCode("cabling.nothing_named", .refused)
  /// Params: `link`, `date`, `installed_on`.
  package static let cablingCertifiedTooEarly = ErrorCode("cabling.certified_too_early", .refused)
  /// A copper limit for a fibre, or the like. Params: `link` of `category`, `tested`.
  package static let cablingCertifiedOtherMedium = ErrorCode(
    "cabling.certified_other_medium", .refused)
  /// Of a category the link is not made for. Params: `link` of `category`, `tested`.
  package static let cablingCertifiedAbove = ErrorCode("cabling.certified_above", .refused)
  /// A margin of the wrong sign. Params: `result`.
  package static let cablingMarginUnlikely = ErrorCode("cabling.margin_unlikely", .refused)
  /// The very same result is there. Params: `link`, `date`.
  package static let cablingCertifiedAlready = ErrorCode("cabling.certified_already", .refused)
}
