import Dispatch

/// Writes answers to standard output while the lines behind them are being answered; in order, and
/// never more than one lot behind.
final class AnswerWriter {
  private let queue = DispatchQueue(label: "dotacion.answers")
  private let output = RunContext.current.output

  /// Hands over the answers of a chunk, once those of the one before it are out.
  func write(_ answers: [Answer]) {
    finish()
    queue.async { [output] in
      var sink = OutputSink(output)
      for answer in answers { sink.write(answer.bytes) }
      sink.flush()
    }
  }

  /// Waits until everything is out.
  func finish() { queue.sync {} }
}
