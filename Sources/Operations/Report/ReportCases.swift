package import RegistryModel

/// How many cases were opened, solved or closed in a span, by one or two of what is known of them.
package struct ReportCases: Query {
  package static let name = "report.cases"

  let span: ReportSpan
  let dimensions: [CaseDimension]
  let moment: CaseMoment
  let site: ID<Site>?
  /// Whether the time they took to be solved is wanted.
  let hasTimes: Bool
  /// Whether the cases escalations opened at the provider's level are counted with the others.
  let includesProviderCases: Bool

  package init(_ fields: inout Fields) throws(RegistryError) {
    span = try ReportSpan(&fields)
    dimensions = try fields.requiredList("by", maximum: 2)
    moment = try fields.optional("counting") ?? .opened
    site = try fields.optionalReference("site")
    hasTimes = try fields.optional("times") ?? false
    includesProviderCases = try fields.optional("include_provider_cases") ?? false
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    try span.check()
    guard Set(dimensions).count == dimensions.count else {
      throw RegistryError(.reportDimensionRepeated, ["by": dimensions[0].rawValue])
    }
    let reported = try ReportedCases(moment, span, at: site, in: registry)
    var solving = CaseSolving(registry)
    var groups: [[String?]: Group] = [:]
    var total = Group()
    var providerCases: Int64 = 0
    for found in reported.cases {
      if found.isProviders {
        providerCases += 1
        guard includesProviderCases else { continue }
      }
      let key = try dimensions.map { one throws(RegistryError) in
        try one.value(of: found, moment, registry)
      }
      let seconds = hasTimes ? try solving.businessSeconds(found) : nil
      groups[key, default: Group()].add(seconds)
      total.add(seconds)
    }
    let rows = groups.sorted { precedes($0.key, $1.key) }.map { key, group in
      JSON.object(
        zip(dimensions, key).map { JSONMember($0.rawValue, $1.json) } + group.members(hasTimes))
    }
    let head = JSON.members([
      "from": .string(span.from.description), "to": .string(span.to.description),
      "counting": .string(moment.rawValue), "by": .strings(dimensions.map(\.rawValue)),
      "site": try registry.code(site), "unmanaged": .integer(Int64(reported.unmanaged)),
      "provider_cases": .integer(providerCases),
      "include_provider_cases": .bool(includesProviderCases),
    ])
    return .object(
      (head.objectValue ?? []) + total.members(hasTimes) + [JSONMember("rows", .array(rows))])
  }

  private func precedes(_ left: [String?], _ right: [String?]) -> Bool {
    for (index, dimension) in dimensions.enumerated() where left[index] != right[index] {
      return dimension.precedes(left[index], right[index])
    }
    return false
  }

  /// Cases counted together.
  private struct Group {
    private var cases = 0
    private var seconds: [Int64] = []

    mutating func add(_ time: Int64?) {
      cases += 1
      if let time { seconds.append(time) }
    }

    func members(_ hasTimes: Bool) -> [JSONMember] {
      let count = JSONMember("cases", .integer(Int64(cases)))
      guard hasTimes else { return [count] }
      return [
        count, JSONMember("solved", .integer(Int64(seconds.count))),
        JSONMember("median_business_seconds", Percentile.of(seconds, 50).json),
        JSONMember("p90_business_seconds", Percentile.of(seconds, 90).json),
      ]
    }
  }
}

extension Optional<Int64> {
  /// The number, or JSON's null.
  var json: JSON { map { .integer($0) } ?? .null }
}

extension ErrorCode {
  /// Cases cannot be counted by one thing twice. Params: `by`.
  package static let reportDimensionRepeated = ErrorCode("report.dimension_repeated", .input)
}
