package import RegistryModel

/// What a provider would send a ticket back for, found before it goes out.
package enum EscalationPreflight {
  /// One thing missing or too long.
  package struct Issue: Hashable, Sendable {
    package let field: TicketField
    /// From 1; nil for what belongs to the whole ticket.
    package let line: Int?
    /// How long it may be and how long it is; nil when it is missing.
    package let excess: Excess?
    /// The command that mends it; nil when nothing but other words would do.
    package let command: String?

    package struct Excess: Hashable, Sendable {
      package let maximum: Int
      package let length: Int
    }

    init(_ field: TicketField, line: Int? = nil, excess: Excess? = nil, command: String?) {
      self.field = field
      self.line = line
      self.excess = excess
      self.command = command
    }

    var hint: Hint {
      var params = ["field": field.rawValue]
      if let line { params["line"] = String(line) }
      if let command { params["command"] = command }
      guard let excess else {
        return line == nil
          ? Hint("escalation.header_missing", params) : Hint("escalation.field_missing", params)
      }
      params["maximum"] = String(excess.maximum)
      params["length"] = String(excess.length)
      guard line == nil else { return Hint("escalation.field_too_long", params) }
      return field == .partClass
        ? Hint("escalation.too_many_parts", params) : Hint("escalation.header_too_long", params)
    }

    package var json: JSON {
      .members([
        "field": .string(field.rawValue),
        "line": line.map { .integer(Int64($0)) } ?? .null,
        "problem": .string(excess == nil ? "missing" : "too_long"),
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
    issues += beyond(wanted.limits[.summary], draft.summary.count, .summary, nil, nil)
    issues += beyond(wanted.limits[.note], draft.note?.count ?? 0, .note, nil, nil)
    let parts = draft.lines.reduce(0) { $0 + $1.quantity }
    return issues + beyond(wanted.limits[.parts], parts, .partClass, nil, nil)
  }

  private static func ofLines(
    _ draft: TicketDraft, _ wanted: TicketRequirements, _ registry: any RegistryReader
  ) throws(RegistryError) -> [Issue] {
    var issues: [Issue] = []
    for line in draft.lines {
      let content = try TicketLineContent(line, of: draft.escalation, registry)
      for field in wanted.fields.codes where content.isMissing(field) {
        let command = TicketRemedy.command(for: field, content, draft)
        issues.append(Issue(field, line: line.position, command: command))
      }
      for (field, text, limit) in [
        (TicketField.symptom, line.symptom, TicketLimit.symptom),
        (.diagnosis, line.diagnosis, .diagnosis),
      ] {
        issues += beyond(
          wanted.limits[limit], text?.count ?? 0, field, line.position,
          TicketRemedy.command(for: field, content, draft))
      }
    }
    return issues
  }

  private static func beyond(
    _ maximum: Int?, _ length: Int, _ field: TicketField, _ line: Int?, _ command: String?
  ) -> [Issue] {
    guard let maximum, length > maximum else { return [] }
    return [
      Issue(field, line: line, excess: .init(maximum: maximum, length: length), command: command)
    ]
  }
}

extension ErrorCode {
  package static let escalationIncomplete = ErrorCode("escalation.incomplete", .refused)
}
