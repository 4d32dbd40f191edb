import RegistryModel

/// One stretch of a case's life in one state.
struct CaseSpan {
  let state: CaseState
  /// Why it stood still.
  let reason: SuspensionReason?
  let start: Instant
  let end: Instant
  /// When it began is not known, only when it was seen.
  var isSeen = false

  /// By the clock on the wall.
  var seconds: Int64 { (end.milliseconds - start.milliseconds) / 1000 }

  /// Why the desk's clock stands: the reason of a suspension, or that a provider is at work.
  var pause: String? {
    switch state {
    case .suspended: reason?.rawValue ?? SuspensionReason.other.rawValue
    case .providerActive: CasePause.withProvider
    case .registered, .inProgress, .escalatedSpecialist, .escalatedOnsite, .solved, .closed,
      .reopened, .unmanaged:
      nil
    }
  }
}

/// What the desk's clock may stand for besides the reasons of a suspension.
enum CasePause {
  static let withProvider = "with_provider"
}

/// A case's life, state after state, folded from its events each time it is asked.
///
/// Events are taken in the order they were recorded. One that tells of an earlier moment than what
/// was recorded before it — the entity's own tool may say so later than it happened — undoes what
/// was thought to have begun since; a second solution takes the place of the first.
struct CaseSpans {
  private(set) var all: [CaseSpan] = []
  /// The first time somebody attended to it; nil when nobody has.
  private(set) var attendedAt: Instant?
  /// When it was solved for good; nil when it is not, or was reopened.
  private(set) var solvedAt: Instant?
  /// Events a later one told otherwise.
  private(set) var superseded: Set<ID<CaseEvent>> = []

  /// - Parameter now: up to when the last state is counted.
  init(_ events: [CaseEvent], until now: Instant) {
    let recorded = events.sorted { $0.id < $1.id }
    let moves = CaseSpans.moves(recorded)
    let kept = Set(moves.map(\.event))
    superseded = Set(recorded.filter { $0.to != nil && !kept.contains($0.id) }.map(\.id))
    for (index, move) in moves.enumerated() {
      let end = index + 1 < moves.count ? moves[index + 1].at : max(now, move.at)
      all.append(
        CaseSpan(
          state: move.state, reason: move.reason, start: move.at, end: end, isSeen: move.isSeen))
    }
    solvedAt = all.reversed().prefix { $0.state.isSolved }.last?.start
    let asked = recorded.first { $0.eventKind == .informationRequested }?.at
    let taken = all.first { $0.state.isAttended }?.start
    attendedAt = [asked, taken].compactMap { $0 }.min()
  }

  /// Work on its equipment is an answer too: the earliest of it, at the opening when it was done
  /// before.
  mutating func take(_ works: [Intervention]) {
    guard let opened = all.first?.start else { return }
    let done = works.filter { $0.action != .reported }.map { max($0.doneAt, opened) }
    attendedAt = ([attendedAt] + done).compactMap { $0 }.min()
  }

  private struct Move {
    let at: Instant
    let state: CaseState
    let reason: SuspensionReason?
    let event: ID<CaseEvent>
    let isSeen: Bool
  }

  private static func moves(_ events: [CaseEvent]) -> [Move] {
    var moves: [Move] = []
    for event in events {
      guard let state = event.to else { continue }
      // Nothing happens to a case before it is asked for.
      let at = max(event.at, moves.first?.at ?? event.at)
      while let last = moves.last, last.at > at { moves.removeLast() }
      if state.isSolved {
        while let last = moves.last, last.state == state || last.state == .closed {
          moves.removeLast()
        }
      }
      moves.append(
        Move(at: at, state: state, reason: event.reason, event: event.id, isSeen: event.isSeen))
    }
    return moves
  }
}

extension CaseState {
  /// Whether its being in this state means that somebody attended to it: handing it on does not.
  fileprivate var isAttended: Bool {
    switch self {
    case .inProgress, .suspended, .solved, .closed, .providerActive, .unmanaged: true
    case .registered, .escalatedSpecialist, .escalatedOnsite, .reopened: false
    }
  }

  fileprivate var isSolved: Bool {
    switch self {
    case .solved, .closed: true
    case .registered, .inProgress, .escalatedSpecialist, .escalatedOnsite, .suspended, .reopened,
      .providerActive, .unmanaged:
      false
    }
  }
}
