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

    package struct Excess: Hashable, Sendable {
      package let maximum: Int
      package let length: Int
    }

    init(_ field: TicketField, line: Int? = nil, excess: Excess? = nil) {
      self.field = field
      self.line = line
      self.excess = excess
    }

    var hint: Hint {
      var params = ["field": field.rawValue]
      if let line { params["line"] = String(line) }
      guard let excess else {
        return line == nil
          ? Hint("escalation.header_missing", params) : Hint("escalation.field_missing", params)
      }
      params["maximum"] = String(excess.maximum)
      params["length"] = String(excess.length)
      // Of the whole ticket only the number of its parts can be too much.
      return line == nil
        ? Hint("escalation.too_many_parts", params) : Hint("escalation.field_too_long", params)
    }

    package var json: JSON {
      .members([
        "field": .string(field.rawValue),
        "line": line.map { .integer(Int64($0)) } ?? .null,
        "problem": .string(excess == nil ? "missing" : "too_long"),
        "maximum": excess.map { .integer(Int64($0.maximum)) } ?? .null,
        "length": excess.map { .integer(Int64($0.length)) } ?? .null,
      ])
    }
  }

  /// - Throws: `escalation.incomplete` listing every field.
  static func require(
    _ escalation: Escalation, _ lines: [EscalationLine], site: ID<Site>?,
    _ registry: any RegistryReader
  ) throws(RegistryError) {
    let issues = try issues(escalation, lines, site: site, registry)
    guard !issues.isEmpty else { return }
    let fields = issues.map { issue in
      issue.field.rawValue + (issue.line.map { "/\($0)" } ?? "")
    }
    throw RegistryError(
      .escalationIncomplete,
      [
        "code": escalation.code, "count": String(issues.count),
        "fields": fields.joined(separator: ", "),
        "provider": try registry.existing(escalation.provider).name,
      ],
      hints: issues.map(\.hint))
  }

  /// What stands in the way, the whole ticket's first, then line by line.
  package static func issues(
    _ escalation: Escalation, _ lines: [EscalationLine], site: ID<Site>?,
    _ registry: any RegistryReader
  ) throws(RegistryError) -> [Issue] {
    let requirements = try registry.existing(escalation.provider).requirements
    let header = try TicketHeader(escalation, site: site, registry)
    var issues: [Issue] = []
    for field in requirements.fields.codes where header.isMissing(field) {
      issues.append(Issue(field))
    }
    let parts = lines.reduce(0) { $0 + $1.quantity }
    if let maximum = requirements.maximumParts, parts > maximum {
      issues.append(Issue(.partClass, excess: .init(maximum: maximum, length: parts)))
    }
    for line in lines {
      let content = try TicketLineContent(line, registry)
      for field in requirements.fields.codes where content.isMissing(field) {
        issues.append(Issue(field, line: line.position))
      }
      issues += tooLong(.symptom, line.symptom, requirements.maximumSymptom, line)
      issues += tooLong(.diagnosis, line.diagnosis, requirements.maximumDiagnosis, line)
    }
    return issues
  }

  private static func tooLong(
    _ field: TicketField, _ text: String?, _ maximum: Int?, _ line: EscalationLine
  ) -> [Issue] {
    guard let text, let maximum, text.count > maximum else { return [] }
    return [
      Issue(field, line: line.position, excess: .init(maximum: maximum, length: text.count))
    ]
  }
}

extension ErrorCode {
  package static let escalationIncomplete = ErrorCode("escalation.incomplete", .refused)
}
