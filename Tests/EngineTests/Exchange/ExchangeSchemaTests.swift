import Engine
import Foundation
import Operations
import RegistryModel
import Testing

/// The example lines of `schemas`, rewritten as XML, judged by `schemas/exchange.xsd`.
@Suite struct ExchangeSchemaTests {
  @Test func everyGoodExampleIsValidAndReadsBackTheSame() throws {
    let schema = try ExchangeFiles.schema()
    var reader = ExchangeRequestReader()
    var shown: Set<String> = []
    for (line, json) in try ExchangeFiles.examples("good.jsonl") {
      guard let json, let element = ExchangeElement(request: json) else { continue }
      let document = ExchangeFiles.document([element])
      #expect(try ExchangeFiles.problems(document, schema) == [], "\(line)")
      let read = try #require(try ExchangeFiles.elements(document).first)
      let wanted = try Request(json: json)
      let request = try reader.request(read, path: "")
      #expect(request.name == wanted.name && request.id == wanted.id)
      #expect(request.data.canonicalText == ExchangeSchemaTests.named(wanted.data).canonicalText)
      #expect(request.expect == wanted.expect && request.note == wanted.note)
      #expect(request.supportCase == wanted.supportCase)
      shown.insert(request.name)
    }
    #expect(shown == Set(Catalogue.operations.map { $0.name }))
  }

  /// Ids where JSON may have them: in XML things are named.
  private static func named(_ data: JSON) -> JSON {
    .object(
      (data.objectValue ?? []).map { member in
        guard ["audit", "escalation", "mail"].contains(member.name),
          let id = member.value.integerValue
        else { return member }
        return JSONMember(member.name, .string(String(id)))
      })
  }

  /// Those it lets pass are listed: XML says no types, XML Schema no text within mixed elements.
  @Test func theBadExamplesItLetsPassAreListed() throws {
    let schema = try ExchangeFiles.schema()
    var caught = 0
    var passed: [String] = []
    for (line, json) in try ExchangeFiles.examples("bad.jsonl") {
      guard let json, let element = ExchangeElement(request: json), element.canBeWritten else {
        continue
      }
      let document = ExchangeFiles.document([element])
      if try ExchangeFiles.problems(document, schema).isEmpty {
        passed.append(line)
        continue
      }
      caught += 1
      let steps = try ExchangeFiles.carryOut(document, on: TestRegistries.memory())
      #expect(steps.first?.error != nil, "\(line)")
    }
    let list = "Tests/EngineTests/Exchange/beyond-the-schema.txt"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try passed.map { $0 + "\n" }.joined().write(
        to: ExchangeFiles.root.appendingPathComponent(list), atomically: true, encoding: .utf8)
    }
    let listed = try ExchangeFiles.text(list).split(separator: "\n").map(String.init)
    #expect(passed == listed)
    #expect(caught > 6 * passed.count)
  }

  @Test func theSampleIsValidAndDoesWhatItSays() throws {
    let sample = try ExchangeFiles.text("imports/exchange/exchange.xml")
    #expect(try ExchangeFiles.problems(sample, ExchangeFiles.schema()) == [])
    let registry = TestRegistries.memory()
    let steps = try ExchangeFiles.carryOut(sample, on: registry)
    for step in steps { #expect(step.action == "applied", "\(step.path): \(step.outcome)") }
    let digest = try registry.digest()
    let again = try ExchangeFiles.carryOut(sample, on: registry)
    #expect(again.allSatisfy { $0.action == "repeated" } && again.count == steps.count)
    #expect(try registry.digest() == digest)
  }
}
