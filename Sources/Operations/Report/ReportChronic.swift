package import RegistryModel

/// What failures are added up by.
package enum ChronicGrouping: String, CodeEnum {
  case asset, model, part, site
}

/// Equipment, models, parts and sites that fail too often, the worst first, measured against how
/// many there are.
package struct ReportChronic: Query {
  package static let name = "report.chronic"

  let span: ReportSpan
  let minimum: Int
  let grouping: ChronicGrouping
  let site: ID<Site>?
  let limit: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    span = try ReportSpan(&fields)
    minimum = try fields.integer("minimum", in: 1...1_000_000) ?? 3
    grouping = try fields.optional("by") ?? .asset
    site = try fields.optionalReference("site")
    limit = try fields.integer("limit", in: 1...10_000) ?? 100
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    try span.check()
    let census = try FailureCensus(span, at: site, in: registry)
    var groups = ChronicGroups(grouping, registry: registry, site: site)
    for failure in census.failures { try groups.add(failure) }
    let ranked = try groups.ranked(minimum: minimum)
    var rows: [JSON] = []
    for group in ranked.prefix(limit) { rows.append(try groups.json(group, on: context.today)) }
    let head = try census.head(span, site, registry)
    return .object(
      head + [
        JSONMember("by", .string(grouping.rawValue)),
        JSONMember("minimum", .integer(Int64(minimum))),
        JSONMember("count", .integer(Int64(ranked.count))),
        JSONMember("chronic", .array(rows)), JSONMember("more", .bool(ranked.count > limit)),
      ])
  }
}

extension ChronicGrouping: FieldValue {}
