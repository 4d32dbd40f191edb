/// What happened to a piece of equipment, as its history tells it.
package enum AssetEventKind: String, CodeEnum {
  case registered
  case moved
  case custodian
  case user
  case status
  case serial
  /// Made part of another, or taken from it.
  case attached
  /// Any other field of its record.
  case revised
  /// An operation that touched it was reversed, and nothing of its own record with it.
  case undone
  case caseOpened = "case_opened"
  /// Work on a case stood still, and went on.
  case caseSuspended = "case_suspended"
  case caseResumed = "case_resumed"
  /// Each time it was solved, and each time that did not last.
  case caseSolved = "case_solved"
  case caseReopened = "case_reopened"
  case caseEnded = "case_ended"
  case intervention
  case escalationRaised = "escalation_raised"
  case escalationResolved = "escalation_resolved"
  case escalationEnded = "escalation_ended"
  /// What a provider sent for it, and what went back.
  case partAnnounced = "part_announced"
  case partReceived = "part_received"
  case partInstalled = "part_installed"
  case partReturned = "part_returned"
  case reading
  /// Seen in an audit.
  case counted
  case auditFinding = "audit_finding"
  case coverageBegan = "coverage_began"
  case coverageEnded = "coverage_ended"
  case finding
  case findingResolved = "finding_resolved"
}
