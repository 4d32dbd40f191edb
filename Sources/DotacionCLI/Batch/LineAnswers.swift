import Engine
import RegistryModel
import Store

/// A line read: a request, or what is wrong with it.
struct NumberedRequest: Sendable {
  let line: Int64
  let request: Result<Request, RegistryError>
}

/// One line of output.
struct Answer: Sendable {
  let bytes: [UInt8]
  let error: RegistryError?
}

/// The answers to a chunk of lines.
struct ChunkAnswers: Sendable {
  var written: [Answer] = []
  var isStopped = false
}

/// Turns what came of each line into a line of output.
struct LineAnswers: Sendable {
  let errors: ErrorJSON
  let onError: BatchRunner.ErrorPolicy

  /// Answers one line after another, as far as the policy goes.
  func answer(
    _ requests: some Collection<NumberedRequest>, _ act: (Request) throws(RegistryError) -> Outcome
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
        guard onError == .stop else { continue }
        answers.isStopped = true
        return answers
      }
    }
    return answers
  }

  func failure(_ line: Int64, _ id: String?, _ error: RegistryError) -> Answer {
    var placed = error
    if placed.location?.line != nil { placed.location?.line = nil }
    let json = JSON.members([
      "error": errors.json(placed), "id": id.map { .string($0) }, "line": .integer(line),
      "ok": .bool(false),
    ])
    var writer = JSONWriter()
    writer.write(json)
    writer.byte(0x0A)
    return Answer(bytes: writer.bytes, error: error)
  }
}

extension Registry {
  /// The answer to a question.
  func outcome(of request: Request, in reader: any StoreReader) throws(RegistryError) -> Outcome {
    let answer = try self.answer(request, in: reader)
    return Outcome(id: request.id, sequence: nil, result: answer, isRepeated: false)
  }
}
