import Foundation
import RegistryModel
import Testing
import VendorImport

#if canImport(Glibc)
  import Glibc
#endif

/// Profiles described, proposed, and held to their JSON Schema.
@Suite struct AuthoringTests {
  private static let language = DraftLanguage(
    head: ["head"], nothing: "nothing", part: "part", others: "others")

  private static func draft(_ xml: String) throws -> String {
    try ProfileDraft.yaml("mine", from: XMLBytes(Array(xml.utf8)), language: language)
  }

  private static func read(_ xml: String, _ yaml: String) throws -> ImportDocument {
    let profile = try ProfileReader.read(Array(yaml.utf8), file: "mine.yaml")
    return try VendorImport.read(
      XMLBytes(Array(xml.utf8)), catalogue: ProfileCatalogue([profile]))
  }

  /// What is proposed reads the document it was made from.
  @Test func proposesAProfileThatReads() throws {
    let xml = """
      <scan xmlns="urn:acme:3"><site>PASTO</site><devices>
      <device Tag="20001"><SerialNo>EJ-1001</SerialNo><model>M 1: 'x'</model>
      <disk><sn>DSK-1</sn></disk><disk><sn>DSK-2</sn></disk></device>
      <device Tag="20002"><SerialNo>EJ-1002</SerialNo><model>M2</model></device>
      </devices></scan>
      """
    let yaml = try Self.draft(xml)
    let document = try Self.read(xml, yaml)
    #expect(document.observations.map(\.serial) == ["EJ-1001", "EJ-1002"])
    #expect(document.observations.map(\.model) == ["M 1: 'x'", "M2"])
    #expect(yaml.contains("each: devices/device"))
    #expect(yaml.contains("#   - each: disk"))
  }

  @Test func proposesOneRecordWhereNothingIsRepeated() throws {
    let xml = "<node id='1'><serial>EJ-1</serial><vendor>Ejemplo</vendor></node>"
    let document = try Self.read(xml, try Self.draft(xml))
    #expect(document.observations.map(\.serial) == ["EJ-1"])
    #expect(document.observations.map(\.manufacturer) == ["Ejemplo"])
  }

  /// A notation that alone reads the sample is proposed; where several do, a person says which.
  @Test func proposesDatesByTheirNotation() throws {
    let yaml = try Self.draft(
      "<node><serial>EJ-1</serial><fechaCompra>2026-03-02</fechaCompra>"
        + "<WarrantyEnd>02/03/2028</WarrantyEnd></node>")
    #expect(yaml.contains("\n      invoice_date: { paths: fechaCompra, date: [iso] }"))
    #expect(yaml.contains("# warranty_ends: { paths: WarrantyEnd, date: [d/m/y, m/d/y] }"))
    _ = try ProfileReader.read(Array(yaml.utf8), file: "mine.yaml")
  }

  /// The page the program prints: its examples work, and it names every code.
  @Test(arguments: [ProfileGuide.english, ProfileGuide.spanish])
  func theGuideIsTrue(_ page: String) throws {
    let blocks = page.components(separatedBy: "```")
    let xml = try #require(blocks.first { $0.hasPrefix("xml\n") }).dropFirst(4)
    let yaml = try #require(blocks.first { $0.hasPrefix("yaml\n") }).dropFirst(5)
    let seen = try #require(try Self.read(String(xml), String(yaml)).observations.first)
    #expect(seen.serial == "EJ-1001" && seen.tag == "20001" && seen.kind == .laptop)
    #expect(seen.parts.map(\.serial) == ["DSK-1"])
    let whole = blocks.filter { $0.hasPrefix("xml\n") || $0.hasPrefix("yaml\n") }.suffix(2)
      .map { String($0.drop { $0 != "\n" }) }
    try Self.expectEverything(try Self.read(whole[0], whole[1]))
    func codes(_ of: String) -> Set<String> {
      let row = page.split(separator: "\n")
        .first { $0.hasPrefix("| \(of) | `") && $0.contains("_") }
      let texts = (row ?? "").split(separator: "`", omittingEmptySubsequences: false)
      return Set(
        texts.enumerated().filter { $0.offset % 2 == 1 }.flatMap {
          $0.element.split(separator: " ").map(String.init)
        })
    }
    #expect(codes("`kind`").isSuperset(of: EquipmentKind.allCases.map(\.rawValue)))
    #expect(codes("`class`, `type`").isSuperset(of: PartClass.allCases.map(\.rawValue)))
    #expect(codes("`colour`").isSuperset(of: ObservedColour.allCases.map(\.rawValue)))
    #expect(codes("`state`").isSuperset(of: ObservedSupplyLevel.State.allCases.map(\.rawValue)))
    #expect(codes("`counters`").isSuperset(of: ObservedCounter.allCases.map(\.rawValue)))
    #expect(page.contains("`\(ImportProfile.standardWatch.joined(separator: " "))`"))
  }

