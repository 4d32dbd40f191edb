package import RegistryModel

/// What a note on a case says.
package enum CaseNoteKind: String, CodeEnum, FieldValue {
  case note
  /// The desk or the user was asked for more (activity A).
  case informationRequested = "information_requested"
  case informationReceived = "information_received"
  /// The information security group allows the free software.
  case securityApproved = "security_approved"
  case securityRefused = "security_refused"

  var event: CaseEventKind {
    switch self {
    case .note: .note
    case .informationRequested: .informationRequested
    case .informationReceived: .informationReceived
    case .securityApproved, .securityRefused: .securityAnswered
    }
  }

  var approval: SecurityApproval? {
    switch self {
    case .note, .informationRequested, .informationReceived: nil
    case .securityApproved: .approved
    case .securityRefused: .refused
    }
  }
}

/// Adds a note to a case, also what was asked of whom (activity A) and what security answered.
package struct CaseNote: Operation {
  package static let name = "case.note"
  package static let creates: [EntityKind] = [.caseEvent]

  let supportCase: ID<SupportCase>
  let noteKind: CaseNoteKind
  let note: Paragraph

  package init(_ fields: inout Fields) throws(RegistryError) {
    supportCase = try fields.reference("case")
    noteKind = try fields.optional("kind") ?? .note
    note = try fields.required("note")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    guard noteKind.approval != nil else { return }
    try CaseRules.requireOpen(found)
    guard found.freeSoftware != nil else {
      throw RegistryError(.caseNotFreeSoftware, ["code": found.code])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    if let approval = noteKind.approval {
      effects.update(found) { $0.freeSoftware = approval }
    }
    effects.record(noteKind.event, of: found, CaseEventDetail(note: note.text), stamp)
    effects.answer(found.code, found.state)
  }
}

extension ErrorCode {
  package static let caseNotFreeSoftware = ErrorCode("case.not_free_software", .refused)
}
