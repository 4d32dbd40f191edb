/// Which states follow which, and whose clock runs in them (procedure, «Estados»).
extension CaseState {
  /// The states a case may go to from this one, in the procedure's order.
  ///
  /// Staying is no move, save for escalations: a case may be escalated again, to another group or
  /// specialist, upwards or downwards.
  package var next: [CaseState] {
    switch self {
    case .registered, .reopened: CaseState.working
    case .inProgress: CaseState.working.filter { $0 != .inProgress }
    case .escalatedSpecialist, .escalatedOnsite: CaseState.working
    case .providerActive: CaseState.working.filter { $0 != .providerActive }
    case .suspended: [.inProgress, .solved, .unmanaged]
    case .solved: [.closed, .reopened]
    case .closed, .unmanaged: []
    }
  }

  private static let working: [CaseState] = [
    .inProgress, .escalatedSpecialist, .escalatedOnsite, .suspended, .solved, .providerActive,
    .unmanaged,
  ]

  /// Whether nothing can happen to it any more.
  package var isFinal: Bool { next.isEmpty }

  /// Whether somebody still has work to do on it.
  package var isOpen: Bool {
    switch self {
    case .registered, .inProgress, .escalatedSpecialist, .escalatedOnsite, .suspended, .reopened,
      .providerActive:
      true
    case .solved, .closed, .unmanaged: false
    }
  }

  /// Whose clock runs in this state.
  package var clock: CaseClock {
    switch self {
    case .registered, .inProgress, .escalatedSpecialist, .escalatedOnsite, .reopened: .desk
    case .providerActive: .provider
    case .suspended, .solved: .stands
    case .closed, .unmanaged: .ended
    }
  }
}

/// What the clock of a case does in a state. The desk's time and the provider's are two.
package enum CaseClock: String, CodeEnum {
  case desk, provider, stands, ended
}
