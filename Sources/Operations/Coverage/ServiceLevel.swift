package import RegistryModel

/// How fast the provider must answer and solve, and in which hours.
package struct ServiceLevel: Hashable, Sendable {
  /// Hours of service in the notation of `ServiceHours`.
  package var hours: String?
  package var response: String?
  package var resolution: String?
  /// Nil when no target was agreed, no moment was given, or the calendar does not reach so far.
  package var responseDue: Instant?
  package var resolutionDue: Instant?
  /// Milliseconds from the report to the due instant, for ranking; nil without a target.
  var responseOrder: Int64?
  /// Neither the terms nor the provider say the hours.
  var areHoursAssumed = false
}

extension ServiceLevel {
  /// The level under the provider's calendar: the terms' hours, else the provider's own, else
  /// office hours; Colombian holidays and the provider's closures are out.
  init(
    _ terms: Terms, provider: Provider?, zone: TimeZoneRule, question: CoverageQuestion
  ) {
    self.init()
    response = terms.response
    resolution = terms.resolution
    let agreed = terms.hours ?? provider?.hours
    let read = agreed.flatMap { try? ServiceHours($0) }
    hours = agreed
    guard response != nil || resolution != nil else { return }
    areHoursAssumed = read == nil
    let calendar = BusinessCalendar(
      hours: read ?? .officeHours, closures: Set(provider?.closures.dates ?? []), zone: zone)
    // Without a moment, entitlements are still ranked alike: as if told at eight that morning.
    let start = question.at ?? LocalTime(date: question.on, second: 8 * 3600).instant(in: zone)
    let due = ServiceLevel.due(response, start, calendar)
    responseOrder = due.map { $0.milliseconds - start.milliseconds }
    guard question.at != nil else { return }
    responseDue = due
    resolutionDue = ServiceLevel.due(resolution, start, calendar)
  }

  private static func due(_ text: String?, _ start: Instant, _ calendar: BusinessCalendar)
    -> Instant?
  {
    guard let text, let target = try? ResponseTarget(text) else { return nil }
    return try? target.dueInstant(from: start, in: calendar)
  }
}
