import RegistryModel

extension Optional<Instant> {
  /// The moment in RFC 3339, or JSON's null.
  var moment: JSON { map { .string($0.description) } ?? .null }
}

extension RegistryReader {
  /// Somebody's code.
  func code(_ person: ID<Person>?) throws(RegistryError) -> JSON {
    guard let person else { return .null }
    return .string(try existing(person).code)
  }

  /// Somebody's name, when there is one and it was not erased.
  func name(_ person: ID<Person>?) throws(RegistryError) -> JSON {
    guard let person else { return .null }
    return try plain(try existing(person).name).json
  }

  /// The code of a site, group or provider.
  func code<E: CodedEntity>(_ id: ID<E>?) throws(RegistryError) -> JSON {
    guard let id else { return .null }
    return .string(try existing(id).code)
  }

  /// A case's code.
  func code(_ supportCase: ID<SupportCase>?) throws(RegistryError) -> JSON {
    guard let supportCase else { return .null }
    return .string(try existing(supportCase).code)
  }

  /// Equipment's placa.
  func tag(_ asset: ID<Asset>) throws(RegistryError) -> JSON {
    .string(try existing(asset).tag.text)
  }
}

/// Cases and what belongs to them as JSON.
enum CaseView {
  /// A row of a list of cases.
  static func row(_ supportCase: SupportCase, _ registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    .members([
      "code": .string(supportCase.code), "state": .string(supportCase.state.rawValue),
      "priority": .string(supportCase.priority.rawValue),
      "kind": .string(supportCase.caseKind.rawValue), "summary": .string(supportCase.summary),
      "site": try registry.code(supportCase.site),
      "specialist": try registry.code(supportCase.specialist),
      "provider": try registry.code(supportCase.provider),
      "parent": try registry.code(supportCase.parent),
      "external_ref": supportCase.externalReference.json,
      "opened_at": .string(supportCase.openedAt.description),
      "solved_at": supportCase.solvedAt.moment, "ended_at": supportCase.endedAt.moment,
    ])
  }

  /// - Parameter isSuperseded: a later event told that it was not so.
  static func event(
    _ event: CaseEvent, isSuperseded: Bool, _ registry: any RegistryReader
  ) throws(RegistryError) -> JSON {
    .members([
      "at": .string(event.at.description), "kind": .string(event.eventKind.rawValue),
      "from": event.from.json, "to": event.to.json, "reason": event.reason.json,
      "group": try registry.code(event.group), "specialist": try registry.code(event.specialist),
      "actor": try registry.code(event.actor), "note": event.note.json,
      "source": event.source.json, "superseded": isSuperseded ? .bool(true) : nil,
      "seen": event.isSeen ? .bool(true) : nil,
    ])
  }

  static func intervention(_ work: Intervention, _ registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    .members([
      "asset": try registry.tag(work.asset), "role": .string(work.role.rawValue),
      "action": .string(work.action.rawValue),
      "parts_out": try InstalledPartView.takenOut(by: work.id, registry),
      "parts_in": try InstalledPartView.putIn(by: work.id, registry),
      "minutes": work.minutes.json, "reading": try registry.total(of: work.reading),
      "cost": work.cost?.json ?? .null, "result": work.result.json,
      "done_at": .string(work.doneAt.description), "by": try registry.code(work.by),
      "note": work.note.json,
      "disputes": .array(
        work.facts.checks.filter { !$0.isConfirmed }.map { .string($0.fact.rawValue) }),
    ])
  }

  /// What was confirmed or disputed in all interventions, one row for each fact.
  static func facts(_ works: [Intervention], _ registry: any RegistryReader)
    throws(RegistryError) -> [JSON]
  {
    var rows: [JSON] = []
    for work in works {
      for check in work.facts.checks {
        let person = try registry.code(check.foundPerson)
        rows.append(
          .members([
            "asset": try registry.tag(work.asset), "fact": .string(check.fact.rawValue),
            "confirmed": .bool(check.isConfirmed),
            "found": check.foundPerson == nil ? check.found.json : person,
            "at": .string(work.doneAt.description),
          ]))
      }
    }
    return rows
  }

  static func escalation(_ escalation: Escalation, _ registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    .members([
      "code": .string(escalation.code), "state": .string(escalation.state.rawValue),
      "kind": .string(escalation.escalationKind.rawValue),
      "provider": try registry.code(escalation.provider),
      "ticket_number": escalation.ticketNumber.json,
      "case": try registry.code(escalation.supportCase),
      "promised_on": escalation.promisedOn.json,
    ])
  }
}
