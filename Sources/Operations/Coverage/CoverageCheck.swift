package import RegistryModel

/// Is this part of this equipment covered on this day for this cause, by whom, and how fast?
package struct CoverageCheck: Query {
  package static let name = "coverage.check"

  let asset: ID<Asset>
  let part: PartClass?
  let cause: FailureCause?
  let service: CoverageService?
  let on: CivilDate?
  let reportedAt: Instant?

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    part = try fields.optional("part")
    cause = try fields.optional("cause")
    service = try fields.optional("service")
    on = try fields.optional("on")
    reportedAt = try fields.optional("reported_at")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    try CoverageVerdict.of(question(registry, context), in: registry).json()
  }

  /// The day of the report when only that is given; today when nothing is. Told now when the day is
  /// today, at no known moment otherwise.
  private func question(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> CoverageQuestion
  {
    var day = on ?? context.today
    if on == nil, let reportedAt {
      let site = try registry.existing(asset).site
      let zone = try site.map { id throws(RegistryError) in try registry.existing(id).timeZone }
      day = LocalTime(reportedAt, in: zone ?? .bogota).date
    }
    let at = reportedAt ?? (day == context.today ? context.now : nil)
    return CoverageQuestion(
      asset: asset, part: part, cause: cause, service: service, on: day, at: at,
      today: context.today)
  }
}
