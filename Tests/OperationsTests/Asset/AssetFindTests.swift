import RegistryModel
import Testing

@Suite struct AssetFindTests {
  private let desk: RegistryDesk

  init() throws {
    desk = try RegistryDesk()
    try desk.register(
      "10452", #","at":"PASTO/EDIF-A/P2/201","serial":"VNC3R12345","hostname":"PAS-IMP-02""#,
      model: "W1A53A")
    try desk.register("10453", #","at":"PASTO/EDIF-A/P1","serial":"VNC3R54321""#, model: "W1A53A")
    try desk.register("20001", #","at":"BOGOTA/P2","serial":"VNC3R99999""#, model: "W1A53A")
    try desk.register(
      "30007", #","at":"PASTO/EDIF-A/P2","serial":"5CG7654321","user":"AGOMEZ""#)
    try desk.register("30008", #","at":"BOGOTA","custodian":"LPEREZ","macs":["AC:DE:48:00:11:22"]"#)
  }

  @Test func wholeCodes() throws {
    #expect(try desk.find("10452") == ["10452 exact_tag"])
    #expect(try desk.find("vnc3r12345") == ["10452 exact_serial"])
    #expect(try desk.find("pas-imp-02") == ["10452 exact_hostname"])
    #expect(try desk.find("ac-de-48-00-11-22") == ["30008 mac"])
  }

  @Test func partsOfCodes() throws {
    #expect(try desk.find("1045") == ["10452 prefix", "10453 prefix"])
    #expect(try desk.find("R543") == ["10453 part_of_code"])
    #expect(try desk.find("imp-0") == ["10452 part_of_code"])
  }

  @Test(arguments: ["VNC3R1234", "VNC3R12354", "VNC3R12335", "VNC3R123455"])
  func oneTypingErrorInASerial(text: String) throws {
    let expected = text == "VNC3R1234" ? "10452 prefix" : "10452 typing_error"
    #expect(try desk.find(text) == [expected])
  }

  @Test(arguments: [
    "impresora pasto segundo piso", "Impresoras de la sede Pasto en el piso 2",
    "printer nariño 2nd floor", "laserjet tesoreria", "impresora TESORERÍA pasto",
    "hp oficina 201",
  ])
  func wordsFindThePrinterInPasto(text: String) throws {
    #expect(try desk.find(text) == ["10452 words"])
  }

  @Test func wordsTakeEveryFittingAsset() throws {
    #expect(try desk.find("impresora pasto") == ["10452 words", "10453 words"])
    #expect(try desk.find("impresora piso 2") == ["10452 words", "20001 words"])
    #expect(try desk.find("bogota") == ["20001 words", "30008 words"])
    #expect(try desk.find("portátil") == ["30007 words", "30008 words"])
  }

  @Test func peopleByNameOrLogin() throws {
    #expect(try desk.find("agomez") == ["30007 user"])
    #expect(try desk.find("Luis Perez") == ["30008 custodian"])
    #expect(try desk.find("portatil gomez") == ["30007 words"])
    #expect(try desk.find("ana gómez") == ["30007 words"])
  }

  @Test func aTypingErrorInAWord() throws {
    #expect(try desk.find("impresra pasto") == ["10452 some_words", "10453 some_words"])
    #expect(try desk.find("latitud bogotaa") == ["30008 some_words"])
  }

  @Test func aCodeAmongWords() throws {
    #expect(try desk.find("portátil placa 30008 urgente") == ["30008 exact_tag"])
  }

  @Test func filtersNarrow() throws {
    #expect(try desk.find("impresora", #","site":"BOGOTA""#) == ["20001 words"])
    #expect(try desk.find("pasto", #","kind":"laptop""#) == ["30007 words"])
    #expect(try desk.find("pasto", #","status":"in_use""#) == ["30007 words"])
    #expect(try desk.find("10452", #","kind":"laptop""#) == [])
  }

  @Test func theLimitIsSaid() throws {
    let answer = try desk.ask("asset.find", #"{"text":"impresora","limit":2}"#)
    #expect(desk.tags(answer) == ["10452", "10453"])
    #expect(answer["count"] == .integer(3))
    #expect(answer["complete"] == .bool(false))
  }

  @Test func nothingIsAnAnswer() throws {
    let answer = try desk.ask("asset.find", #"{"text":"zzzzzz"}"#)
    #expect(answer["assets"] == .array([]))
    #expect(answer["complete"] == .bool(true))
  }

  @Test func listsGoPageByPage() throws {
    func list(_ data: String) throws -> ([String], JSON?) {
      let answer = try desk.ask("asset.list", data)
      return (desk.tags(answer), answer["next"])
    }
    #expect(try list(#"{"limit":2}"#) == (["10452", "10453"], .string("10453")))
    #expect(try list(#"{"limit":2,"after":"10453"}"#) == (["20001", "30007"], .string("30007")))
    #expect(try list(#"{"limit":2,"after":"30007"}"#) == (["30008"], .null))
    #expect(try list(#"{"at":"PASTO","limit":1}"#) == (["10452"], .string("10452")))
    #expect(
      try list(#"{"at":"PASTO","after":"10452","limit":5}"#) == (["10453", "30007"], .null))
    #expect(try list(#"{"at":"PASTO/EDIF-A/P2"}"#).0.sorted() == ["10452", "30007"])
    #expect(try list(#"{"kind":"laptop","at":"BOGOTA"}"#) == (["30008"], .null))
    #expect(try list(#"{"custodian":"LPEREZ"}"#) == (["30008"], .null))
    #expect(try list(#"{"model":"W1A53A","after":"10453"}"#) == (["20001"], .null))
    #expect(
      try desk.refusal("asset.move", #"{"asset":"10452","to":"BOGOTA"}"#) == nil)
    #expect(throws: RegistryError.self) {
      try list(#"{"at":"PASTO/EDIF-A","after":"10452"}"#)
    }
  }
}
