package import RegistryModel

/// Closes a site for good. Everything must have left it before.
package struct SiteClose: Operation {
  package static let name = "site.close"

  let site: ID<Site>
  /// The last day it was a site; today when nothing is said.
  let day: CivilDate?

  package init(_ fields: inout Fields) throws(RegistryError) {
    site = try fields.reference("site")
    day = try fields.optional("on")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try Place(site: site).requireOpen(in: registry)
    try AssetRules.requirePast(day, stamp)
    var count = 0
    try registry.scan(Asset.table, IndexQuery(Asset.bySite.name, [site.column])) { _ in
      count += 1
      return true
    }
    guard count == 0 else {
      let code = try registry.existing(site).code
      throw RegistryError(
        .siteHasAssets, ["site": code, "count": String(count)],
        hints: [Hint("asset_list_site", ["site": code])])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(site)
    let closedOn = day ?? stamp.today
    effects.update(old) { $0.closedOn = closedOn }
    effects.answer("code", .string(old.code))
    effects.answer("closed_on", .string(closedOn.description))
  }
}

extension ErrorCode {
  /// Equipment still stands there. Params: `site`, `count`.
  package static let siteHasAssets = ErrorCode("site.has_assets", .refused)
}
