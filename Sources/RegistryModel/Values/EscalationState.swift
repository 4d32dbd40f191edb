/// Where an escalation stands: the eight states of TMF621 v5, and `draft` and `sent` before them.
package enum EscalationState: String, CodeEnum {
  /// Being drawn up; nobody outside has seen it.
  case draft
  /// Gone out, not yet answered.
  case sent
  /// They have it, under a number of theirs.
  case acknowledged
  /// They refused it as it was; it may be mended and sent again.
  case rejected
  /// They wait for us.
  case pending
  /// They wait themselves, e.g. for a part in transit.
  case held
  /// They are working on it.
  case inProgress = "in_progress"
  /// Withdrawn. Final.
  case cancelled
  /// They say it is solved.
  case resolved
  /// We agree. Final.
  case closed

  /// The states it may go to from this one. TMF621 knows no «reopened»: what comes back goes from
  /// `resolved` to `in_progress`.
  package var next: [EscalationState] {
    switch self {
    case .draft: [.sent, .cancelled]
    case .sent: [.acknowledged, .rejected, .pending, .held, .inProgress, .cancelled, .resolved]
    case .acknowledged: [.rejected, .pending, .held, .inProgress, .cancelled, .resolved]
    case .rejected: [.sent, .cancelled]
    case .pending: [.held, .inProgress, .cancelled, .resolved]
    case .held: [.pending, .inProgress, .cancelled, .resolved]
    case .inProgress: [.pending, .held, .cancelled, .resolved]
    case .resolved: [.inProgress, .closed]
    case .cancelled, .closed: []
    }
  }

  /// Whether somebody still has something to do for it.
  package var isOpen: Bool {
    switch self {
    case .draft, .sent, .acknowledged, .rejected, .pending, .held, .inProgress: true
    case .cancelled, .resolved, .closed: false
    }
  }

  /// Whose time passes in this state.
  package var clock: EscalationClock {
    switch self {
    case .draft, .rejected, .pending: .ours
    case .sent, .acknowledged, .held, .inProgress: .theirs
    case .cancelled, .resolved, .closed: .stopped
    }
  }

  /// Its name in TMF621 v5, `TroubleTicketStatusType`; nil before they know of it.
  package var tmfName: String? {
    switch self {
    case .draft, .sent: nil
    case .acknowledged: "acknowledged"
    case .rejected: "rejected"
    case .pending: "pending"
    case .held: "held"
    case .inProgress: "inProgress"
    case .cancelled: "cancelled"
    case .resolved: "resolved"
    case .closed: "closed"
    }
  }
}

/// Whose clock runs while an escalation stands in a state.
package enum EscalationClock: String, CodeEnum {
  case ours, theirs, stopped
}
