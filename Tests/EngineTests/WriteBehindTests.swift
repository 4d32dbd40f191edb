import Operations
import RegistryModel
import Store
import Testing

@testable import Engine

/// Operations that another thread writes while the next are worked out.
@Suite struct WriteBehindTests {
  private static func register(_ number: Int) throws -> Request {
    Request(
      "site.register", id: "op-\(number)",
      data: try JSONParser.parse(#"{"code":"S\#(number)","name":"Sede \#(number)"}"#))
  }

  /// A hundred sites; every third is tried together with one that cannot be, and so is not kept.
  private static func fill(_ applier: Applier) throws(RegistryError) {
    for number in 0..<100 {
      guard let request = try? register(number) else { throw RegistryError(.storeFailed) }
      guard number.isMultiple(of: 3) else {
        _ = try applier.apply(request)
        continue
      }
      do {
        try applier.attempt { () throws(RegistryError) in
          _ = try applier.apply(request)
          var again = request
          again.id = "again-\(number)"
          _ = try applier.apply(again)
        }
        Issue.record("a code was taken twice")
      } catch {
        #expect(error.code == .siteCodeTaken)
      }
    }
  }

  private static func codes(_ registry: Registry) throws -> [String] {
    let answer = try registry.answer(
      Request("site.list", data: .members(["limit": .integer(500)])))
    return (answer["sites"]?.arrayValue ?? []).compactMap { $0["code"]?.stringValue }
  }

  /// How many lines there are, once all of them were checked and played again.
  private static func lines(_ registry: Registry) throws -> Int64 {
    try registry.store.read { reader throws(RegistryError) in
      _ = try JournalChain.verify(reader)
      _ = try StateCheck.verify(reader)
      return try reader.head().sequence
    }
  }

  @Test func allOfItIsKeptAndTheChainHolds() throws {
    let file = TemporaryRegistry()
    let registry = try TestRegistries.sqlite(file)
    #expect(registry.store.isReadBesideWriter)
    try registry.writeBehind(Origin(source: "test")) { applier throws(RegistryError) in
      try Self.fill(applier)
    }
    let plain = TestRegistries.memory()
    try plain.write(Origin(source: "test")) { applier throws(RegistryError) in
      try Self.fill(applier)
    }
    #expect(try Self.codes(registry).count == 66)
    #expect(try Self.codes(registry) == Self.codes(plain))
    #expect(try registry.digest() == plain.digest())
    #expect(try Self.lines(registry) == 66)
    // Ids and receipts go on from there.
    let repeated = try registry.apply(try Self.register(1), origin: Origin(source: "test"))
    #expect(!repeated.isNew)
    #expect(try registry.apply(try Self.register(100), origin: Origin(source: "test")).isNew)
    #expect(try Self.lines(registry) == 67)
  }

  @Test func nothingIsKeptWhenItFails() throws {
    let file = TemporaryRegistry()
    let registry = try TestRegistries.sqlite(file)
    #expect(throws: RegistryError.self) {
      try registry.writeBehind(Origin(source: "test")) { applier throws(RegistryError) in
        try Self.fill(applier)
        throw RegistryError(.storeFailed)
      }
    }
    #expect(try Self.codes(registry).isEmpty)
    #expect(
      try registry.store.read { reader throws(RegistryError) in try reader.head() } == .genesis)
  }
}
