import Engine
import Operations
import RegistryModel
import Store

/// Requests in, answers out, one line each, in order; an answer is only let go once the commit that
/// covers it is done.
struct BatchRunner {
  enum ErrorPolicy: String, CaseIterable {
    case stop
    case `continue`
  }

  struct Options {
    /// How many lines share one transaction.
    var chunk = 1000
    /// Everything in one transaction, kept only if every line holds.
    var isAtomic = false
    var isRehearsal = false
    /// How many questions may be answered at the same time.
    var cores = 1
  }

  /// What came of it all.
  struct Summary {
    var lines: Int64 = 0
    var failures: Int64 = 0
    /// The first thing that went wrong: it decides the exit code.
    var firstError: RegistryError?

    fileprivate mutating func count(_ answer: Answer) {
      lines += 1
      guard let error = answer.error else { return }
      failures += 1
      firstError = firstError ?? error
    }
  }

  let registry: Registry
  let origin: Origin
  let options: Options
  let lines: LineAnswers
  let progress: (Summary) -> Void

  /// Answers every line of the reader.
  ///
  /// - Throws: only what concerns no single line: the registry itself or the input failed.
  func run(_ reader: inout LineReader) throws(RegistryError) -> Summary {
    guard !options.isAtomic else { return try runAtomically(&reader) }
    guard !options.isRehearsal else {
      // One rehearsal for all of it: a line may build on one of an earlier chunk.
      return try registry.rehearse(origin) { applier throws(RegistryError) in
        try runChunks(&reader) { answerEach($0, applier, apart: true) }
      }
    }
    return try runChunks(&reader) { answerChunk($0) }
  }

  private func runChunks(
    _ reader: inout LineReader, _ answer: ([NumberedRequest]) -> ChunkAnswers
  ) throws(RegistryError) -> Summary {
    var summary = Summary()
    var read: Int64 = 0
    let writer = AnswerWriter()
    defer { writer.finish() }
    while true {
      let lines = try reader.next(max(options.chunk, BatchRunner.questionsAtOnce))
      guard !lines.isEmpty else { return summary }
      let requests = parse(lines, firstLine: read + 1)
      read += Int64(lines.count)
      for chunk in chunks(of: requests) {
        let answers = answer(Array(chunk))
        writer.write(answers.written)
        for answer in answers.written { summary.count(answer) }
        progress(summary)
        if answers.isStopped { return summary }
      }
    }
  }

  /// How many questions, with no change among them, are answered from one look at the registry, however
  /// small the chunks: what they have in common is read once.
  private static let questionsAtOnce = 4000

  private func chunks(of requests: [NumberedRequest]) -> [ArraySlice<NumberedRequest>] {
    guard requests.contains(where: BatchRunner.changes) else {
      return requests.isEmpty ? [] : [requests[...]]
    }
    return stride(from: 0, to: requests.count, by: options.chunk).map { start in
      requests[start..<min(start + options.chunk, requests.count)]
    }
  }

  /// Everything in one transaction: the answers are let go when it is kept, and after the first
  /// failure only that one is.
  private func runAtomically(_ reader: inout LineReader) throws(RegistryError) -> Summary {
    var output = OutputSink()
    let spool = try AnswerSpool()
    var summary = Summary()
    var read: Int64 = 0
    var failed: Answer?
    let work = { (applier: Applier) throws(RegistryError) in
      while failed == nil {
        let lines = try reader.next(options.chunk)
        guard !lines.isEmpty else { return try spool.finish() }
        let requests = parse(lines, firstLine: read + 1)
        read += Int64(lines.count)
        for answer in answerEach(requests, applier, apart: false).written {
          summary.count(answer)
          guard let error = answer.error else {
            try spool.keep(answer.bytes)
            continue
          }
          failed = answer
          throw error
        }
        progress(summary)
      }
    }
    do throws(RegistryError) {
      if options.isRehearsal {
        try registry.rehearse(origin, work)
      } else {
        try registry.write(origin, work)
      }
      spool.release(to: &output)
    } catch {
      guard let failed else { throw error }
      output.write(failed.bytes)
      output.flush()
    }
    return summary
  }

  /// Empty lines are counted and not answered.
  private func parse(_ lines: [LineReader.Line], firstLine: Int64) -> [NumberedRequest] {
    lines.enumerated().compactMap { offset, line in
      let number = firstLine + Int64(offset)
      let marked = number == 1 ? line.withoutByteOrderMark : line
      guard !marked.isBlank else { return nil }
      return NumberedRequest(line: number, request: LineParser.parse(marked))
    }
  }

  private func answerChunk(_ requests: [NumberedRequest]) -> ChunkAnswers {
    do {
      return try transactWhole(requests)
    } catch {
      // The transaction itself failed: none of its lines was applied.
      var answers = ChunkAnswers()
      answers.isStopped = true
      answers.written = requests.map { lines.failure($0.line, try? $0.request.get().id, error) }
      return answers
    }
  }

  /// A line that could not be written whole takes its transaction along: the others are done once
  /// more, each so that it can be taken back by itself, which costs more.
  private func transactWhole(_ requests: [NumberedRequest]) throws(RegistryError) -> ChunkAnswers {
    do {
      return try transact(requests, apart: false)
    } catch {
      guard error.code.errorClass == .bug else { throw error }
      return try transact(requests, apart: true)
    }
  }

  private func transact(_ requests: [NumberedRequest], apart: Bool) throws(RegistryError)
    -> ChunkAnswers
  {
    guard requests.contains(where: BatchRunner.changes) else {
      return try lines.answer(questions: requests, on: registry, cores: options.cores)
    }
    return try registry.write(origin) { applier throws(RegistryError) in
      answerEach(requests, applier, apart: apart)
    }
  }

  /// - Parameter apart: whether each line can be taken back by itself.
  private func answerEach(_ requests: [NumberedRequest], _ applier: Applier, apart: Bool)
    -> ChunkAnswers
  {
    lines.answer(requests) { request throws(RegistryError) in
      guard Catalogue.query(request.name) == nil else {
        return try registry.outcome(of: request, in: applier.reader)
      }
      guard apart else { return Outcome(try applier.apply(request)) }
      return Outcome(
        try applier.attempt { () throws(RegistryError) in try applier.apply(request) })
    }
  }

  /// Whether a line may change the registry.
  private static func changes(_ item: NumberedRequest) -> Bool {
    guard case .success(let request) = item.request else { return false }
    return Catalogue.query(request.name) == nil
  }
}
