import Engine
import RegistryModel
import Store
import StoreMemory
import Testing

@Suite struct ApplyTests {
  @Test func theSameIdGivesTheSameReceiptAndChangesNothing() throws {
    let registry = TestRegistries.memory()
    let first = try registry.apply("site.register", #"{"code":"PASTO","name":"Pasto"}"#, id: "x1")
    let again = try registry.apply("site.register", #"{"code":"PASTO","name":"Pasto"}"#, id: "x1")
    #expect(first.isNew && !again.isNew)
    #expect(first.sequence == again.sequence && first.hash == again.hash)
    #expect(first.result == again.result)
  }

  @Test func theSameIdForSomethingElseIsAConflict() throws {
    let registry = TestRegistries.memory()
    try registry.apply("site.register", #"{"code":"PASTO","name":"Pasto"}"#, id: "x1")
    #expect(
      code { try registry.apply("site.register", #"{"code":"CALI","name":"Cali"}"#, id: "x1") }
        == "conflict.operation_reused")
  }

  @Test func aStaleRevisionIsRefusedAndTold() throws {
    let registry = TestRegistries.memory()
    try registry.apply("site.register", #"{"code":"PASTO","name":"Pasto"}"#)
    let rename = try JSONParser.parse(#"{"site":"PASTO","name":"San Juan de Pasto"}"#)
    let request = Request("site.revise", data: rename, expect: ["site:PASTO": 1])
    _ = try registry.apply(request, origin: Origin(source: "test"))
    do {
      _ = try registry.apply(request, origin: Origin(source: "test"))
      Issue.record("taken twice")
    } catch {
      #expect(error.code.name == "conflict.stale_revision")
      #expect(error.params["current"] == "2")
    }
  }

  @Test func aRehearsalKeepsNothing() throws {
    let registry = TestRegistries.memory()
    let before = try registry.digest()
    let request = Request(
      "site.register", data: try JSONParser.parse(#"{"code":"PASTO","name":"Pasto"}"#))
    let receipt = try registry.rehearse(Origin(source: "test")) { applier throws(RegistryError) in
      try applier.apply(request)
    }
    #expect(receipt.changes.count == 1)
    #expect(try registry.digest() == before)
  }

  @Test func undoPutsBackUnlessSomebodyChangedItSince() throws {
    let registry = TestRegistries.memory()
    try registry.apply("site.register", #"{"code":"PASTO","name":"Pasto"}"#)
    let renamed = try registry.apply("site.revise", #"{"site":"PASTO","name":"Otra"}"#)
    try registry.apply("journal.undo", #"{"operation":"\#(renamed.operation)"}"#)
    let name = try registry.store.read { reader throws(RegistryError) in
      try reader.first(Site.byCode, "PASTO")?.name
    }
    #expect(name == "Pasto")
    #expect(
      code { try registry.apply("journal.undo", #"{"operation":"\#(renamed.operation)"}"#) }
        == "undo.already_undone")
  }

  @Test func whatOthersHangOnIsNotUndone() throws {
    let registry = TestRegistries.memory()
    let site = try registry.apply("site.register", #"{"code":"PASTO","name":"Pasto"}"#)
    try registry.apply("model.register", #"{"manufacturer":"HP","name":"M1","kind":"printer"}"#)
    try registry.apply("asset.register", #"{"tag":"10452","model":"HP M1","at":"PASTO"}"#)
    #expect(
      code { try registry.apply("journal.undo", #"{"operation":"\#(site.operation)"}"#) }
        == "undo.in_use")
  }

  @Test func whatGotANumberIsNotUndone() throws {
    let registry = TestRegistries.memory()
    try registry.apply("site.register", #"{"code":"PASTO","name":"Pasto"}"#)
    let opened = try registry.apply(
      "case.open", #"{"kind":"incident","summary":"No enciende","site":"PASTO"}"#)
    #expect(
      code { try registry.apply("journal.undo", #"{"operation":"\#(opened.operation)"}"#) }
        == "undo.numbered")
  }

  @Test func personalValuesNeverReachTheJournalAndAreErasedForGood() throws {
    let registry = TestRegistries.memory()
    try registry.apply("person.register", #"{"code":"P1","name":"Ana Zúñiga","mail":"ana@x.co"}"#)
    let line = try registry.store.read { reader throws(RegistryError) in
      try reader.entry(sequence: 1)?.line ?? ""
    }
    #expect(!line.contains("Ana") && !line.contains("ana@"))
    try registry.apply("person.erase", #"{"person":"P1","reason":"lo pidió"}"#)
    var kept: [SealedValue] = []
    try registry.store.read { reader throws(RegistryError) in
      try reader.everySealed { kept.append($0) }
      _ = try JournalChain.verify(reader)
    }
    #expect(kept.isEmpty)
  }
}
