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
    part = try fields.optional("part_class")
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
  /// today, at no known moment otherwise. What failed on a day may be told later, never before.
  ///
  /// - Throws: `coverage.reported_before`.
  private func question(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> CoverageQuestion
  {
    let told = try reportedAt.map { moment throws(RegistryError) in
      try registry.day(of: moment, at: try registry.existing(asset))
    }
    let day = on ?? told ?? context.today
    if let told, told < day {
      throw RegistryError(
        .coverageReportedBefore, ["on": day.description, "reported": told.description],
        at: SourceLocation(pointer: "/data/reported_at"),
        hints: [Hint("coverage.which_day")])
    }
    let at = reportedAt ?? (day == context.today ? context.now : nil)
    return CoverageQuestion(
      asset: asset, part: part, cause: cause, service: service, on: day, at: at,
      today: context.today)
  }
}

extension ErrorCode {
  /// Params: `on`, `reported`, both days.
  package static let coverageReportedBefore = ErrorCode("coverage.reported_before", .refused)
}
