import ArgumentParser
import Engine
import Localization
import RegistryModel

/// A command of ours: its errors are data until the edge, where they become words and an exit code.
protocol DotacionCommand: ParsableCommand {
  var common: CommonOptions { get }
  func execute(_ session: Session) throws(RegistryError)
}

extension DotacionCommand {
  func run() throws {
    let session = Session(common)
    do {
      try execute(session)
    } catch {
      session.complain(error)
      throw ExitCode(error.code.errorClass.exitCode)
    }
  }
}

/// A command that asks one question.
protocol ReadCommand: DotacionCommand {
  var read: ReadOptions { get }
  func request() throws(RegistryError) -> Request
  /// The answer as a page for people.
  func page(_ answer: JSON, _ page: inout Page)
  /// The member of the answer that holds its rows, for CSV; nil when the answer is one thing.
  static var rows: String? { get }
}

extension ReadCommand {
  static var rows: String? { nil }

  func execute(_ session: Session) throws(RegistryError) {
    let moment = try read.asOf.map { text throws(RegistryError) in try Moment(text) }
    let request = try request()
    let answer = try session.open(.readOnly).answer(request, asOf: moment)
    session.show(answer, rows: Self.rows, of: request.name) { page($0, &$1) }
  }
}

/// A command that carries out one operation.
protocol WriteCommand: DotacionCommand {
  var write: WriteOptions { get }
  func request() throws(RegistryError) -> Request
}

extension WriteCommand {
  func execute(_ session: Session) throws(RegistryError) {
    var request = try request()
    try write.fill(&request)
    let registry = try session.open(write.isRehearsal ? .readOnly : .readWrite)
    try session.carryOut(request, write, on: registry)
  }
}

extension WriteOptions {
  /// What is said of every operation alike.
  func fill(_ request: inout Request) throws(RegistryError) {
    request.id = id
    request.supportCase = supportCase
    request.note = note
    request.expect = try Expectations.parse(expect)
  }
}

extension Session {
  /// Applies one operation, or tries it, and tells what it did.
  func carryOut(_ request: Request, _ write: WriteOptions, on registry: Registry)
    throws(RegistryError)
  {
    let origin = origin(write)
    guard write.isRehearsal else {
      return show(try registry.apply(request, origin: origin), request)
    }
    let (receipt, changes) = try registry.rehearse(origin) { applier throws(RegistryError) in
      let receipt = try applier.apply(request)
      return (receipt, try applier.described(receipt.changes))
    }
    show(receipt, request, rehearsed: changes)
  }
}

/// `--expect asset:10452=7`.
enum Expectations {
  static func parse(_ texts: [String]) throws(RegistryError) -> [String: Int64] {
    var expect: [String: Int64] = [:]
    for text in texts {
      guard let sign = text.lastIndex(of: "="),
        let revision = Int64(text[text.index(after: sign)...])
      else {
        throw RegistryError(
          .inputInvalidExpectation, ["name": text], hints: [Hint("expectation_form")])
      }
      expect[String(text[..<sign])] = revision
    }
    return expect
  }
}

extension JSON {
  /// The text as a string, or nothing.
  static func text(_ value: String?) -> JSON? { value.map { .string($0) } }

  /// The texts as a list; nothing when there are none.
  static func texts(_ values: [String]) -> JSON? {
    values.isEmpty ? nil : .array(values.map { .string($0) })
  }

  static func number(_ value: Int?) -> JSON? { value.map { .integer(Int64($0)) } }
}
