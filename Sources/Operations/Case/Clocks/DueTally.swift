import RegistryModel

/// An open case and what presses most in it.
struct DueCase {
  let supportCase: SupportCase
  let clocks: CaseClocks
  /// The unmet target whose time is over first.
  let pressing: (name: String, clock: TargetClock, at: Instant)?

  init(_ supportCase: SupportCase, _ clocks: CaseClocks) {
    self.supportCase = supportCase
    self.clocks = clocks
    let unmet = [("response", clocks.response), ("resolution", clocks.resolution)].compactMap {
      name, clock -> (name: String, clock: TargetClock, at: Instant)? in
      guard let clock, clock.metAt == nil, clock.isBreached != nil,
        let at = clock.breachedAt ?? clock.dueAt
      else { return nil }
      return (name, clock, at)
    }
    pressing = unmet.min { $0.at < $1.at }
  }

  var isBreached: Bool { pressing?.clock.isBreached ?? false }

  func dueRow(_ registry: any RegistryReader) throws(RegistryError) -> JSON? {
    guard let pressing else { return nil }
    return .object(
      [
        JSONMember("due_at", .string(pressing.at.description)),
        JSONMember("left_seconds", .integer(pressing.clock.left)),
        JSONMember("breached", .bool(isBreached)), JSONMember("clock", .string(pressing.name)),
        JSONMember("target", .string(pressing.clock.duration.description)),
      ] + (try members(registry)))
  }

  func pausedRow(_ pause: CaseSpan, _ registry: any RegistryReader) throws(RegistryError) -> JSON {
    .object(
      [
        JSONMember("paused_since", .string(pause.start.description)),
        JSONMember("paused_for", (pause.pause).json),
        JSONMember(
          "left_seconds",
          (clocks.resolution ?? clocks.response).map {
            .integer($0.left)
          } ?? .null),
        JSONMember("breached", .bool(isBreached)),
      ] + (try members(registry)))
  }

  private func members(_ registry: any RegistryReader) throws(RegistryError) -> [JSONMember] {
    [
      JSONMember("code", .string(supportCase.code)),
      JSONMember("state", .string(supportCase.state.rawValue)),
      JSONMember("priority", .string(supportCase.priority.rawValue)),
      JSONMember("kind", .string(supportCase.caseKind.rawValue)),
      JSONMember("level", .integer(Int64(supportCase.level))),
      JSONMember("site", try registry.code(supportCase.site)),
      JSONMember("group", try registry.code(supportCase.group)),
      JSONMember("specialist", try registry.code(supportCase.specialist)),
      JSONMember("provider", try registry.code(supportCase.provider)),
      JSONMember("summary", .string(supportCase.summary)),
    ]
  }
}

/// Open cases sorted into what is due and what stands.
struct DueTally {
  private var due: [DueCase] = []
  private var paused: [(one: DueCase, pause: CaseSpan)] = []
  /// Cases no target is set for, or whose targets are met.
  private var untargeted = 0

  /// A case that stands and has missed its time is in both lists.
  mutating func add(_ one: DueCase, horizon: Instant?) {
    if let pause = one.clocks.spans.all.last, pause.pause != nil { paused.append((one, pause)) }
    guard let pressing = one.pressing else {
      if one.clocks.response == nil && one.clocks.resolution == nil { untargeted += 1 }
      return
    }
    if let horizon { guard pressing.at <= horizon else { return } }
    due.append(one)
  }

  func json(_ registry: any RegistryReader, limit: Int) throws(RegistryError) -> JSON {
    let soonest = due.sorted {
      ($0.pressing?.at.milliseconds ?? .max, $0.supportCase.id)
        < ($1.pressing?.at.milliseconds ?? .max, $1.supportCase.id)
    }
    let longest = paused.sorted {
      ($0.pause.start, $0.one.supportCase.id) < ($1.pause.start, $1.one.supportCase.id)
    }
    var rows: [JSON] = []
    for one in soonest.prefix(limit) {
      if let row = try one.dueRow(registry) { rows.append(row) }
    }
    var standing: [JSON] = []
    for one in longest.prefix(limit) {
      standing.append(try one.one.pausedRow(one.pause, registry))
    }
    return .members([
      "breached_count": .integer(Int64(due.filter(\.isBreached).count)),
      "due_count": .integer(Int64(due.count)), "due": .array(rows),
      "paused_count": .integer(Int64(paused.count)), "paused": .array(standing),
      "without_target_count": .integer(Int64(untargeted)),
      "more": .bool(due.count > limit || paused.count > limit),
    ])
  }
}
