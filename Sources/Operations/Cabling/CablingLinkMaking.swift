package import RegistryModel

/// What several links put in together have in common.
struct CablingLinkFacts {
  let category: CablingCategory?
  let lengthMetres: Int?
  let installer: ID<Provider>?
  let installedOn: CivilDate?
  let document: Line?

  /// Takes `category`, `length_m`, `installer`, `installed_on` and `document`.
  init(_ fields: inout Fields) throws(RegistryError) {
    category = try fields.optional("category")
    // 40 km is what single-mode fibre is sold for.
    lengthMetres = try fields.integer("length_m", in: 1...40_000)
    installer = try fields.optionalReference("installer")
    installedOn = try fields.optional("installed_on")
    document = try fields.optional("document")
  }

  /// - Parameter ends: what it is fixed to.
  func check(_ stamp: Stamp, ends: [CablingLimits.Part]) throws(RegistryError) {
    try AssetRules.requirePast(installedOn, stamp)
    try CablingLimits.requirePossible(installedOn)
    try CablingLimits.requireOneMedium(ends + [own])
    try CablingLimits.requireReach(lengthMetres, of: ends + [own])
  }

  /// The longest a link so fixed may be by the standard, when it is longer.
  func exceededLength(ends: [CablingLimits.Part]) -> Int64? {
    CablingLimits.exceeded(by: lengthMetres, of: ends + [own])
  }

  private var own: CablingLimits.Part {
    CablingLimits.Part(category?.rawValue ?? "", category)
  }

  func connection(
    _ id: ID<CablingConnection>, link: ID<Asset>, from: CablingPort, to: CablingPort
  ) -> CablingConnection {
    CablingConnection(
      id: id, link: link, fromAsset: from.asset, fromPort: from.name, toAsset: to.asset,
      toPort: to.name, category: category, lengthMetres: lengthMetres, installer: installer,
      installedOn: installedOn, document: document?.text)
  }
}

/// The placas of links nobody gave one: that of the panel and the port, `PP-01/07`, as links are
/// labelled at both ends (ANSI/TIA-606-C).
enum CablingLinkTag {
  /// A free placa.
  ///
  /// - Throws: `cabling.link_tag_invalid`.
  static func of(
    _ owner: Asset, _ names: CablingPortNames, port: String, in registry: any RegistryReader
  ) throws(RegistryError) -> AssetTag {
    let base = "\(owner.tag.text)/\(padded(port, names))"
    // The placa of a link that was removed is never used again.
    for attempt in 1...99 {
      let text = attempt == 1 ? base : "\(base)-\(attempt)"
      guard let tag = AssetTag(text) else { break }
      if try registry.first(Asset.byTag, tag) == nil { return tag }
    }
    throw RegistryError(
      .cablingLinkTagInvalid, ["tag": base], hints: [Hint("cabling.name_link")])
  }

  private static func padded(_ port: String, _ names: CablingPortNames) -> String {
    guard let declared = names.declared, declared.names.patterns.isEmpty else { return port }
    let width = String(declared.count).utf8.count
    return String(repeating: "0", count: max(0, width - port.utf8.count)) + port
  }
}

extension ErrorCode {
  /// The panel's placa and the port make none. Params: `tag`.
  package static let cablingLinkTagInvalid = ErrorCode("cabling.link_tag_invalid", .refused)
}
