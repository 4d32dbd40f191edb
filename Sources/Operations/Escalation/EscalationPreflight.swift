package import RegistryModel

/// What a provider would send a ticket back for, found before it goes out.
package enum EscalationPreflight {
  /// One thing to mend.
  package struct Issue: Hashable, Sendable {
    package let field: TicketField
    /// From 1; nil for what belongs to the whole ticket.
    package let line: Int?
    package let problem: Problem
    /// The command that mends it; nil when nothing but other words would do.
    package let command: String?

    package enum Problem: Hashable, Sendable {
      case missing
      /// A serial that identifies nothing, e.g. `To be filled by O.E.M.`
      case junk(String)
      case tooLong(Excess)
      /// More parts than one ticket may ask for.
      case tooMany(Excess)

      var code: String {
        switch self {
        case .missing: "missing"
        case .junk: "junk"
        case .tooLong: "too_long"
        case .tooMany: "too_many"
        }
      }

      var excess: Excess? {
        switch self {
        case .missing, .junk: nil
        case .tooLong(let excess), .tooMany(let excess): excess
        }
      }
    }

    /// How long it may be and how long it is.
    package struct Excess: Hashable, Sendable {
      package let maximum: Int
      package let length: Int

      /// Over how many tickets it is to be shared out.
      var tickets: Int { maximum > 0 ? (length + maximum - 1) / maximum : length }

      /// Nil when it is within the limit.
      init?(_ length: Int, beyond maximum: Int?) {
        guard let maximum, length > maximum else { return nil }
        self.maximum = maximum
        self.length = length
      }
    }

    init(_ field: TicketField, line: Int? = nil, _ problem: Problem = .missing, command: String?) {
      self.field = field
      self.line = line
      self.problem = problem
      self.command = command
    }

    var hint: Hint {
      var params = ["field": field.rawValue]
      if let line { params["line"] = String(line) }
      if let command { params["command"] = command }
      if let excess = problem.excess {
        params["maximum"] = String(excess.maximum)
        params["length"] = String(excess.length)
      }
      switch problem {
      case .missing:
        return line == nil
          ? Hint("escalation.header_missing", params) : Hint("escalation.field_missing", params)
      case .junk(let serial):
        params["serial"] = serial
        return Hint("escalation.serial_junk", params)
      case .tooLong:
        return line == nil
          ? Hint("escalation.header_too_long", params) : Hint("escalation.field_too_long", params)
      case .tooMany(let excess):
        params["tickets"] = String(excess.tickets)
        return Hint("escalation.too_many_parts", params)
      }
    }

    package var json: JSON {
      let excess = problem.excess
      return .members([
        "field": .string(field.rawValue),
        "line": line.map { .integer(Int64($0)) } ?? .null,
        "problem": .string(problem.code),
        "maximum": excess.map { .integer(Int64($0.maximum)) } ?? .null,
        "length": excess.map { .integer(Int64($0.length)) } ?? .null,
        "command": command.json,
      ])
    }
  }

  /// - Throws: `escalation.incomplete` listing every field.
  static func require(_ draft: TicketDraft, _ registry: any RegistryReader) throws(RegistryError) {
    let issues = try issues(draft, registry)
    guard !issues.isEmpty else { return }
    let fields = issues.map { issue in
      issue.field.rawValue + (issue.line.map { "/\($0)" } ?? "")
    }
    throw RegistryError(
      .escalationIncomplete,
      [
        "code": draft.escalation.code, "count": String(issues.count),
        "fields": fields.joined(separator: ", "),
        "provider": try registry.existing(draft.escalation.provider).name,
      ],
      hints: issues.map(\.hint))
  }

  /// What stands in the way, the whole ticket's first, then line by line.
  static func issues(_ draft: TicketDraft, _ registry: any RegistryReader)
    throws(RegistryError) -> [Issue]
  {
    let wanted = try registry.existing(draft.escalation.provider).requirements
    return try ofTicket(draft, wanted, registry) + ofLines(draft, wanted, registry)
  }

  private static func ofTicket(
    _ draft: TicketDraft, _ wanted: TicketRequirements, _ registry: any RegistryReader
  ) throws(RegistryError) -> [Issue] {
    let header = try TicketHeader(draft, registry)
    var issues: [Issue] = []
    for field in wanted.fields.codes where header.isMissing(field) {
      let command = try TicketRemedy.command(for: field, header, draft, registry)
      issues.append(Issue(field, command: command))
    }
    for (field, text, limit) in [
      (TicketField.summary, draft.summary, TicketLimit.summary), (.note, draft.note ?? "", .note),
    ] {
      guard let excess = Issue.Excess(text.count, beyond: wanted.limits[limit]) else { continue }
      issues.append(Issue(field, .tooLong(excess), command: nil))
    }
    let parts = draft.lines.reduce(0) { $0 + $1.quantity }
    if let excess = Issue.Excess(parts, beyond: wanted.limits[.parts]) {
      issues.append(Issue(.partClass, .tooMany(excess), command: nil))
    }
    return issues
  }

  private static func ofLines(
    _ draft: TicketDraft, _ wanted: TicketRequirements, _ registry: any RegistryReader
  ) throws(RegistryError) -> [Issue] {
    var issues: [Issue] = []
    for line in draft.lines {
      let content = try TicketLineContent(line, of: draft.escalation, registry)
      for field in wanted.fields.codes where content.isMissing(field) {
        let command = TicketRemedy.command(for: field, content, draft)
        let junk = field == .assetSerial ? content.asset.serial : nil
        issues.append(
          Issue(
            field, line: line.position, junk.map { .junk($0) } ?? .missing, command: command))
      }
      for (field, text, limit) in [
        (TicketField.symptom, line.symptom, TicketLimit.symptom),
        (.diagnosis, line.diagnosis, .diagnosis),
      ] {
        guard let excess = Issue.Excess(text?.count ?? 0, beyond: wanted.limits[limit]) else {
          continue
        }
        issues.append(
          Issue(
            field, line: line.position, .tooLong(excess),
            command: TicketRemedy.command(for: field, content, draft)))
      }
    }
    return issues
  }
}

extension ErrorCode {
  package static let escalationIncomplete = ErrorCode("escalation.incomplete", .refused)
}
