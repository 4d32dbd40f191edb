import Glibc
import Localization
import Synchronization

/// How far an import has come, on standard error when that is a terminal: records, their rate, and
/// what remains, by the bytes read.
final class ImportMeter {
  private let lexicon: Lexicon
  private let isShown: Bool
  private let bytes: Int64
  private let start = ContinuousClock.now
  private var lastShown: Duration = .zero
  /// Bytes, added up by whoever reads.
  private let done = Atomic<Int64>(0)
  private var records: Int64 = 0

  /// - Parameter bytes: how many there are to read in all.
  init(_ lexicon: Lexicon, bytes: Int64) {
    self.lexicon = lexicon
    self.bytes = bytes
    isShown = RunContext.current.isErrorTerminal
  }

  func read(_ count: Int) { done.add(Int64(count), ordering: .relaxed) }

  func record() {
    records += 1
    guard isShown, records.isMultiple(of: 64) else { return }
    let elapsed = ContinuousClock.now - start
    guard elapsed - lastShown > .milliseconds(200) else { return }
    lastShown = elapsed
    let milliseconds = max(
      1, elapsed.components.seconds * 1000 + elapsed.components.attoseconds / 1_000_000_000_000_000)
    let done = done.load(ordering: .relaxed)
    let fraction = max(1, done)
    let remaining = max(0, bytes - done) * milliseconds / fraction / 1000
    let text = lexicon.text(
      "progress.import",
      [
        "records": String(records), "rate": String(records * 1000 / milliseconds),
        "percent": String(min(100, done * 100 / max(1, bytes))), "seconds": String(remaining),
      ])
    OutputSink.complain("\r\u{1B}[K" + (text ?? String(records)))
  }

  /// Takes the meter away.
  func finish() {
    guard isShown, lastShown > .zero else { return }
    lastShown = .zero
    OutputSink.complain("\r\u{1B}[K")
  }
}
