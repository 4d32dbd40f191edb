import RegistryModel

/// How long a ticket has waited for us and for the provider, folded from its messages.
struct EscalationTimes {
  private(set) var ours: Int64 = 0
  private(set) var theirs: Int64 = 0
  private(set) var oursInHours: Int64 = 0
  private(set) var theirsInHours: Int64 = 0

  /// - Parameters:
  ///   - messages: oldest first.
  ///   - now: up to when the last state is counted.
  init(
    _ messages: [EscalationMessage], until now: Instant, desk: BusinessCalendar,
    provider: BusinessCalendar
  ) throws(RegistryError) {
    let moves = messages.compactMap { message in message.to.map { (at: message.at, state: $0) } }
    for (index, move) in moves.enumerated() {
      let end = index + 1 < moves.count ? moves[index + 1].at : now
      guard end > move.at else { continue }
      let seconds = (end.milliseconds - move.at.milliseconds) / 1000
      switch move.state.clock {
      case .ours:
        ours += seconds
        oursInHours += try desk.openSeconds(from: move.at, to: end)
      case .theirs:
        theirs += seconds
        theirsInHours += try provider.openSeconds(from: move.at, to: end)
      case .stopped: continue
      }
    }
  }
}
