import RegistryModel

/// Parts in equipment whose own warranty ends in a window, each by itself: which part, which serial,
/// by whom.
struct ExpiringParts {
  let filter: CoverageFilter
  let window: DaySpan
  let registry: any RegistryReader

  /// With a site, only what stands there is read.
  func lines() throws(RegistryError) -> [ExpiringLine] {
    if let kind = filter.kind, kind != .partWarranty { return [] }
    var lines: [ExpiringLine] = []
    if let site = filter.site {
      for equipment in try registry.equipment(at: site) where filter.takes(equipment) {
        for part in try registry.all(InstalledPart.byAsset, equipment.asset.id) {
          if let line = try line(part, in: equipment.asset) { lines.append(line) }
        }
      }
      return lines
    }
    let ending = try registry.range(
      InstalledPart.byWarrantyEnd, from: window.first, through: window.last)
    for part in ending where part.removedAt == nil {
      let asset = try registry.existing(part.asset)
      let kind = try registry.existing(asset.model).equipmentKind
      guard filter.takes(Equipment(asset: asset, kind: kind)),
        let line = try line(part, in: asset)
      else { continue }
      lines.append(line)
    }
    return lines
  }

  /// Nil for a part that is out, whose warranty ends on another day, or is another provider's.
  private func line(_ part: InstalledPart, in asset: Asset) throws(RegistryError)
    -> ExpiringLine?
  {
    guard part.removedAt == nil, let last = part.warrantyEndsOn, window.contains(last),
      filter.takes(.partWarranty, part.warrantyProvider)
    else { return nil }
    return ExpiringLine(
      endsOn: last, kind: .partWarranty, code: part.serial ?? part.partNumber,
      provider: try registry.code(part.warrantyProvider).stringValue,
      site: try registry.code(asset.site).stringValue,
      model: try registry.existing(asset.model).label, asset: asset.tag.text, assets: 1,
      part: part.partClass, serial: part.serial)
  }
}
