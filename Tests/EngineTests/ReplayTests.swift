import Engine
import RegistryModel
import Store
import StoreMemory
import StoreSQLite
import Testing

@Suite struct ReplayTests {
  private func lines(_ store: any RegistryStore) throws -> [String] {
    var lines: [String] = []
    try store.read { reader throws(RegistryError) in
      try Transfer.export(reader) { lines.append($0) }
    }
    return lines
  }

  private func replay(_ lines: [String], into store: any RegistryStore) throws {
    var rest = lines[...]
    _ = try Transfer.replay(into: store) { rest.popFirst() }
  }

  private func digest(_ store: any RegistryStore) throws -> String {
    try store.read { reader throws(RegistryError) in try StateDigest.hexadecimal(of: reader) }
  }

  @Test(arguments: 1...12)
  func applyingAndReplayingAgreeOnBothStores(seed: UInt64) throws {
    let file = TemporaryRegistry()
    let memory = TestRegistries.memory(seed: seed)
    let sqlite = try TestRegistries.sqlite(file, seed: seed)
    var first = RandomHistory(seed: seed)
    var second = RandomHistory(seed: seed)
    try first.run(400, on: memory)
    try second.run(400, on: sqlite)
    let journal = try lines(memory.store)
    #expect(journal.count > 40)
    #expect(first.refused > 20)
    #expect(try lines(sqlite.store) == journal)
    #expect(try sqlite.digest() == memory.digest())

    let copyFile = TemporaryRegistry()
    let copy = try SQLiteStore.create(path: copyFile.path, settings: RegistrySettings())
    try replay(journal, into: copy)
    #expect(try digest(copy) == memory.digest())
    let memoryCopy = MemoryStore()
    try replay(journal, into: memoryCopy)
    #expect(try digest(memoryCopy) == memory.digest())
  }

  /// What a history never does, a replay of it proves nothing of.
  @Test func theHistoriesDoWhatTheyAreMeantTo() throws {
    var done: Set<String> = []
    var refusals: [String: [String: Int]] = [:]
    for seed in 1...12 as ClosedRange<UInt64> {
      let registry = TestRegistries.memory(seed: seed)
      var history = RandomHistory(seed: seed)
      try history.run(400, on: registry)
      refusals.merge(history.refusals) { $0.merging($1, uniquingKeysWith: +) }
      for line in try lines(registry.store) {
        if let name = try JSONParser.parse(line)["op"]?.stringValue { done.insert(name) }
      }
    }
    let wanted: Set = [
      "case.mirror", "case.intervene", "contract.use", "preventive.record", "cabling.plug",
      "escalation.raise", "escalation.attach", "mail.queue", "mail.attempt", "part.announce",
      "journal.undo", "finding.resolve", "escalation.detach", "part.receive",
    ]
    let missing = wanted.subtracting(done)
    #expect(missing == [], "\(refusals.filter { missing.contains($0.key) })")
  }

  @Test(arguments: 1...4)
  func thePastIsWhatAReplayUpToThereGives(seed: UInt64) throws {
    let file = TemporaryRegistry()
    let sqlite = try TestRegistries.sqlite(file, seed: seed)
    var history = RandomHistory(seed: seed &+ 100)
    try history.run(200, on: sqlite)
    let journal = try lines(sqlite.store)
    for sequence in stride(from: 0, through: journal.count, by: 7) {
      let copy = MemoryStore()
      try replay(Array(journal.prefix(sequence)), into: copy)
      let past = try sqlite.digest(asOf: .sequence(Int64(sequence)))
      #expect(past == (try digest(copy)), "line \(sequence)")
    }
  }

  @Test func aReplayRefusesWhatWasTamperedWith() throws {
    let registry = TestRegistries.memory()
    try registry.apply("site.register", #"{"code":"PASTO","name":"Pasto"}"#)
    try registry.apply("site.register", #"{"code":"CALI","name":"Cali"}"#)
    let journal = try lines(registry.store)
    let forged = [journal[0], journal[1].replacing("\"Cali\"", with: "\"Otra\"")]
    #expect(code { try replay(forged, into: MemoryStore()) } == "journal.effects_differ")
    #expect(code { try replay([journal[1]], into: MemoryStore()) } == "journal.broken")
    #expect(code { try replay(["{}"], into: MemoryStore()) } == "journal.malformed")
    #expect(code { try replay([journal[0], journal[0]], into: MemoryStore()) } == "journal.broken")
  }

  /// A damaged line is told by its place in the journal.
  @Test(arguments: ["{\"at\":", "{}", #"{"seq":2}"#])
  func aDamagedLineIsToldByItsPlace(_ damaged: String) throws {
    let registry = TestRegistries.memory()
    try registry.apply("site.register", #"{"code":"PASTO","name":"Pasto"}"#)
    let journal = try lines(registry.store)
    let error = #expect(throws: RegistryError.self) {
      try replay([journal[0], damaged], into: MemoryStore())
    }
    #expect(error?.code.name == "journal.malformed" && error?.location?.line == 2)
  }

  @Test func whatWasAlteredOutsideTheJournalIsNoticed() throws {
    let registry = TestRegistries.memory()
    try registry.apply("site.register", #"{"code":"PASTO","name":"Pasto"}"#)
    let site = try registry.store.read { reader throws(RegistryError) in
      try reader.first(Site.byCode, "PASTO")
    }
    let old = try #require(site)
    var forged = old
    forged.name = "Otra"
    let forgery = Change.update(Site.table, from: old.row, to: forged.row)
    try registry.store.write { writer throws(RegistryError) in
      try writer.write([forgery], sequence: 1)
    }
    #expect(
      code {
        try registry.store.read { reader throws(RegistryError) in
          _ = try StateCheck.verify(reader)
        }
      } == "journal.state_differs")
  }

  @Test func linesCutOffTheEndAreNoticed() throws {
    let registry = TestRegistries.memory()
    try registry.apply("site.register", #"{"code":"PASTO","name":"Pasto"}"#)
    let row = Site(
      id: ID(9), code: "CALI", name: "Cali", closures: DateList()
    ).row
    try registry.store.write { writer throws(RegistryError) in
      try writer.write([.insert(Site.table, row)], sequence: 2)
    }
    #expect(
      code {
        try registry.store.read { reader throws(RegistryError) in
          _ = try JournalChain.verify(reader)
        }
      } == "journal.broken")
  }

  @Test func theChainIsVerifiedLineByLine() throws {
    let registry = TestRegistries.memory()
    for code in ["A", "B", "C"] {
      try registry.apply("site.register", #"{"code":"\#(code)","name":"x"}"#)
    }
    let head = try registry.store.read { reader throws(RegistryError) in
      try JournalChain.verify(reader)
    }
    #expect(head.sequence == 3)
    var previous = JournalHead.genesis.hash
    for line in try lines(registry.store) {
      #expect(line.contains("\"prev\":\"\(previous)\""))
      previous = Digest.hexadecimal(of: line)
    }
    #expect(previous == head.hash)
  }
}

/// The code of the error a body throws.
func code(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch {
    return (error as? RegistryError)?.code.name ?? "\(error)"
  }
}
