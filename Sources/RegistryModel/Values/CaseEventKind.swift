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
  /// It became the child of another case (activity D).
  case adopted
  /// What it says of itself was corrected.
  case corrected
  /// As the entity's own tool tells it, at the tool's times.
  case mirrored
}
