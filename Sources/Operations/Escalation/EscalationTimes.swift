import RegistryModel

/// How long a ticket has waited for us and for the provider, folded from its messages.
struct EscalationTimes {
  private(set) var ours: Int64 = 0
  private(set) var theirs: Int64 = 0
  private(set) var oursInHours: Int64 = 0
  private(set) var theirsInHours: Int64 = 0
  /// Of their open time, what they waited themselves, e.g. for a part.
  private(set) var heldInHours: Int64 = 0
  /// When it was their turn, oldest first.
  private(set) var spans: [TargetProgress.Span] = []

  /// - Parameters:
  ///   - messages: oldest first.
  ///   - diagnosedAt: from when our time counts, when that was before the ticket was drawn up.
  ///   - now: up to when the last state is counted.
  init(
    _ messages: [EscalationMessage], diagnosedAt: Instant?, until now: Instant,
    desk: BusinessCalendar, provider: BusinessCalendar
  ) throws(RegistryError) {
    let moves = messages.compactMap { message in message.to.map { (at: message.at, state: $0) } }
    if let diagnosedAt, let first = moves.first, diagnosedAt < first.at {
      try addOurs(diagnosedAt, first.at, desk)
    }
    for (index, move) in moves.enumerated() {
      let end = index + 1 < moves.count ? moves[index + 1].at : now
      guard end > move.at else { continue }
      switch move.state.clock {
      case .ours: try addOurs(move.at, end, desk)
      case .theirs:
        let open = try provider.openSeconds(from: move.at, to: end)
        theirs += (end.milliseconds - move.at.milliseconds) / 1000
        theirsInHours += open
        if move.state == .held { heldInHours += open }
        spans.append(TargetProgress.Span(from: move.at, to: end))
      case .stopped: continue
      }
    }
  }

  private mutating func addOurs(_ start: Instant, _ end: Instant, _ desk: BusinessCalendar)
    throws(RegistryError)
  {
    ours += (end.milliseconds - start.milliseconds) / 1000
    oursInHours += try desk.openSeconds(from: start, to: end)
  }
}
