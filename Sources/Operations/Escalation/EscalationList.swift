package import RegistryModel

/// Tickets with providers: the open ones unless a state is named, oldest first.
package struct EscalationList: Query {
  package static let name = "escalation.list"

  let provider: ID<Provider>?
  let state: EscalationState?
  /// Also those that are over.
  let isEverything: Bool
  /// Only those whose day has gone by.
  let isOverdue: Bool
  let limit: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    provider = try fields.optionalReference("provider")
    state = try fields.optional("state")
    isEverything = try fields.optional("all") ?? false
    isOverdue = try fields.optional("overdue") ?? false
    limit = try fields.integer("limit", in: 1...1000) ?? 200
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    var found: [Escalation] = []
    for state in states {
      found += try held(in: state, registry)
    }
    if isOverdue {
      let all = found
      found = []
      for one in all where try one.isOverdue(context, registry) { found.append(one) }
    }
    found.sort { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
    let rows = try found.prefix(limit).map { one throws(RegistryError) in
      try row(one, registry, context)
    }
    return .members(["escalations": .array(rows), "more": .bool(found.count > limit)])
  }

  private var states: [EscalationState] {
    if let state { return [state] }
    return isEverything ? EscalationState.allCases : EscalationState.allCases.filter(\.isOpen)
  }

  private func held(in state: EscalationState, _ registry: any RegistryReader)
    throws(RegistryError) -> [Escalation]
  {
    guard let provider else { return try registry.all(Escalation.byState, state) }
    return try registry.all(Escalation.byProvider, provider, state)
  }

  private func row(
    _ found: Escalation, _ registry: any RegistryReader, _ context: QueryContext
  ) throws(RegistryError) -> JSON {
    let child = try registry.existing(found.supportCase)
    let lines = try registry.all(EscalationLine.byEscalation, found.id)
    let tags = try lines.map { line throws(RegistryError) in
      try registry.existing(line.asset).tag.text
    }
    return .members([
      "code": .string(found.code), "state": .string(found.state.rawValue),
      "provider": try registry.code(found.provider),
      "ticket_number": found.ticketNumber.json,
      "kind": .string(found.escalationKind.rawValue),
      "priority": .string(found.priority.rawValue), "case": .string(child.code),
      "parent_case": try registry.code(child.parent), "site": try registry.code(child.site),
      "assets": .string(tags.joined(separator: ", ")),
      "parts": .string(lines.map(\.partClass.rawValue).joined(separator: ", ")),
      "created_at": .string(found.createdAt.description), "sent_at": found.sentAt.moment,
      "requested_on": found.requestedOn.json, "promised_on": found.promisedOn.json,
      "overdue": .bool(try found.isOverdue(context, registry)),
    ])
  }
}
