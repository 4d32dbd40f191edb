package import RegistryModel
import Store
import StoreMemory

/// A moment of the registry's own past.
package enum Moment: Hashable, Sendable {
  /// After the journal line with this number.
  case sequence(Int64)
  /// As known at this instant.
  case instant(Instant)
  /// As known at the end of this day.
  case day(CivilDate)

  /// `812`, `2026-03-02` or `2026-03-02T09:00:00-05:00`.
  ///
  /// - Throws: `input.invalid_moment`.
  package init(_ text: String) throws(RegistryError) {
    if let number = Int64(text), number >= 0 {
      self = .sequence(number)
    } else if let date = CivilDate(text) {
      self = .day(date)
    } else if let instant = Instant(text) {
      self = .instant(instant)
    } else {
      throw RegistryError(
        .inputInvalidMoment, ["value": text], hints: [Hint("moment_form")])
    }
  }

  /// - Throws: `input.moment_in_future` for a line not written yet, an instant after now, or a day
  ///   after today.
  func checkPast(lastLine: Int64, now: Instant, _ zone: TimeZoneRule) throws(RegistryError) {
    switch self {
    case .sequence(let number):
      guard number > lastLine else { return }
      throw Moment.inFuture(String(number), String(lastLine))
    case .instant(let instant):
      guard instant > now else { return }
      throw Moment.inFuture(instant.description, now.description)
    case .day(let date):
      let today = LocalTime(now, in: zone).date
      guard date > today else { return }
      throw Moment.inFuture(date.description, today.description)
    }
  }

  private static func inFuture(_ value: String, _ latest: String) -> RegistryError {
    RegistryError(.inputMomentInFuture, ["value": value, "latest": latest])
  }

  /// The instant meant, when it is one.
  func instant(in zone: TimeZoneRule) -> Instant? {
    switch self {
    case .sequence: nil
    case .instant(let instant): instant
    case .day(let date):
      Instant(
        milliseconds: LocalTime(date: date.adding(days: 1), second: 0).instant(in: zone)
          .milliseconds - 1)
    }
  }
}

/// The registry as it was: today's, with the rows changed since put back to how they stood.
///
/// It costs what was changed since, not what the registry holds. That it equals a replay up to the
/// same line is held by a test.
enum Past {
  static func view(
    of reader: any StoreReader, at moment: Moment?, in zone: TimeZoneRule
  ) throws(RegistryError) -> any StoreReader {
    guard let moment else { return reader }
    let head = try reader.head()
    let horizon = try sequence(of: moment, reader, zone)
    guard horizon < head.sequence else { return reader }
    let past = Overlay(over: reader, horizon: horizon)
    var seen: Set<RowReference> = []
    try reader.images(after: horizon) { image throws(RegistryError) in
      // The oldest image after the horizon is how the row stood there.
      let key = RowReference(table: image.table, id: image.rowID)
      guard seen.insert(key).inserted, let table = RegistrySchema.tablesByName[image.table] else {
        return
      }
      past.restore(table, id: image.rowID, to: image.before)
    }
    return past
  }

  /// The last line not after the moment.
  private static func sequence(
    of moment: Moment, _ reader: any StoreReader, _ zone: TimeZoneRule
  ) throws(RegistryError) -> Int64 {
    guard let instant = moment.instant(in: zone) else {
      if case .sequence(let number) = moment { return number }
      return 0
    }
    var low: Int64 = 0
    var high = try reader.head().sequence
    while low < high {
      let middle = (low + high + 1) / 2
      guard let entry = try reader.entry(sequence: middle) else { break }
      if entry.at <= instant { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

extension ErrorCode {
  package static let inputMomentInFuture = ErrorCode("input.moment_in_future", .input)
  package static let inputInvalidMoment = ErrorCode("input.invalid_moment", .input)
}
