package import RegistryModel

/// What a provider would send a ticket back for, found before it goes out.
package enum EscalationPreflight {
  /// One thing missing, or more of it than the provider takes.
  package struct Issue: Hashable, Sendable {
    package let subject: Subject
    /// From 1; nil for what belongs to the whole ticket.
    package let line: Int?
    /// How much it may be and how much it is; nil when it is missing.
    package let excess: Excess?
    /// The command that mends it; nil when nothing but other words would do.
    package let command: String?

    /// A field, or the files that go with the ticket.
    package enum Subject: Hashable, Sendable {
      case field(TicketField)
      case attachments
      /// Of all files together.
      case attachmentBytes

      var code: String {
        switch self {
        case .field(let field): field.rawValue
        case .attachments: "attachments"
        case .attachmentBytes: "attachment_bytes"
        }
      }
    }

    package struct Excess: Hashable, Sendable {
      package let maximum: Int
      package let length: Int
    }

    init(_ subject: Subject, line: Int? = nil, excess: Excess? = nil, command: String?) {
      self.subject = subject
      self.line = line
      self.excess = excess
      self.command = command
    }

    var hint: Hint {
      var params = ["field": subject.code]
      if let line { params["line"] = String(line) }
      if let command { params["command"] = command }
      guard let excess else { return Hint(missingKey, params) }
      params["maximum"] = String(excess.maximum)
      params["length"] = String(excess.length)
      return Hint(excessKey, params)
    }

    private var missingKey: String {
      if subject == .field(.photo), command == nil { return "escalation.photo_comes_later" }
      return line == nil ? "escalation.header_missing" : "escalation.field_missing"
    }

    private var excessKey: String {
      guard line == nil else { return "escalation.field_too_long" }
      return switch subject {
      case .field(.partClass): "escalation.too_many_parts"
      case .field: "escalation.header_too_long"
      case .attachments: "escalation.too_many_attachments"
      case .attachmentBytes: "escalation.attachments_too_large"
      }
    }

    package var json: JSON {
      .members([
        "field": .string(subject.code),
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
      issue.subject.code + (issue.line.map { "/\($0)" } ?? "")
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
      issues.append(Issue(.field(field), command: command))
    }
    issues += beyond(wanted.limits[.summary], draft.summary.count, .field(.summary))
    issues += beyond(wanted.limits[.note], draft.note?.count ?? 0, .field(.note))
    let parts = draft.lines.reduce(0) { $0 + $1.quantity }
    issues += beyond(wanted.limits[.parts], parts, .field(.partClass))
    return issues + ofFiles(header.attachments, draft, wanted)
  }

  /// Files were attached within the limits of their day; the provider may have set others since.
  private static func ofFiles(
    _ files: [EscalationAttachment], _ draft: TicketDraft, _ wanted: TicketRequirements
  ) -> [Issue] {
    let command = "escalation detach \(draft.escalation.code) …"
    let bytes = files.reduce(0) { $0 + $1.size }
    return beyond(wanted.limits[.attachments], files.count, .attachments, command: command)
      + beyond(wanted.limits[.attachmentBytes], bytes, .attachmentBytes, command: command)
  }

  private static func ofLines(
    _ draft: TicketDraft, _ wanted: TicketRequirements, _ registry: any RegistryReader
  ) throws(RegistryError) -> [Issue] {
    var issues: [Issue] = []
    for line in draft.lines {
      let content = try TicketLineContent(line, of: draft.escalation, registry)
      for field in wanted.fields.codes where content.isMissing(field) {
        let command = TicketRemedy.command(for: field, content, draft)
        issues.append(Issue(.field(field), line: line.position, command: command))
      }
      for (field, text, limit) in [
        (TicketField.symptom, line.symptom, TicketLimit.symptom),
        (.diagnosis, line.diagnosis, .diagnosis),
      ] {
        issues += beyond(
          wanted.limits[limit], text?.count ?? 0, .field(field), line: line.position,
          command: TicketRemedy.command(for: field, content, draft))
      }
    }
    return issues
  }

  private static func beyond(
    _ maximum: Int?, _ length: Int, _ subject: Issue.Subject, line: Int? = nil,
    command: String? = nil
  ) -> [Issue] {
    guard let maximum, length > maximum else { return [] }
    return [
      Issue(subject, line: line, excess: .init(maximum: maximum, length: length), command: command)
    ]
  }
}

extension ErrorCode {
  package static let escalationIncomplete = ErrorCode("escalation.incomplete", .refused)
}
