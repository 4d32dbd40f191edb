import RegistryModel

/// A provider's tickets, counted.
struct ProviderScore {
  private var tickets = 0
  private var open = 0
  private var response = TargetScore()
  private var resolution = TargetScore()
  private var rejected = 0
  private var promiseSlips = 0
  private var repeated = 0
  private var heldSeconds: Int64 = 0
  private var partsLateBack = 0

  mutating func add(_ ticket: ScoredTicket) {
    tickets += 1
    if ticket.isOpen { open += 1 }
    response.add(ticket.response)
    resolution.add(ticket.resolution)
    rejected += ticket.rejected
    promiseSlips += ticket.promiseSlips
    if ticket.isRepeated { repeated += 1 }
    heldSeconds += ticket.heldSeconds
    partsLateBack += ticket.partsLateBack
  }

  var members: [JSONMember] {
    [JSONMember("tickets", .integer(Int64(tickets))), JSONMember("open", .integer(Int64(open)))]
      + response.members("response") + resolution.members("resolution") + [
        JSONMember("rejected", .integer(Int64(rejected))),
        JSONMember("promise_slips", .integer(Int64(promiseSlips))),
        JSONMember("repeated", .integer(Int64(repeated))),
        JSONMember("held_business_seconds", .integer(heldSeconds)),
        JSONMember("parts_late_back", .integer(Int64(partsLateBack))),
      ]
  }
}

/// How often a target was kept, and how long it took.
private struct TargetScore {
  private var judged: Int64 = 0
  private var kept: Int64 = 0
  private var seconds: [Int64] = []

  mutating func add(_ target: ScoredTarget) {
    if let seconds = target.seconds { self.seconds.append(seconds) }
    guard let isKept = target.isKept else { return }
    judged += 1
    if isKept { kept += 1 }
  }

  /// `…_judged`, `…_kept`; `…_kept_per_mille`, rounded to the nearest and half up; seconds of open
  /// time, or of the wall for targets in clock hours.
  func members(_ name: String) -> [JSONMember] {
    let sorted = seconds.sorted()
    let perMille = judged == 0 ? JSON.null : .integer((kept * 2000 + judged) / (judged * 2))
    return [
      JSONMember("\(name)_judged", .integer(judged)), JSONMember("\(name)_kept", .integer(kept)),
      JSONMember("\(name)_kept_per_mille", perMille),
      JSONMember("\(name)_median_seconds", TargetScore.median(sorted)),
      JSONMember("\(name)_worst_seconds", sorted.last.map { .integer($0) } ?? .null),
    ]
  }

  /// Of an even number, the lower of the two in the middle: a time that did happen.
  private static func median(_ sorted: [Int64]) -> JSON {
    guard !sorted.isEmpty else { return .null }
    return .integer(sorted[(sorted.count - 1) / 2])
  }
}
