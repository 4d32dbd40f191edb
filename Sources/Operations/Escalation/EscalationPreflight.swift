package import RegistryModel

/// What a provider would send a ticket back for, found before it goes out.
package enum EscalationPreflight {
  /// One thing to mend.
  package struct Issue: Hashable, Sendable {
    package let subject: Subject
    /// From 1; nil for what belongs to the whole ticket.
    package let line: Int?
    package let problem: Problem
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

    init(
      _ subject: Subject, line: Int? = nil, _ problem: Problem = .missing, command: String?
    ) {
      self.subject = subject
      self.line = line
      self.problem = problem
      self.command = command
    }

    var hint: Hint {
      var params = ["field": subject.code]
      if let line { params["line"] = String(line) }
      if let command { params["command"] = command }
      if let excess = problem.excess {
        params["maximum"] = String(excess.maximum)
        params["length"] = String(excess.length)
      }
      switch problem {
      case .missing: return Hint(missingKey, params)
      case .junk(let serial):
        params["serial"] = serial
        return Hint("escalation.serial_junk", params)
      case .tooLong: return Hint(tooLongKey, params)
      case .tooMany(let excess):
        params["tickets"] = String(excess.tickets)
        return Hint("escalation.too_many_parts", params)
      }
    }

    private var missingKey: String {
      if subject == .field(.photo), command == nil { return "escalation.photo_comes_later" }
      return line == nil ? "escalation.header_missing" : "escalation.field_missing"
    }

    private var tooLongKey: String {
      switch subject {
      case .field: line == nil ? "escalation.header_too_long" : "escalation.field_too_long"
      case .attachments: "escalation.too_many_attachments"
      case .attachmentBytes: "escalation.attachments_too_large"
      }
    }

    package var json: JSON {
      let excess = problem.excess
      return .members([
        "field": .string(subject.code),
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
    for (field, text, limit) in [
      (TicketField.summary, draft.summary, TicketLimit.summary), (.note, draft.note ?? "", .note),
    ] {
      guard let excess = Issue.Excess(text.count, beyond: wanted.limits[limit]) else { continue }
      issues.append(Issue(.field(field), .tooLong(excess), command: nil))
    }
    let parts = draft.lines.reduce(0) { $0 + $1.quantity }
    if let excess = Issue.Excess(parts, beyond: wanted.limits[.parts]) {
      issues.append(Issue(.field(.partClass), .tooMany(excess), command: nil))
    }
    return issues + ofFiles(header.attachments, draft, wanted)
  }

  /// Files were attached within the limits of their day; the provider may have set others since.
  private static func ofFiles(
    _ files: [EscalationAttachment], _ draft: TicketDraft, _ wanted: TicketRequirements
  ) -> [Issue] {
    let command = "escalation detach \(draft.escalation.code) …"
    let bytes = files.reduce(0) { $0 + $1.size }
    let measured: [(Issue.Subject, Int, TicketLimit)] = [
      (.attachments, files.count, .attachments), (.attachmentBytes, bytes, .attachmentBytes),
    ]
    return measured.compactMap { subject, amount, limit in
      Issue.Excess(amount, beyond: wanted.limits[limit]).map {
        Issue(subject, .tooLong($0), command: command)
      }
    }
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
            .field(field), line: line.position, junk.map { .junk($0) } ?? .missing, command: command
          ))
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
            .field(field), line: line.position, .tooLong(excess),
            command: TicketRemedy.command(for: field, content, draft)))
      }
    }
    return issues
  }
}

extension ErrorCode {
  package static let escalationIncomplete = ErrorCode("escalation.incomplete", .refused)
}
