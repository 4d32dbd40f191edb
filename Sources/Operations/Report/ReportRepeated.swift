package import RegistryModel

/// What makes two failures the same.
package enum RepeatKey: String, CodeEnum {
  case assetPart = "asset_part"
  case asset
}

/// Equipment that failed in a span although it had failed shortly before, with the earlier cases.
package struct ReportRepeated: Query {
  package static let name = "report.repeated"

  let span: ReportSpan
  let within: Int
  let key: RepeatKey
  let site: ID<Site>?
  let limit: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    span = try ReportSpan(&fields)
    within = try fields.integer("within_days", in: 1...3660) ?? 30
    key = try fields.optional("by") ?? .assetPart
    site = try fields.optionalReference("site")
    limit = try fields.integer("limit", in: 1...10_000) ?? 1000
  }

  /// By part, a failure in which no part was named cannot be compared: it is counted in
  /// `without_part`.
  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    try span.check()
    let census = try FailureCensus(span, at: site, in: registry)
    var histories: [ID<Asset>: [Failure]] = [:]
    var rows: [JSON] = []
    for failure in census.failures {
      if histories[failure.asset] == nil {
        histories[failure.asset] = try Failures(registry: registry).of(failure.asset)
      }
      rows += try self.rows(failure, histories[failure.asset] ?? [], registry)
    }
    let head = try census.head(span, site, registry)
    return .object(
      head + [
        JSONMember("by", .string(key.rawValue)),
        JSONMember("within_days", .integer(Int64(within))),
        JSONMember("without_part", withoutPart(census)),
        JSONMember("count", .integer(Int64(rows.count))),
        JSONMember("repeated", .array(Array(rows.prefix(limit)))),
        JSONMember("more", .bool(rows.count > limit)),
      ])
  }

  private func withoutPart(_ census: FailureCensus) -> JSON {
    switch key {
    case .asset: .null
    case .assetPart: .integer(Int64(census.failures.filter(\.parts.isEmpty).count))
    }
  }

  private func rows(_ failure: Failure, _ history: [Failure], _ registry: any RegistryReader)
    throws(RegistryError) -> [JSON]
  {
    let earlier = history.filter { isShortlyBefore($0, failure) }
    switch key {
    case .asset: return try [row(failure, nil, earlier, registry)].compactMap { $0 }
    case .assetPart:
      var rows: [JSON] = []
      for part in PartClass.allCases where failure.parts.contains(part) {
        let same = earlier.filter { $0.parts.contains(part) }
        if let row = try row(failure, part, same, registry) { rows.append(row) }
      }
      return rows
    }
  }

  /// By days on the calendar: within one day is today or yesterday.
  private func isShortlyBefore(_ other: Failure, _ failure: Failure) -> Bool {
    let (before, now) = (other.supportCase, failure.supportCase)
    guard before.id != now.id, (before.openedAt, before.id) < (now.openedAt, now.id) else {
      return false
    }
    return now.openedAt.day.days(since: before.openedAt.day) <= within
  }

  private func row(
    _ failure: Failure, _ part: PartClass?, _ earlier: [Failure], _ registry: any RegistryReader
  ) throws(RegistryError) -> JSON? {
    guard !earlier.isEmpty else { return nil }
    let asset = try registry.existing(failure.asset)
    return .members([
      "asset": .string(asset.tag.text),
      "model": .string(try registry.existing(asset.model).label),
      "site": try registry.code(asset.site), "part_class": part.json,
      "case": .string(failure.supportCase.code),
      "opened_on": .string(failure.supportCase.openedAt.day.description),
      "times": .integer(Int64(earlier.count + 1)),
      "earlier": .array(
        earlier.reversed().map { one in
          .members([
            "case": .string(one.supportCase.code),
            "opened_on": .string(one.supportCase.openedAt.day.description),
            "days_before": .integer(
              Int64(failure.supportCase.openedAt.day.days(since: one.supportCase.openedAt.day))),
          ])
        }),
    ])
  }
}

extension RepeatKey: FieldValue {}
