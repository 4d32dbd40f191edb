import RegistryModel

/// What one ticket adds to its provider's scorecard.
struct ScoredTicket {
  /// `YYYY-MM` in which it was drawn up.
  let month: String
  let isOpen: Bool
  let response: ScoredTarget
  let resolution: ScoredTarget
  /// How often they sent it back.
  let rejected: Int
  let promiseSlips: Int
  /// A ticket for the same equipment and class of part within the thirty days before it.
  let isRepeated: Bool
  let heldSeconds: Int64
  /// Parts that we sent back late, or have not sent back though their day has gone by.
  let partsLateBack: Int

  init(
    _ escalation: Escalation, _ registry: any RegistryReader, _ context: QueryContext
  ) throws(RegistryError) {
    let standing = try EscalationStanding(escalation, at: context.now, registry)
    let day = LocalTime(escalation.createdAt, in: .bogota).date
    month = String(day.description.prefix(7))
    isOpen = escalation.state.isOpen
    response = ScoredTarget(seconds: try standing.answerSeconds(), standing.response)
    resolution = ScoredTarget(seconds: standing.resolutionSeconds, standing.resolution)
    rejected = standing.timesRejected
    promiseSlips = standing.promiseSlips
    heldSeconds = standing.times.heldInHours
    isRepeated = try ScoredTicket.isRepeated(escalation, registry)
    partsLateBack = try registry.all(PartExchange.byEscalation, escalation.id).count { part in
      if part.isLate(on: context.today) { return true }
      guard let due = part.returnDueOn, let returnedOn = part.returnedOn else { return false }
      return returnedOn > due
    }
  }

  private static let repetition = 30

  private static func isRepeated(_ escalation: Escalation, _ registry: any RegistryReader)
    throws(RegistryError) -> Bool
  {
    let earliest = escalation.createdAt.adding(seconds: Int64(-repetition) * 86_400)
    for line in try registry.all(EscalationLine.byEscalation, escalation.id)
    where !line.partClass.isSupply {
      for other in try registry.all(EscalationLine.byAsset, line.asset, line.partClass)
      where other.escalation != escalation.id {
        let earlier = try registry.existing(other.escalation)
        guard earlier.sentAt != nil, earlier.state != .cancelled else { continue }
        if (earliest..<escalation.createdAt).contains(earlier.createdAt) { return true }
      }
    }
    return false
  }
}

/// How one target of one ticket went.
struct ScoredTarget {
  /// Until it happened; nil when it has not.
  let seconds: Int64?
  /// Whether it was kept; nil when there was no target, or it is still to be seen.
  let isKept: Bool?

  init(seconds: Int64?, _ progress: TargetProgress?) {
    self.seconds = seconds
    guard let progress else {
      isKept = nil
      return
    }
    isKept = progress.isBreached ? false : progress.metAt == nil ? nil : true
  }
}
