package import RegistryModel

/// A clock on the wall that says less than the journal's last line: it was set back, or an earlier
/// line was written by one that ran ahead. What is written meanwhile gets that line's time.
package struct ClockLag: Hashable, Sendable {
  /// The journal's last line.
  package let last: Instant
  /// The clock on the wall.
  package let now: Instant

  /// Clocks of two machines differ by seconds; more than these is said.
  private static let tolerance: Int64 = 5 * 60 * 1000

  /// Nil when the clock is not behind, or not by enough to be worth a word.
  package init?(last: Instant, now: Instant) {
    guard last.milliseconds - now.milliseconds > ClockLag.tolerance else { return nil }
    self.last = last
    self.now = now
  }

  /// As answers warn of it.
  package var warning: JSON {
    AnswerWarning.clockBehind.json(["last": last.description, "now": now.description])
  }
}
