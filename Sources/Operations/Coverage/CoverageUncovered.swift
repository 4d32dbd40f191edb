package import RegistryModel

/// Equipment in service that nothing covers on a day, with what lapsed last.
package struct CoverageUncovered: Query {
  package static let name = "coverage.uncovered"

  let on: CivilDate?
  let site: ID<Site>?
  let equipment: EquipmentKind?
  let limit: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    on = try fields.optional("on")
    site = try fields.optionalReference("site")
    equipment = try fields.optional("equipment_kind")
    limit = try fields.integer("limit", in: 1...100_000) ?? 1000
  }

  /// Placas in order. What is in doubt is not listed: nobody knows that it is uncovered.
  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let day = on ?? context.today
    var items: [JSON] = []
    for asset in try assets(registry) where asset.isInService {
      guard items.count < limit else { break }
      if let equipment, try registry.existing(asset.model).equipmentKind != equipment { continue }
      let verdict = try CoverageVerdict.of(asset: asset.id, on: day, in: registry)
      guard verdict.outcome == .notCovered else { continue }
      items.append(
        .members([
          "asset": .string(asset.tag.text),
          "model": .string(verdict.model.label),
          "serial": asset.serial.json,
          "site": (verdict.site?.code).json,
          "status": .string(asset.status.rawValue),
          "reason": .string(verdict.reason.rawValue),
          "entitlement": (verdict.best?.entitlement.kind).json,
          "code": verdict.best.flatMap(\.entitlement.code).json,
          "ends_on": verdict.best.flatMap(\.endsOn).json,
          "days_since_lapse": verdict.best.flatMap(\.daysSinceLapse).json,
        ]))
    }
    return .members(["on": .string(day.description), "uncovered": .array(items)])
  }

  private func assets(_ registry: any RegistryReader) throws(RegistryError) -> [Asset] {
    guard let site else { return try registry.range(Asset.byTag) }
    return try registry.all(Asset.bySite, site)
      .sorted { ByteOrder.precedes($0.tag.text, $1.tag.text) }
  }
}
