/// What happened to a case.
package enum CaseEventKind: String, CodeEnum {
  case opened
  case note
  /// The desk or the user was asked for more (activity A).
  case informationRequested = "information_requested"
  case informationReceived = "information_received"
  /// Another group or specialist, the state kept.
  case assigned
  case stateChanged = "state_changed"
  /// The security group approved or refused.
  case securityAnswered = "security_answered"
}
