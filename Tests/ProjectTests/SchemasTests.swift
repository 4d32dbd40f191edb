import Engine
import Foundation
import Operations
import RegistryModel
import Store
import StoreMemory
import Synchronization
import Testing

/// The files of `schemas` say what the operations say, and its examples leave none of them out.
@Suite struct SchemasTests {
  private static let folder = ProjectFiles.root.appendingPathComponent("schemas")

  @Test(arguments: SchemaDocument.names)
  func theCommittedSchemaIsTheProgramsOwn(_ name: String) throws {
    let file = SchemasTests.folder.appendingPathComponent("\(name).schema.json")
    let written = try? String(contentsOf: file, encoding: .utf8)
    #expect(written == SchemaDocument.schema(name)?.prettyText, "\(name): run scripts/schemas")
  }

  @Test func theCommittedXMLSchemaIsTheProgramsOwn() throws {
    let file = SchemasTests.folder.appendingPathComponent("exchange.xsd")
    let written = try? String(contentsOf: file, encoding: .utf8)
    #expect(written == ExchangeSchema.text, "run scripts/schemas")
  }

  @Test func noSchemaIsLeftOver() throws {
    var names = Set(SchemaDocument.names.map { "\($0).schema.json" })
    // Profiles are no operation; their own test holds the file to their reader.
    names.insert("import-profile.schema.json")
    let files = try FileManager.default.contentsOfDirectory(atPath: SchemasTests.folder.path)
    let leftOver = files.filter { $0.hasSuffix(".schema.json") && !names.contains($0) }
    #expect(leftOver.isEmpty, "run scripts/schemas")
  }

  @Test func everyOperationAndQuestionHasAnExample() throws {
    let shown = Set(try SchemasTests.lines("good.jsonl").map(\.name))
    for name in SchemaDocument.names {
      #expect(shown.contains(name), "\(name): add a line to schemas/examples/good.jsonl")
    }
  }

  /// In order, on a fresh registry. EROJAS approves what others decided in an audit, and a case
  /// is closed six days after it was solved: three business days, a weekend and a day.
  @Test func theExamplesAreApplied() throws {
    let clock = Mutex(Instant(milliseconds: 1_772_460_900_000))
    let registry = Registry(
      store: MemoryStore(),
      environment: Environment(
        now: { clock.withLock { $0 } }, randomBytes: { [UInt8](repeating: 7, count: $0) }))
    for request in try SchemasTests.lines("good.jsonl") {
      let wait: Int64 = request.name == "case.close" ? 6 * 86_400 : 60
      clock.withLock { $0 = $0.adding(seconds: wait) }
      do {
        if Catalogue.query(request.name) != nil {
          _ = try registry.answer(request)
        } else {
          let actor = request.name == "audit.approve" ? "EROJAS" : nil
          _ = try registry.apply(request, origin: Origin(actor: actor, source: "test"))
        }
      } catch {
        Issue.record("\(request.name) \(request.data.canonicalText): \(error)")
      }
    }
  }

  private static func lines(_ name: String) throws -> [Request] {
    let file = folder.appendingPathComponent("examples/\(name)")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try Request(json: try JSONParser.parse(String($0)))
    }
  }
}
