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
    var onError = ErrorPolicy.stop
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
  let describe: (RegistryError) -> JSON
  let progress: (Summary) -> Void

  /// Answers every line of the reader.
  ///
  /// - Throws: only what concerns no single line: the registry itself or the input failed.
  func run(_ reader: inout LineReader, _ output: inout OutputSink) throws(RegistryError) -> Summary
  {
    guard !options.isAtomic else { return try runAtomically(&reader, &output) }
    guard !options.isRehearsal else {
      // One rehearsal for all of it: a line may build on one of an earlier chunk.
      return try registry.rehearse(origin) { applier throws(RegistryError) in
        try runChunks(&reader, &output) { answerEach($0, applier) }
      }
    }
    return try runChunks(&reader, &output) { answerChunk($0) }
  }

  private func runChunks(
    _ reader: inout LineReader, _ output: inout OutputSink,
    _ answer: ([NumberedRequest]) -> ChunkAnswers
  ) throws(RegistryError) -> Summary {
    var summary = Summary()
    var read: Int64 = 0
    while true {
      let lines = try reader.next(options.chunk)
      guard !lines.isEmpty else { return summary }
      let requests = parse(lines, firstLine: read + 1)
      read += Int64(lines.count)
      guard !requests.isEmpty else { continue }
      let answers = answer(requests)
      for answer in answers.written {
        output.write(answer.bytes)
        summary.count(answer)
      }
      output.flush()
      progress(summary)
      if answers.isStopped { return summary }
    }
  }

  /// Everything in one transaction: the answers are let go when it is kept, and after the first
  /// failure only that one is.
  private func runAtomically(_ reader: inout LineReader, _ output: inout OutputSink)
    throws(RegistryError) -> Summary
  {
    let spool = try AnswerSpool()
    var summary = Summary()
    var read: Int64 = 0
    var failed: Answer?
    let work = { (applier: Applier) throws(RegistryError) in
      while failed == nil {
        let lines = try reader.next(options.chunk)
        guard !lines.isEmpty else { return }
        let requests = parse(lines, firstLine: read + 1)
        read += Int64(lines.count)
        for answer in answerEach(requests, applier).written {
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

  /// A line read: a request, or what is wrong with it.
  struct NumberedRequest {
    let line: Int64
    let request: Result<Request, RegistryError>
  }

  struct Answer {
    let bytes: [UInt8]
    let error: RegistryError?
  }

  struct ChunkAnswers {
    var written: [Answer] = []
    var isStopped = false
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
      return try transact(requests)
    } catch {
      // The transaction itself failed: none of its lines was applied.
      var answers = ChunkAnswers()
      answers.isStopped = true
      answers.written = requests.map { failure($0.line, try? $0.request.get().id, error) }
      return answers
    }
  }

  private func transact(_ requests: [NumberedRequest]) throws(RegistryError) -> ChunkAnswers {
    guard requests.contains(where: BatchRunner.changes) else {
      return try registry.store.read { reader throws(RegistryError) in
        answerEach(requests) { request throws(RegistryError) in
          try question(request, reader)
        }
      }
    }
    return try registry.write(origin) { applier throws(RegistryError) in
      answerEach(requests, applier)
    }
  }

  private func answerEach(_ requests: [NumberedRequest], _ applier: Applier) -> ChunkAnswers {
    answerEach(requests) { request throws(RegistryError) in
      guard Catalogue.query(request.name) == nil else {
        return try question(request, applier.reader)
      }
      let receipt = try applier.apply(request)
      return Outcome(
        id: receipt.operation.isEmpty ? nil : receipt.operation,
        sequence: receipt.isUnchanged ? nil : receipt.sequence, result: receipt.result,
        isRepeated: !receipt.isNew && !receipt.isUnchanged, warnings: receipt.warnings)
    }
  }

  private func answerEach(
    _ requests: [NumberedRequest], _ act: (Request) throws(RegistryError) -> Outcome
  ) -> ChunkAnswers {
    var answers = ChunkAnswers()
    answers.written.reserveCapacity(requests.count)
    for item in requests {
      var id: String?
      do throws(RegistryError) {
        let request = try item.request.get()
        id = request.id
        let outcome = try act(request)
        answers.written.append(Answer(bytes: outcome.answer(item.line), error: nil))
      } catch {
        answers.written.append(failure(item.line, id, error))
        guard options.onError == .stop else { continue }
        answers.isStopped = true
        return answers
      }
    }
    return answers
  }

  private func question(_ request: Request, _ reader: any StoreReader) throws(RegistryError)
    -> Outcome
  {
    let answer = try registry.answer(request, in: reader)
    return Outcome(id: request.id, sequence: nil, result: answer, isRepeated: false)
  }

  private func failure(_ line: Int64, _ id: String?, _ error: RegistryError) -> Answer {
    var placed = error
    if placed.location?.line != nil { placed.location?.line = nil }
    let json = JSON.members([
      "error": describe(placed), "id": id.map { .string($0) }, "line": .integer(line),
      "ok": .bool(false),
    ])
    var writer = JSONWriter()
    writer.write(json)
    writer.byte(0x0A)
    return Answer(bytes: writer.bytes, error: error)
  }

  /// Whether a line may change the registry.
  private static func changes(_ item: NumberedRequest) -> Bool {
    guard case .success(let request) = item.request else { return false }
    return Catalogue.query(request.name) == nil
  }
}

/// What came of one request.
struct Outcome {
  let id: String?
  let sequence: Int64?
  let result: JSON
  let isRepeated: Bool
  var warnings: JSON?

  /// `{"id":…,"line":…,"ok":true,"result":{…},"seq":…}` and a line feed.
  func answer(_ line: Int64) -> [UInt8] {
    let json = JSON.members([
      "id": id.map { .string($0) }, "line": .integer(line), "ok": .bool(true),
      "repeated": isRepeated ? .bool(true) : nil, "result": result,
      "seq": sequence.map { .integer($0) }, "warnings": warnings,
    ])
    var writer = JSONWriter()
    writer.write(json)
    writer.byte(0x0A)
    return writer.bytes
  }
}

/// One line of input as a request.
enum LineParser {
  static func parse(_ line: LineReader.Line) -> Result<Request, RegistryError> {
    switch line {
    case .tooLong:
      return .failure(
        RegistryError(.inputLineTooLong, ["maximum": String(LineReader.maximumLength)]))
    case .bytes(let bytes): return parse(bytes)
    case .unfinished(let bytes):
      // A whole request is taken even without its line feed; half of one is not.
      let result = parse(bytes)
      guard case .failure(let error) = result, error.code == .jsonTruncated else { return result }
      return .failure(RegistryError(.inputLineTruncated, at: error.location))
    }
  }

  private static func parse(_ bytes: [UInt8]) -> Result<Request, RegistryError> {
    bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(RegistryError) in try Request(line: buffer) }
    }
  }
}
