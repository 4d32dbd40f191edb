import RegistryModel

/// What a ticket's provider is held to: targets, and the calendar each is counted by.
struct EscalationLevel {
  /// One target and its calendar.
  struct Target {
    let target: ResponseTarget
    let hours: AgreedHours
    let calendar: BusinessCalendar
    /// The contract or warranty that says so.
    let code: String?
  }

  /// Hours of service and whether anybody ever said them.
  struct AgreedHours {
    let text: String?
    var areAssumed: Bool { text == nil }
  }

  let response: Target?
  let resolution: Target?
  /// What their time is measured by, target or not.
  let calendar: BusinessCalendar
  let hours: AgreedHours

  /// The level agreed for the ticket: that of the contract it names, else that of the verdicts it
  /// stands on. Of several lines the tightest target counts. Hours are the terms', else the
  /// provider's own, else office hours; holidays and the provider's closures are out.
  init(_ escalation: Escalation, _ registry: any RegistryReader) throws(RegistryError) {
    let provider = try registry.existing(escalation.provider)
    let site = try registry.existing(escalation.supportCase).site
    let zone = try site.map { id throws(RegistryError) in try registry.existing(id).timeZone }
    let start = escalation.sentAt ?? escalation.createdAt
    let found = try EscalationLevel.agreements(escalation, provider, registry)
    let calendar = { (hours: String?) in
      EscalationLevel.calendar(hours ?? provider.hours, provider, zone ?? .bogota)
    }
    let targets = { (read: (Agreement) -> String?) in
      found.compactMap { agreement -> Target? in
        guard let text = read(agreement), let target = try? ResponseTarget(text) else {
          return nil
        }
        return Target(
          target: target, hours: AgreedHours(text: agreement.hours ?? provider.hours),
          calendar: calendar(agreement.hours), code: agreement.code)
      }
    }
    response = EscalationLevel.tightest(targets(\.response), from: start)
    resolution = EscalationLevel.tightest(targets(\.resolution), from: start)
    let first = found.first?.hours
    self.calendar = response?.calendar ?? resolution?.calendar ?? calendar(first)
    hours = response?.hours ?? resolution?.hours ?? AgreedHours(text: first ?? provider.hours)
  }

  private struct Agreement {
    let code: String?
    let hours: String?
    let response: String?
    let resolution: String?
  }

  private static func agreements(
    _ escalation: Escalation, _ provider: Provider, _ registry: any RegistryReader
  ) throws(RegistryError) -> [Agreement] {
    let stored = escalation.cover(by: provider).compactMap { $0 }.map { cover in
      Agreement(
        code: cover["code"]?.stringValue, hours: cover["hours"]?.stringValue,
        response: cover["response"]?.stringValue, resolution: cover["resolution"]?.stringValue)
    }
    guard let number = escalation.contractNumber.map({ IdentifierText.key($0) }),
      !stored.contains(where: { $0.code.map { IdentifierText.key($0) } == number }),
      let contract = try registry.first(Contract.byCode, number)
    else { return stored }
    return [
      Agreement(
        code: contract.code, hours: contract.terms.hours, response: contract.terms.response,
        resolution: contract.terms.resolution)
    ]
  }

  private static func calendar(_ hours: String?, _ provider: Provider, _ zone: TimeZoneRule)
    -> BusinessCalendar
  {
    BusinessCalendar(
      hours: hours.flatMap { try? ServiceHours($0) } ?? .officeHours,
      closures: Set(provider.closures.dates), zone: zone)
  }

  private static func tightest(_ targets: [Target], from start: Instant) -> Target? {
    targets.min { left, right in
      let first = try? left.target.dueInstant(from: start, in: left.calendar)
      let second = try? right.target.dueInstant(from: start, in: right.calendar)
      guard let first else { return false }
      guard let second else { return true }
      return first < second
    }
  }
}
