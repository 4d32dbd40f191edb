package import RegistryModel

/// One case: how it stands, its clocks, its timeline, and all that belongs to it.
package struct CaseShow: Query {
  package static let name = "case.show"

  let supportCase: ID<SupportCase>

  package init(_ fields: inout Fields) throws(RegistryError) {
    supportCase = try fields.reference("case")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let found = try registry.existing(supportCase)
    let events = try registry.all(CaseEvent.byCase, found.id)
    let works = try registry.all(Intervention.byCase, found.id)
    let children = try registry.all(SupportCase.byParent, found.id)
    var members = try head(found, registry)
    var reader = try ClockReader(registry, now: context.now)
    let clocks = try reader.clocks(of: found, events)
    members += try told(clocks, of: found, &reader)
    members += [
      JSONMember(
        "events",
        .array(
          try events.map { event throws(RegistryError) in
            try CaseView.event(
              event, isSuperseded: clocks.spans.superseded.contains(event.id), registry)
          })
      ),
      JSONMember(
        "interventions",
        .array(
          try works.map { work throws(RegistryError) in
            try CaseView.intervention(work, registry)
          })),
      JSONMember("cabling", .array(try CablingOfAsset(registry).rows(works.map(\.asset)))),
      JSONMember("facts", .array(try CaseView.facts(works, registry))),
      JSONMember("findings", .array(try FindingView.of(found, works, registry))),
      JSONMember(
        "children",
        .array(
          try children.map { child throws(RegistryError) in try CaseView.row(child, registry) })
      ),
      JSONMember("related", .array(try related(found, registry))),
      JSONMember("earlier", .array(try earlier(found, works, registry))),
      JSONMember("escalations", .array(try escalations([found] + children, registry))),
    ]
    return .object(members)
  }

  private func head(_ found: SupportCase, _ registry: any RegistryReader) throws(RegistryError)
    -> [JSONMember]
  {
    [
      JSONMember("code", .string(found.code)), JSONMember("summary", .string(found.summary)),
      JSONMember("kind", .string(found.caseKind.rawValue)),
      JSONMember("priority", .string(found.priority.rawValue)),
      JSONMember("state", .string(found.state.rawValue)),
      JSONMember("suspension_reason", found.suspension.json),
      JSONMember("allowed_moves", .strings(try moves(of: found, registry).map(\.rawValue))),
      JSONMember("level", .integer(Int64(found.level))), JSONMember("detail", found.detail.json),
      JSONMember("site", try registry.code(found.site)),
      JSONMember("requester", try registry.code(found.requester)),
      JSONMember("requester_name", try registry.name(found.requester)),
      JSONMember("group", try registry.code(found.group)),
      JSONMember("specialist", try registry.code(found.specialist)),
      JSONMember("specialist_name", try registry.name(found.specialist)),
      JSONMember("provider", try registry.code(found.provider)),
      JSONMember("parent", try registry.code(found.parent)),
      JSONMember("external_ref", found.externalReference.json),
      JSONMember("source", found.source.json),
      JSONMember("after_the_fact", .bool(found.isAfterTheFact)),
      JSONMember("security", .bool(found.isSecurity)),
      JSONMember("free_software", found.freeSoftware.json),
      JSONMember("opened_at", .string(found.openedAt.description)),
      JSONMember("solved_at", found.solvedAt.moment), JSONMember("ended_at", found.endedAt.moment),
      JSONMember("closable_from", try closable(found, registry)),
      JSONMember("revision", .integer(found.revision)),
    ]
  }

  /// The states it may go to by hand: what its own tool closes or reopens is not moved by us, and the
  /// case a provider works on moves with its ticket, save that it may be closed.
  private func moves(of found: SupportCase, _ registry: any RegistryReader) throws(RegistryError)
    -> [CaseState]
  {
    if found.source != nil, found.state == .solved { return [] }
    guard try CaseRules.movingTicket(of: found, registry) != nil else { return found.state.next }
    return found.state.next.filter { $0 == .closed }
  }

  /// From when it may be closed without an answer to the survey; nil for a case its own tool closes.
  private func closable(_ found: SupportCase, _ registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    guard found.source == nil, found.state == .solved, let solvedAt = found.solvedAt else {
      return .null
    }
    return .string(try SurveyPeriod.closable(found, solvedAt: solvedAt, registry).description)
  }

  private func told(
    _ clocks: CaseClocks, of found: SupportCase, _ reader: inout ClockReader
  ) throws(RegistryError) -> [JSONMember] {
    let times = try reader.times(of: found, clocks.spans)
    let desk = times.total(.desk)
    let theirs = times.total(.provider)
    return [
      JSONMember("clock", .string(found.state.clock.rawValue)),
      JSONMember("desk_seconds", .integer(desk.seconds)),
      JSONMember("desk_business_seconds", .integer(desk.businessSeconds)),
      JSONMember("provider_seconds", .integer(theirs.seconds)),
      JSONMember("provider_business_seconds", .integer(theirs.businessSeconds)),
      JSONMember("state_times", times.json),
      JSONMember("response_target", clocks.response?.json ?? .null),
      JSONMember("resolution_target", clocks.resolution?.json ?? .null),
    ]
  }

  /// What happened to its equipment shortly before; its own family is shown apart.
  private func earlier(
    _ found: SupportCase, _ works: [Intervention], _ registry: any RegistryReader
  ) throws(RegistryError) -> [JSON] {
    try EarlierCases.rows(on: works.map(\.asset), before: found.openedAt, registry) { other in
      other.id != found.id && other.id != found.parent && other.parent != found.id
    }
  }

  /// Whichever of the two said so.
  private func related(_ found: SupportCase, _ registry: any RegistryReader)
    throws(RegistryError) -> [JSON]
  {
    var rows: [JSON] = []
    let outward = try registry.all(CaseRelation.byCase, found.id)
    let inward = try registry.all(CaseRelation.byOther, found.id)
    for relation in outward + inward {
      let isOutward = relation.supportCase == found.id
      let other = try registry.existing(isOutward ? relation.other : relation.supportCase)
      rows.append(
        .members([
          "code": .string(other.code), "relation": .string(relation.relation.rawValue),
          "outward": .bool(isOutward), "state": .string(other.state.rawValue),
          "summary": .string(other.summary), "note": relation.note.json,
        ]))
    }
    return rows
  }

  private func escalations(_ cases: [SupportCase], _ registry: any RegistryReader)
    throws(RegistryError) -> [JSON]
  {
    var rows: [JSON] = []
    for one in cases {
      for escalation in try registry.all(Escalation.byCase, one.id) {
        rows.append(try CaseView.escalation(escalation, registry))
      }
    }
    return rows
  }
}
