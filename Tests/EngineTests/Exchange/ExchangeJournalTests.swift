import Engine
import RegistryModel
import Store
import StoreMemory
import Testing

/// A registry moves by one document: the same lines, the same state, the same personal values.
@Suite struct ExchangeJournalTests {
  @Test(arguments: 1...6)
  func aHistoryMovesWhole(seed: UInt64) throws {
    let registry = TestRegistries.memory(seed: seed)
    var history = RandomHistory(seed: seed)
    try history.run(400, on: registry)
    let document = try ExchangeFiles.export(registry, sealed: true)
    let copy = TestRegistries.memory()
    let first = try ExchangeFiles.takeJournal(document, into: copy)
    #expect(try copy.digest() == registry.digest())
    #expect(try ExchangeFiles.lines(copy) == ExchangeFiles.lines(registry))
    #expect(try ExchangeFiles.export(copy, sealed: true) == document)
    #expect(first["state"]?.stringValue == (try registry.digest()))
    let again = try ExchangeFiles.takeJournal(document, into: copy)
    #expect(again["applied"] == .integer(0))
    #expect(again["repeated"] == first["applied"])
    #expect(try ExchangeFiles.export(copy, sealed: true) == document)
  }

  @Test func theLinesAreAsTheSchemaHasThem() throws {
    let registry = TestRegistries.memory(seed: 3)
    var history = RandomHistory(seed: 3)
    try history.run(300, on: registry)
    let document = try ExchangeFiles.export(registry, sealed: true)
    #expect(try ExchangeFiles.problems(document, ExchangeFiles.schema()) == [])
  }

  @Test func whatIsNewIsAddedToWhatIsThere() throws {
    let registry = TestRegistries.memory()
    try registry.apply("site.register", #"{"code":"PASTO","name":"Pasto"}"#)
    let copy = TestRegistries.memory()
    try ExchangeFiles.takeJournal(try ExchangeFiles.export(registry), into: copy)
    try registry.apply("site.register", #"{"code":"CALI","name":"Cali"}"#)
    let added = try ExchangeFiles.takeJournal(try ExchangeFiles.export(registry), into: copy)
    #expect(added["applied"] == .integer(1) && added["repeated"] == .integer(1))
    #expect(try copy.digest() == registry.digest())
  }

  @Test func anotherHistoryIsRefused() throws {
    let registry = TestRegistries.memory()
    try registry.apply("site.register", #"{"code":"PASTO","name":"Pasto"}"#)
    let other = TestRegistries.memory()
    try other.apply("site.register", #"{"code":"CALI","name":"Cali"}"#)
    let document = try ExchangeFiles.export(registry)
    #expect(
      code { try ExchangeFiles.takeJournal(document, into: other) } == "exchange.other_history")
  }

  @Test func whatWasTamperedWithIsRefused() throws {
    let registry = TestRegistries.memory()
    try registry.apply("site.register", #"{"code":"PASTO","name":"Pasto"}"#)
    try registry.apply("site.register", #"{"code":"CALI","name":"Cali"}"#)
    let document = try ExchangeFiles.export(registry)
    let forged = document.replacing(">Cali<", with: ">Otra<")
    #expect(
      code { try ExchangeFiles.takeJournal(forged, into: TestRegistries.memory()) }
        == "journal.effects_differ")
    let broken = document.replacing(">Pasto<", with: ">Tunja<")
    #expect(
      code { try ExchangeFiles.takeJournal(broken, into: TestRegistries.memory()) }
        == "journal.effects_differ")
    let numberless = document.replacing(" seq=\"2\"", with: " seq=\"dos\"")
    #expect(
      code { try ExchangeFiles.takeJournal(numberless, into: TestRegistries.memory()) }
        == "journal.malformed")
    let extended = document.replacing(" seq=\"2\"", with: " seq=\"2\" hash=\"x\"")
    #expect(
      code { try ExchangeFiles.takeJournal(extended, into: TestRegistries.memory()) }
        == "exchange.unknown_attribute")
  }

  @Test func personalValuesStandBeforeTheLinesAndFitTheirSeals() throws {
    let registry = TestRegistries.memory()
    try registry.apply("person.register", #"{"code":"P1","name":"Ana María Gómez"}"#)
    let document = try ExchangeFiles.export(registry, sealed: true)
    let forged = document.replacing("Ana María", with: "Eva")
    #expect(
      code { try ExchangeFiles.takeJournal(forged, into: TestRegistries.memory()) }
        == "journal.seal_mismatch")
    let elements = try ExchangeFiles.elements(document)
    let turned = ExchangeFiles.document(elements.reversed())
    #expect(
      code { try ExchangeFiles.takeJournal(turned, into: TestRegistries.memory()) }
        == "journal.malformed")
  }

  /// Half a document would be half a registry.
  @Test func aDocumentThatBreaksOffLeavesNothing() throws {
    let registry = TestRegistries.memory()
    try registry.apply("site.register", #"{"code":"PASTO","name":"Pasto"}"#)
    let document = try ExchangeFiles.export(registry)
    let copy = TestRegistries.memory()
    let cut = String(document.dropLast(ExchangeDocument.closing.count))
    #expect(code { try ExchangeFiles.takeJournal(cut, into: copy) } == "xml.malformed")
    #expect(try ExchangeFiles.lines(copy) == [])
  }

  /// Two code points have no form in XML, and line ends would not come back as they were.
  @Test func whatXMLCannotHoldComesBackAllTheSame() throws {
    let registry = TestRegistries.memory()
    try registry.apply("site.register", #"{"code":"PASTO","name":"Sede \ufffe <&\"'> ]]> ñ 🖨"}"#)
    try registry.apply("person.register", #"{"code":"P1","name":"Ana \uffff"}"#)
    try registry.apply(
      "case.open", #"{"summary":"x","kind":"incident","external_ref":"R-1","detail":"a\n\tb  "}"#)
    let document = try ExchangeFiles.export(registry, sealed: true)
    let copy = TestRegistries.memory()
    try ExchangeFiles.takeJournal(document, into: copy)
    #expect(try ExchangeFiles.lines(copy) == ExchangeFiles.lines(registry))
    #expect(try ExchangeFiles.export(copy, sealed: true) == document)
  }

  /// A person erased after the document was made stays erased.
  @Test func whatWasErasedSinceDoesNotComeBack() throws {
    let registry = TestRegistries.memory()
    try registry.apply("person.register", #"{"code":"P1","name":"Ana María Gómez"}"#)
    let document = try ExchangeFiles.export(registry, sealed: true)
    #expect(document.contains("Ana María Gómez"))
    try registry.apply("person.erase", #"{"person":"P1","reason":"lo pidió"}"#)
    try ExchangeFiles.takeJournal(document, into: registry)
    #expect(try !ExchangeFiles.export(registry, sealed: true).contains("Ana María Gómez"))
  }

  @Test func operationsDoNotStandAmongLines() throws {
    let registry = TestRegistries.memory()
    try registry.apply("site.register", #"{"code":"PASTO","name":"Pasto"}"#)
    let operation = "<site.register><code>C</code><name>C</name></site.register></exchange>"
    let document = try ExchangeFiles.export(registry).replacing("</exchange>", with: operation)
    #expect(
      code { try ExchangeFiles.takeJournal(document, into: TestRegistries.memory()) }
        == "exchange.mixed")
    #expect(
      code { _ = try ExchangeFiles.carryOut(document, on: TestRegistries.memory()) }
        == "exchange.mixed")
  }
}
