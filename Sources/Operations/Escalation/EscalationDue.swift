package import RegistryModel

/// Tickets that are late or about to be, soonest first, with what to do next and whom to call.
package struct EscalationDue: Query {
  package static let name = "escalation.due"

  let provider: ID<Provider>?
  let site: ID<Site>?
  /// Hours ahead, by the clock on the wall; a day when nothing is said.
  let within: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    provider = try fields.optionalReference("provider")
    site = try fields.optionalReference("site")
    within = try fields.integer("within", in: 0...8760) ?? 24
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let until = context.now.adding(seconds: Int64(within) * 3600)
    var found: [(due: Instant, code: String, row: JSON)] = []
    for escalation in try open(registry) {
      let child = try registry.existing(escalation.supportCase)
      guard site == nil || child.site == site else { continue }
      let standing = try EscalationStanding(escalation, at: context.now, registry)
      guard let next = standing.nextDue, next.due <= until else { continue }
      let row = try EscalationDueRow(standing, child, next, now: context.now).json(registry)
      found.append((next.due, escalation.code, row))
    }
    found.sort { ($0.due, $0.code) < ($1.due, $1.code) }
    return .members(["due": .array(found.map(\.row)), "within_hours": .integer(Int64(within))])
  }

  /// Those that went out and are not over.
  private func open(_ registry: any RegistryReader) throws(RegistryError) -> [Escalation] {
    var found: [Escalation] = []
    for state in EscalationState.allCases where state.isOpen && state != .draft {
      if let provider {
        found += try registry.all(Escalation.byProvider, provider, state)
      } else {
        found += try registry.all(Escalation.byState, state)
      }
    }
    return found
  }
}

/// What falls due for a ticket.
package enum EscalationDueKind: String, CodeEnum {
  case response, resolution
  /// The day they promised.
  case promise
}

/// What we can do for a ticket.
package enum EscalationNextStep: String, CodeEnum {
  /// They wait for something of ours.
  case answerProvider = "answer_provider"
  /// They sent it back.
  case mendAndSend = "mend_and_send"
  case callProvider = "call_provider"
}

extension EscalationStanding {
  /// The first thing that falls due and has not happened; nil when nothing was agreed or promised.
  var nextDue: (kind: EscalationDueKind, due: Instant)? {
    var dues: [(kind: EscalationDueKind, due: Instant)] = []
    if let response, response.metAt == nil { dues.append((.response, response.due)) }
    if let resolution, resolution.metAt == nil { dues.append((.resolution, resolution.due)) }
    if let promisedOn = escalation.promisedOn {
      let end = LocalTime(date: promisedOn.adding(days: 1), second: 0)
        .instant(in: level.calendar.zone)
      dues.append((.promise, (try? level.calendar.endOfBusinessDay(promisedOn)) ?? end))
    }
    return dues.min { $0.due < $1.due }
  }
}

/// One ticket that is late or about to be.
private struct EscalationDueRow {
  private let standing: EscalationStanding
  private let child: SupportCase
  private let next: (kind: EscalationDueKind, due: Instant)
  private let now: Instant

  init(
    _ standing: EscalationStanding, _ child: SupportCase,
    _ next: (kind: EscalationDueKind, due: Instant), now: Instant
  ) {
    self.standing = standing
    self.child = child
    self.next = next
    self.now = now
  }

  func json(_ registry: any RegistryReader) throws(RegistryError) -> JSON {
    let escalation = standing.escalation
    let provider = try registry.existing(escalation.provider)
    let lines = try registry.all(EscalationLine.byEscalation, escalation.id)
    let tags = try lines.map { line throws(RegistryError) in
      try registry.existing(line.asset).tag.text
    }
    let contact = contact(of: provider)
    return .members([
      "code": .string(escalation.code), "state": .string(escalation.state.rawValue),
      "provider": .string(provider.code), "ticket_number": escalation.ticketNumber.json,
      "case": .string(child.code), "site": try registry.code(child.site),
      "assets": .string(tags.joined(separator: ", ")),
      "parts": .string(lines.map(\.partClass.rawValue).joined(separator: ", ")),
      "due_kind": .string(next.kind.rawValue), "due_at": .string(next.due.description),
      "overdue": .bool(next.due < now), "left_seconds": left.map { .integer($0) } ?? .null,
      "promised_on": escalation.promisedOn.json,
      "promise_slips": .integer(Int64(standing.promiseSlips)),
      "next_step": .string(step.rawValue), "call": .string(contact?.role ?? provider.name),
      "call_telephone": (contact.map(\.telephone) ?? provider.telephone).json,
      "call_mail": (contact.map(\.mail) ?? provider.mail).json,
    ])
  }

  /// Seconds as the target counts them, negative once it is late.
  private var left: Int64? {
    switch next.kind {
    case .response: standing.response?.left
    case .resolution: standing.resolution?.left
    case .promise: try? standing.level.calendar.openSeconds(from: now, to: next.due)
    }
  }

  private var step: EscalationNextStep {
    switch standing.escalation.state {
    case .pending: .answerProvider
    case .rejected: .mendAndSend
    case .draft, .sent, .acknowledged, .held, .inProgress, .cancelled, .resolved, .closed:
      .callProvider
    }
  }

  /// The one whose turn came last; before anything is late, the one whose turn comes first. They
  /// may be registered in any order.
  private func contact(of provider: Provider) -> EscalationContact? {
    let contacts = provider.requirements.contacts.compactMap { contact in
      turn(of: contact).map { (turn: $0, contact: contact) }
    }
    let come = contacts.filter { $0.turn < now }
    return (come.max { $0.turn < $1.turn } ?? contacts.min { $0.turn < $1.turn })?.contact
  }

  /// When it is due where nothing is said; nil for a threshold the calendar does not reach.
  private func turn(of contact: EscalationContact) -> Instant? {
    guard let text = contact.after else { return next.due }
    return (try? ResponseTarget(text))
      .flatMap { try? $0.dueInstant(from: next.due, in: standing.level.calendar) }
  }
}
