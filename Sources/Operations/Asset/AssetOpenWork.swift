package import RegistryModel

/// What somebody still has to do for an asset.
enum AssetOpenWork {
  /// Refuses to let an asset go while a case or a ticket for it is open.
  ///
  /// - Throws: `asset.has_open_work`, naming the first such case.
  static func refuse(_ asset: Asset, in registry: any RegistryReader) throws(RegistryError) {
    for work in try registry.all(Intervention.byAsset, asset.id) {
      let found = try registry.existing(work.supportCase)
      if found.state.isOpen { throw refusal(asset, found) }
    }
    for line in try registry.all(EscalationLine.byAsset, asset.id) {
      let escalation = try registry.existing(line.escalation)
      guard escalation.state.isOpen else { continue }
      throw refusal(asset, try registry.existing(escalation.supportCase))
    }
  }

  private static func refusal(_ asset: Asset, _ found: SupportCase) -> RegistryError {
    RegistryError(
      .assetHasOpenWork,
      ["tag": asset.tag.text, "case": found.code, "state": found.state.rawValue],
      hints: [Hint("asset.end_work_first", ["case": found.code])])
  }
}

extension ErrorCode {
  /// Params: `tag`, `case`, and its `state`.
  package static let assetHasOpenWork = ErrorCode("asset.has_open_work", .refused)
}
