package import RegistryModel

extension [EscalationLineData] {
  /// Where the provider goes: the one site the equipment of the lines stands at; nil when it
  /// stands nowhere yet.
  ///
  /// - Throws: `escalation.sites_differ`.
  func site(_ registry: any RegistryReader) throws(RegistryError) -> ID<Site>? {
    var first: Asset?
    for line in self {
      let asset = try registry.existing(line.asset)
      guard let site = asset.site else { continue }
      guard let earlier = first, let earlierSite = earlier.site else {
        first = asset
        continue
      }
      guard earlierSite != site else { continue }
      throw RegistryError(
        .escalationSitesDiffer,
        [
          "asset": earlier.tag.text, "site": try registry.existing(earlierSite).code,
          "other": asset.tag.text, "other_site": try registry.existing(site).code,
        ],
        hints: [Hint("escalation.one_for_each_site")])
    }
    return first?.site
  }
}

extension Effects {
  /// Puts the equipment of the lines on the case they were raised for, where it is not there yet,
  /// so that its history tells of them.
  mutating func report(
    _ lines: [EscalationLineData], on supportCase: ID<SupportCase>,
    _ registry: any RegistryReader, _ stamp: Stamp
  ) throws(RegistryError) {
    var known = Set(try registry.all(Intervention.byCase, supportCase).map(\.asset))
    for line in lines where known.insert(line.asset).inserted {
      insert(
        Intervention(
          id: newID(), supportCase: supportCase, asset: line.asset, role: .affected,
          action: .reported, doneAt: stamp.at, by: stamp.actor))
      touch(supportCase)
      touch(line.asset)
    }
  }
}

extension ErrorCode {
  /// One ticket sends the provider to one site. Params: `asset`, `site`, `other`, `other_site`.
  package static let escalationSitesDiffer = ErrorCode("escalation.sites_differ", .refused)
}
