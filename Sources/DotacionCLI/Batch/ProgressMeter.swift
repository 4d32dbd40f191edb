import Glibc
import Localization

/// How far long work has come, on standard error when that is a terminal, a few times a second.
final class ProgressMeter {
  private let lexicon: Lexicon
  private let isShown: Bool
  private let start = ProgressMeter.now()
  private var lastShown: Double = 0

  /// - Parameter isBesideLines: lines go to standard output meanwhile: where that is the same
  ///   terminal, they show how far it has come.
  init(_ lexicon: Lexicon, isBesideLines: Bool = false) {
    let context = RunContext.current
    self.lexicon = lexicon
    isShown = context.isErrorTerminal && !(isBesideLines && context.isOutputTerminal)
  }

  func update(_ done: Int64) {
    guard isShown else { return }
    let now = ProgressMeter.now()
    guard now - lastShown > 0.2 else { return }
    lastShown = now
    let seconds = max(0.001, now - start)
    let text = lexicon.text(
      "progress.lines",
      ["done": String(done), "rate": String(Int(Double(done) / seconds))])
    OutputSink.complain("\r\u{1B}[K" + (text ?? String(done)))
  }

  /// Takes the meter away.
  func finish() {
    guard isShown, lastShown > 0 else { return }
    OutputSink.complain("\r\u{1B}[K")
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
