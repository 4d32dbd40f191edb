package import RegistryModel

/// Cases, newest first. Those nobody could attend to are shown only when asked for by state
/// (procedure, recommendations: «no se tendrán en cuenta para efectos de informes»).
package struct CaseList: Query {
  package static let name = "case.list"

  /// The most cases one answer looks at: a rare state must not make it read the whole registry.
  static let maximumReads = 20_000

  let state: CaseState?
  let isOpen: Bool?
  let site: ID<Site>?
  let specialist: ID<Person>?
  let group: ID<SupportGroup>?
  let asset: ID<Asset>?
  let level: Int?
  let caseKind: CaseKind?
  /// The month it was asked for.
  let month: CalendarMonth?
  /// A part of its subject, its code, or its code in the entity's own tool.
  let text: Line?
  let limit: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    state = try fields.optional("state")
    isOpen = try fields.optional("open")
    site = try fields.optionalReference("site")
    specialist = try fields.optionalReference("specialist")
    group = try fields.optionalReference("group")
    asset = try fields.optionalReference("asset")
    level = try fields.integer("level", in: 1...3)
    caseKind = try fields.optional("kind")
    month = try fields.optional("month")
    text = try fields.optional("text")
    limit = try fields.integer("limit", in: 1...1000) ?? 50
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let fragment = text.map { FoldedText.fold($0.text) }
    var rows: [JSON] = []
    var reads = 0
    var isMore = false
    try candidates(registry) { found throws(RegistryError) in
      reads += 1
      guard reads <= CaseList.maximumReads else {
        isMore = true
        return false
      }
      guard matches(found), fragment.map({ CaseList.tells(found, of: $0) }) ?? true else {
        return true
      }
      guard rows.count < limit else {
        isMore = true
        return false
      }
      rows.append(try CaseView.row(found, registry))
      return true
    }
    return .members(["cases": .array(rows), "more": .bool(isMore)])
  }

  private func matches(_ found: SupportCase) -> Bool {
    if let state { guard found.state == state else { return false } }
    if state == nil, found.state == .unmanaged { return false }
    if let isOpen { guard found.state.isOpen == isOpen else { return false } }
    if let site { guard found.site == site else { return false } }
    if let specialist { guard found.specialist == specialist else { return false } }
    if let group { guard found.group == group else { return false } }
    if let level { guard found.level == level else { return false } }
    if let caseKind { guard found.caseKind == caseKind else { return false } }
    if let month { guard month.contains(found.openedAt) else { return false } }
    return true
  }

  private static func tells(_ found: SupportCase, of fragment: String) -> Bool {
    [found.summary, found.code, found.externalReference ?? ""].contains {
      FoldedText.fold($0).contains(fragment)
    }
  }

  /// Newest first, along the narrowest index the filters allow.
  private func candidates(
    _ registry: any RegistryReader, _ body: (SupportCase) throws(RegistryError) -> Bool
  ) throws(RegistryError) {
    if let asset { return try each(ofAsset: asset, registry, body) }
    if let specialist {
      let found = try registry.all(SupportCase.bySpecialist, specialist)
      return try each(found, body)
    }
    var query: IndexQuery
    if let site {
      query = IndexQuery(SupportCase.bySite.name, [site.column])
    } else if let state {
      query = IndexQuery(SupportCase.byState.name, [state.column])
    } else {
      query = IndexQuery(SupportCase.byOpening.name)
    }
    query.lower = month?.start.column
    query.upper = (month?.last)?.column
    query.descending = true
    try registry.scan(SupportCase.table, query) { row throws(RegistryError) in
      try body(try SupportCase(row))
    }
  }

  private func each(
    ofAsset asset: ID<Asset>, _ registry: any RegistryReader,
    _ body: (SupportCase) throws(RegistryError) -> Bool
  ) throws(RegistryError) {
    var seen: Set<ID<SupportCase>> = []
    var found: [SupportCase] = []
    for work in try registry.all(Intervention.byAsset, asset)
    where seen.insert(work.supportCase).inserted {
      found.append(try registry.existing(work.supportCase))
    }
    try each(found, body)
  }

  private func each(
    _ found: [SupportCase], _ body: (SupportCase) throws(RegistryError) -> Bool
  ) throws(RegistryError) {
    let newestFirst = found.sorted { ($0.openedAt, $0.id) > ($1.openedAt, $1.id) }
    for one in newestFirst { guard try body(one) else { return } }
  }
}