  /// The guide's second example leaves nothing open.
  private static func expectEverything(_ document: ImportDocument) throws {
    let server = try #require(document.observations.first)
    #expect(document.observations.count == 1 && document.refused.isEmpty)
    #expect(server.serial == "EJ-2001" && server.tag == "20002" && server.kind == .server)
    #expect(server.model == "Servidor 2U" && server.manufacturer == "Ejemplo S.A.")
    #expect(server.site == "PASTO" && server.location == "Centro de datos")
    #expect(server.acquisition?.invoice == "FE-1024" && server.acquisition?.order == "OC-77")
    #expect(server.acquisition?.issued == CivilDate("2024-03-05"))
    #expect(server.acquisition?.providerTaxNumber?.number == "900123456")
    #expect(server.warranty?.months == 36)
    #expect(server.parts.map(\.serial) == ["DSK-2"] && server.parts.map(\.slot) == ["0"])
    #expect(server.children.map(\.serial) == ["MON-1"])
    #expect(server.children.map(\.kind) == [.monitor])
    #expect(server.dropped.isEmpty)
    #expect(
      document.ignored.map(\.path) == [
        "/inventory/@date", "/inventory/asset[1]", "/inventory/asset/p",
        "/inventory/asset/software",
      ])
    #expect(document.ignored.allSatisfy { !$0.reason.hasPrefix("import.") })
  }

  /// What is said in one language is said in the other: every code, every table's row.
  @Test func bothGuidesSayTheSame() {
    func rows(_ page: String) -> [Int] {
      page.components(separatedBy: "\n## ").map { $0.components(separatedBy: "\n| ").count }
    }
    func codes(_ page: String) -> [String] {
      var isCode = false
      let prose = page.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 0 }
      let words = prose.map { $0.element.replacing("\n", with: " ") }
      return words.flatMap { $0.components(separatedBy: "`") }.filter { _ in
        defer { isCode.toggle() }
        return isCode
      }.filter { !$0.hasPrefix("dotacion ") && !$0.contains("--at") && !$0.hasSuffix(".md") }
    }
    #expect(rows(ProfileGuide.english) == rows(ProfileGuide.spanish))
    #expect(
      Set(codes(ProfileGuide.english)).symmetricDifference(codes(ProfileGuide.spanish)) == [])
  }

  /// Values named by a value beside them are fields too; versions in a namespace are no part of what
  /// it is known by; the class of a part follows from its name.
  @Test func proposesFieldsFromPairsOfNameAndValue() throws {
    let xml = """
      <host xmlns="http://acme.example/inv/2024/v2.1"><node>
      <prop name="SerialNumber" value="EJ-1"/><prop name="Model name">M1</prop>
      <prop name="Colour" value="x"/><battery><sn>B1</sn></battery><battery><sn>B2</sn></battery>
      </node><node><prop name="SerialNumber" value="EJ-2"/></node></host>
      """
    let yaml = try Self.draft(xml)
    let document = try Self.read(xml.replacing("2024/v2.1", with: "2026/v3"), yaml)
    #expect(document.observations.map(\.serial) == ["EJ-1", "EJ-2"])
    #expect(document.observations.map(\.model) == ["M1", nil])
    #expect(yaml.contains("namespace: 'http://acme.example/inv/*/*'"))
    #expect(yaml.contains("#     class: battery"))
    #expect(yaml.contains("#     fields: { serial: sn }"))
  }

  /// Line breaks that only YAML knows, versions that are all there is, and what is in a part.
  @Test(arguments: [
    "<n><i><prop name='SerialNumber' value='a\u{85}b'/><sn>x\u{2028}y</sn></i><i/></n>",
    "<n xmlns='123'><i><serial>1</serial></i><i><serial>2</serial></i></n>",
    "<n><serial>1</serial><p name='Serial\u{2028}Number' value='2'/></n>",
    "<n><i><sn>EJ-1</sn><disk><param name='SerialNumber' value='DSK-1'/></disk><disk><param "
      + "name='SerialNumber' value='DSK-2'/></disk></i><i><sn>EJ-2</sn></i></n>",
  ])
  func whatIsProposedIsAProfile(_ xml: String) throws {
    let yaml = try Self.draft(xml)
    let profile = try ProfileReader.read(Array(yaml.utf8), file: "mine.yaml")
    #expect(profile.documents.map(\.namespace) != ["*"])
    let uncommented = yaml.replacing("    # parts:", with: "    parts:")
      .replacing("    #   - each", with: "      - each").replacing("    #     ", with: "        ")
    _ = try ProfileReader.read(Array(uncommented.utf8), file: "mine.yaml")
    guard xml.contains("param") else { return }
    #expect(yaml.contains("- each: disk\n    #     class: disk"))
    let read = try Self.read(xml, uncommented)
    #expect(read.observations.first?.parts.map(\.serial) == ["DSK-1", "DSK-2"])
  }

  /// A part's serial is not the machine's, though only one of them is in the sample.
  @Test func proposesTheNearest() throws {
    let yaml = try Self.draft(
      "<n><i><sn>1</sn><disk><sn>D1</sn></disk></i><i><sn>2</sn></i></n>")
    #expect(yaml.contains("\n      serial: sn  #"))
    #expect(yaml.contains("#   disk/sn: D1"))
  }

  @Test func explainsWhatIsNoEquipmentAndWhatIsNotKept() throws {
    let profile = try ProfileReader.read(
      Array(
        """
        profile: p
        documents: [{ root: r }]
        records:
          - each: d
            skip: { ".[@cls='SW']": software }
            fields: { serial: s, status: e }
            counters: { total: t, printed_black: b }
            supplies:
              - each: x
                fields: { type: y, serial: z }
        """.utf8), file: "p.yaml")
    let record = profile.explanation["records"]?.arrayValue?.first
    #expect(record?["skip"]?.arrayValue?.first?["path"]?.stringValue == ".[@cls='SW']")
    #expect(record?["counters"]?.arrayValue?.map { $0["kept"] } == [nil, .bool(false)])
    #expect(record?["fields"]?.arrayValue?.map { $0["kept"] } == [nil, .bool(false)])
    let supply = record?["supplies"]?.arrayValue?.first
    #expect(supply?["fields"]?.arrayValue?.map { $0["kept"] } == [nil, .bool(false)])
  }

  /// Where no name means anything to the program, all there is is shown, and the one thing that is
  /// missing is told where it is.
  @Test func proposesWhatItCanFromUnknownWords() throws {
    for xml in ["<r><a/></r>", "<r><d><zs>EJ-1</zs><modell>M</modell></d></r>"] {
      let yaml = try Self.draft(xml)
      #expect(yaml.contains("  # nothing"))
      guard case .failure(let faults) = ProfileReader.check(Array(yaml.utf8), file: "mine.yaml")
      else {
        Issue.record("a profile that imports nothing")
        continue
      }
      #expect(faults.all.map(\.code) == [.profileNoIdentity])
      #expect(faults.first.location?.pointer == "/records/0")
      #expect(yaml.contains("#   d/zs: EJ-1") == xml.contains("EJ-1"))
    }
  }

  /// Where several places could be meant the first is proposed, and the others are shown.
  @Test func proposesNoSerialOfADiskForTheMachines() throws {
    let yaml = try Self.draft(
      "<r><bios><serial>EJ-1</serial></bios><disk><serial>DSK-1</serial></disk></r>")
    #expect(yaml.contains("      serial: bios/serial  # EJ-1"))
    #expect(yaml.contains("    #   disk/serial: DSK-1"))
  }

  /// A pair in Spanish is the machine's own, and not what is inside it.
  @Test func proposesFromPairsInSpanish() throws {
    let xml = """
      <r><e><p nombre="NumeroSerie" valor="EJ-1"/><p nombre="Placa" valor="20001"/>
      <Pantalla><NumeroSerie>MON-1</NumeroSerie></Pantalla></e>
      <e><p nombre="NumeroSerie" valor="EJ-2"/></e></r>
      """
    let document = try Self.read(xml, try Self.draft(xml))
    #expect(document.observations.map(\.serial) == ["EJ-1", "EJ-2"])
    #expect(document.observations.map(\.tag) == ["20001", nil])
  }

  /// The neighbours' words, whatever their accents.
  @Test func knowsTheWordsOfOtherLanguages() throws {
    let xml = """
      <r><Gerät><Seriennummer>EJ-1</Seriennummer><Hersteller>Ejemplo</Hersteller>
      <Inventarnummer>20001</Inventarnummer></Gerät>
      <Gerät><Seriennummer>EJ-2</Seriennummer></Gerät></r>
      """
    let document = try Self.read(xml, try Self.draft(xml))
    #expect(document.observations.map(\.serial) == ["EJ-1", "EJ-2"])
    #expect(document.observations.map(\.tag) == ["20001", nil])
    let spanish = "<r><númeroDeSerie>EJ-1</númeroDeSerie><Ubicación>P1</Ubicación></r>"
    let observation = try Self.read(spanish, try Self.draft(spanish)).observations.first
    #expect(observation?.serial == "EJ-1" && observation?.location == "P1")
  }

  /// A document cannot write into the profile through what it says.
  @Test func showsSamplesWithoutTheirLines() throws {
    let yaml = try Self.draft("<r><serial>EJ-1\nprofile: evil\n</serial></r>")
    #expect(!yaml.split(separator: "\n").contains { $0.hasPrefix("profile: evil") })
    _ = try ProfileReader.read(Array(yaml.utf8), file: "mine.yaml")
  }

  @Test func explainsEveryShippedProfile() throws {
    for profile in try ProfileCatalogue.shipped().profiles {
      let explanation = profile.explanation
      #expect(explanation["profile"]?.stringValue == profile.name)
      #expect(explanation["records"]?.arrayValue?.isEmpty == false)
    }
  }

  /// Editors are told what the reader accepts: `RECORD=1` writes the file anew.
  @Test func theSchemaOnDiskIsTheReaders() throws {
    let path = "\(Support.top)/schemas/import-profile.schema.json"
    let text = ProfileJSONSchema.json.prettyText + "\n"
    if getenv("RECORD") != nil {
      guard let file = fopen(path, "wb") else {
        Issue.record("cannot write \(path)")
        return
      }
      defer { fclose(file) }
      #expect(fputs(text, file) >= 0)
    }
    #expect(Support.bytes(path).map { String(decoding: $0, as: UTF8.self) } == text)
  }
}
