import RegistryModel

/// How many visits owed stand how.
struct PreventiveTally: Hashable, Sendable {
  private(set) var counts: [PreventiveState: Int] = [:]

  mutating func add(_ state: PreventiveState) { counts[state, default: 0] += 1 }

  /// Visits owed in all.
  var obliged: Int { counts.values.reduce(0, +) }

  /// Of those, how many could not yet be told: the window, or its tolerance, is not over.
  var pending: Int {
    counts.filter { $0.key.isOutstanding }.values.reduce(0, +)
  }

  /// In thousandths of what was owed, told and not excused, rounded down; nil when that is nothing.
  func perMille(_ states: PreventiveState...) -> Int? {
    let judged = obliged - pending - counts[.excused, default: 0]
    guard judged > 0 else { return nil }
    return states.reduce(0) { $0 + counts[$1, default: 0] } * 1000 / judged
  }

  /// Members that follow those saying what was counted.
  var members: [JSONMember] {
    JSON.members([
      "obliged": .integer(Int64(obliged)), "done": count(.done), "late": count(.late),
      "missed": count(.missed), "excused": count(.excused), "pending": .integer(Int64(pending)),
      "in_time_per_mille": perMille(.done).json, "per_mille": perMille(.done, .late).json,
    ]).objectValue ?? []
  }

  private func count(_ state: PreventiveState) -> JSON {
    .integer(Int64(counts[state, default: 0]))
  }
}
