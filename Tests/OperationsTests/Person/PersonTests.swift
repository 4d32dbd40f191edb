import Engine
import RegistryModel
import Store
import Testing

@Suite struct PersonTests {
  @Test func isFoundByNameLoginOrMailButStoredSealed() throws {
    let desk = try RegistryDesk()
    for name in ["AGOMEZ", "ana maria gomez", "agomez", "ana@entidad.gov.co"] {
      #expect(
        try desk.ask("person.show", #"{"person":"\#(name)"}"#)["code"] == .string("AGOMEZ"))
    }
    let lines = try desk.registry.store.read { reader throws(RegistryError) in
      try reader.entries(after: 0, limit: 100).map(\.line)
    }
    #expect(lines.count == 12)
    #expect(!lines.contains { $0.contains("Gómez") })
  }

  @Test func aReplacedValueIsForgotten() throws {
    let desk = try RegistryDesk()
    #expect(try sealed(desk) == 5)
    try desk.apply("person.revise", #"{"person":"AGOMEZ","name":"Ana Gómez Ríos","mail":null}"#)
    let shown = try desk.ask("person.show", #"{"person":"AGOMEZ"}"#)
    #expect(shown["name"] == .string("Ana Gómez Ríos"))
    #expect(shown["mail"] == .null)
    #expect(try sealed(desk) == 4)
  }

  @Test func anErasedPersonKeepsOnlyTheirCode() throws {
    let desk = try RegistryDesk()
    try desk.register("1", #","custodian":"AGOMEZ""#)
    try desk.apply("person.erase", #"{"person":"AGOMEZ","reason":"Solicitud 55"}"#)
    let shown = try desk.ask("person.show", #"{"person":"AGOMEZ"}"#)
    #expect(shown["name"] == .null && shown["login"] == .null)
    #expect(shown["erased_on"] == .string("2026-03-02"))
    #expect(shown["custodian_of"] == .array([.string("1")]))
    #expect(try sealed(desk) == 2)
    let refused = [
      ("person.erase", #"{"person":"AGOMEZ","reason":"Otra"}"#),
      ("person.revise", #"{"person":"AGOMEZ","name":"Ana"}"#),
      ("asset.assign", #"{"asset":"1","user":"AGOMEZ"}"#),
    ]
    for (name, data) in refused { #expect(try desk.refusal(name, data) == "person.erased") }
    #expect(
      try desk.refusal("person.register", #"{"code":"agomez"}"#) == "person.code_taken")
  }

  /// Nothing is said to be undone first: what was erased does not come back.
  @Test func noStepLeadsBackBehindAnErasure() throws {
    let desk = try RegistryDesk()
    let revise = Request(
      "person.revise", id: "e1",
      data: try JSONParser.parse(#"{"person":"AGOMEZ","name":"Ana Gómez Ríos"}"#))
    _ = try desk.registry.apply(revise, origin: Origin(source: "test"))
    try desk.apply("person.erase", #"{"person":"AGOMEZ","reason":"Solicitud 55"}"#)
    #expect(try desk.refusal("journal.undo", #"{"operation":"e1"}"#) == "undo.personal_data")
  }

  @Test func peopleAreListedByCode() throws {
    let desk = try RegistryDesk()
    func codes(_ data: String) throws -> [String]? {
      try desk.ask("person.list", data)["people"]?.arrayValue?.compactMap {
        $0["code"]?.stringValue
      }
    }
    #expect(try codes("{}") == ["AGOMEZ", "LPEREZ"])
    #expect(try codes(#"{"limit":1,"after":"AGOMEZ"}"#) == ["LPEREZ"])
    #expect(try codes(#"{"text":"perez"}"#) == ["LPEREZ"])
  }

  private func sealed(_ desk: RegistryDesk) throws -> Int {
    try desk.registry.store.read { reader throws(RegistryError) in
      var count = 0
      try reader.everySealed { _ in count += 1 }
      return count
    }
  }
}
