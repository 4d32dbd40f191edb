import RegistryModel

/// How a ticket stands at a moment: both clocks, the targets, the promises. Folded from its messages
/// each time it is asked, so that a calendar mended late mends every ticket alike.
struct EscalationStanding {
  let escalation: Escalation
  let messages: [EscalationMessage]
  let level: EscalationLevel
  let times: EscalationTimes
  /// When the fault was found; nil when no intervention says so.
  let diagnosedAt: Instant?
  /// When it first went out.
  let firstSentAt: Instant?
  /// When they first answered it, whatever they said.
  let answeredAt: Instant?
  let response: TargetProgress?
  let resolution: TargetProgress?

  init(_ escalation: Escalation, at now: Instant, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    let messages = try registry.all(EscalationMessage.byEscalation, escalation.id)
    let child = try registry.existing(escalation.supportCase)
    let site = try child.site.map { id throws(RegistryError) in try registry.existing(id) }
    let level = try EscalationLevel(escalation, registry)
    let diagnosedAt = try EscalationStanding.diagnosis(of: escalation, child, registry)
    let times = try EscalationTimes(
      messages, diagnosedAt: diagnosedAt, until: now, desk: try .of(site),
      provider: level.calendar)
    let sentAt = messages.first { $0.to == .sent }?.at
    let answeredAt = messages.first { $0.to?.isAnswer == true }?.at
    self.escalation = escalation
    self.messages = messages
    self.level = level
    self.times = times
    self.diagnosedAt = diagnosedAt
    firstSentAt = sentAt
    self.answeredAt = answeredAt
    response = EscalationStanding.progress(level.response, sentAt, times, answeredAt, now)
    resolution = EscalationStanding.progress(
      level.resolution, sentAt, times, escalation.resolvedAt, now)
  }

  /// The days promised, oldest first.
  var promises: [(at: Instant, on: CivilDate)] {
    messages.compactMap { message in message.promisedOn.map { (message.at, $0) } }
  }

  /// How often a promise was put off.
  var promiseSlips: Int {
    zip(promises, promises.dropFirst()).count { $1.on > $0.on }
  }

  /// How often they sent it back as it was.
  var timesRejected: Int { messages.count { $0.to == .rejected } }

  /// Until they answered, counted as the target is; by their calendar where there is none.
  func answerSeconds() throws(RegistryError) -> Int64? {
    guard let firstSentAt, let answeredAt else { return nil }
    if let response { return response.used }
    return try level.calendar.openSeconds(from: firstSentAt, to: answeredAt)
  }

  /// Until they solved it, what they waited for us left out.
  var resolutionSeconds: Int64? {
    guard escalation.resolvedAt != nil else { return nil }
    return resolution?.used ?? times.theirsInHours
  }

  /// Nil without a target, before it went out, and where the calendar does not reach.
  private static func progress(
    _ target: EscalationLevel.Target?, _ sentAt: Instant?, _ times: EscalationTimes,
    _ metAt: Instant?, _ now: Instant
  ) -> TargetProgress? {
    guard let target, let sentAt else { return nil }
    return try? TargetProgress(target, start: sentAt, spans: times.spans, metAt: metAt, now: now)
  }

  /// The latest diagnosis of its equipment in the case before the ticket was drawn up.
  private static func diagnosis(
    of escalation: Escalation, _ child: SupportCase, _ registry: any RegistryReader
  ) throws(RegistryError) -> Instant? {
    guard let parent = child.parent else { return nil }
    let lines = try registry.all(EscalationLine.byEscalation, escalation.id)
    let assets = Set(lines.map(\.asset))
    return try registry.all(Intervention.byCase, parent)
      .filter { $0.action == .diagnosed && assets.contains($0.asset) }
      .map(\.doneAt).filter { $0 <= escalation.createdAt }.max()
  }
}

extension EscalationState {
  /// Whether the provider said something by it.
  var isAnswer: Bool {
    switch self {
    case .acknowledged, .rejected, .pending, .held, .inProgress, .resolved: true
    case .draft, .sent, .cancelled, .closed: false
    }
  }
}

extension EscalationStanding {
  /// The clocks, targets and promises as `escalation.show` tells of them.
  var members: [JSONMember] {
    let clocks: [JSONMember] = [
      JSONMember("diagnosed_at", diagnosedAt.moment),
      JSONMember("our_seconds", .integer(times.ours)),
      JSONMember("our_business_seconds", .integer(times.oursInHours)),
      JSONMember("their_seconds", .integer(times.theirs)),
      JSONMember("their_business_seconds", .integer(times.theirsInHours)),
      JSONMember("held_business_seconds", .integer(times.heldInHours)),
      JSONMember("service_hours", level.hours.text.json),
      JSONMember("hours_assumed", .bool(level.hours.areAssumed)),
    ]
    return clocks + members(of: response, level.response, "response", promise: nil)
      + members(of: resolution, level.resolution, "resolution", promise: escalation.promisedOn)
      + [
        JSONMember(
          "promises",
          .array(
            promises.map {
              .members(["at": .string($0.at.description), "on": .string($0.on.description)])
            })),
        JSONMember("promise_slips", .integer(Int64(promiseSlips))),
        JSONMember("times_rejected", .integer(Int64(timesRejected))),
      ]
  }

  private func members(
    of progress: TargetProgress?, _ target: EscalationLevel.Target?, _ name: String,
    promise: CivilDate?
  ) -> [JSONMember] {
    [
      JSONMember("\(name)_target", (target?.target.description).json),
      JSONMember("\(name)_due", (progress?.due.description).json),
      JSONMember("\(name)_used_seconds", progress.map { .integer($0.used) } ?? .null),
      JSONMember("\(name)_left_seconds", progress.map { .integer($0.left) } ?? .null),
      JSONMember(
        "\(name)_outlook", (progress?.outlook(escalation.state, promise: promise)).json),
    ]
  }
}
