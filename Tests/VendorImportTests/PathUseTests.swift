import RegistryModel
import Testing
import VendorImport

/// What a profile asks for and no document has is most often misspelt.
@Suite struct PathUseTests {
  private static let rules = """
    profile: p
    documents: [{ root: r }]
    header: { site: "where/@nmae", user: "who/@name" }
    records:
      - each: d
        skip: { virtual: x, ".[@v='1']": x }
        fields:
          serial: [x, s]
          part_number: Prodct/@code
          model: "m[@k='1']"
          kind: { constant: laptop }
        counters: { total: n/total, black: n/blck }
        parts:
          - each: disk
            class: disk
            fields: { serial: sn, model: mdl }
          - each: dsk
            class: disk
            fields: { serial: sn }
        children:
          - each: b
            fields: { serial: s, slot: bya }
      - each: devce
        fields: { serial: s }
    """

  /// `record > within: field (paths)` of what none of these documents had.
  private static func neverFound(_ documents: [String]) throws -> [String] {
    let profile = try ProfileReader.read(Array(rules.utf8), file: "p.yaml")
    var reader = ImportReader(catalogue: ProfileCatalogue([profile]), counting: [profile.name])
    for xml in documents { _ = try reader.read(XMLBytes(Array(xml.utf8))) }
    return try #require(reader.neverFound.first).uses.map { use in
      let place = (use.record + use.within).joined(separator: ">")
      return "\(place) \(use.field ?? "-") \(use.paths.joined(separator: "|"))"
    }
  }

  private let first =
    "<r><who name=''/><d><s>EJ-1</s><Product code='A'/><n><total>x</total></n>"
    + "<m k='2'>M</m><disk><sn>1</sn></disk><b><s>EJ-2</s></b></d></r>"

  /// What is there and cannot be read was found; a fallback that is never needed is no fault.
  @Test func tellsWhatIsNowhere() throws {
    #expect(
      try Self.neverFound([first]) == [
        " site where/@nmae", "d skip virtual", "d skip .[@v='1']", "d part_number Prodct/@code",
        "d model m[@k='1']", "d black n/blck",
        "d>disk model mdl", "d - dsk", "d>b slot bya", " - devce",
      ])
  }

  /// Of what is left out only what is nowhere is told: not what a field takes, or what is empty.
  @Test func tellsWhatIsLeftOutInVain() throws {
    let yaml = """
      profile: p
      documents: [{ root: r }]
      records: [{ each: d, fields: { serial: s } }]
      ignore: { o: x, oo: x, "q[@n='1']": x, "q[@n='2']": x, q/@m: x, q/@k: x, s: x, /r/@v: x,
        /r/@w: x, //deep: x, //depe: x }
      """
    let profile = try ProfileReader.read(Array(yaml.utf8), file: "p.yaml")
    var reader = ImportReader(catalogue: ProfileCatalogue([profile]), counting: [profile.name])
    func left() -> [String] { reader.neverFound.first?.uses.flatMap(\.paths) ?? [] }
    _ = try reader.read(XMLBytes(Array("<r v='1'/>".utf8)))
    #expect(left() == ["d", "/r/@w", "//deep", "//depe"])
    _ = try reader.read(
      XMLBytes(Array("<r><d><s>EJ-1</s><o/><q n='1'/><q m='2'><deep/></q></d></r>".utf8)))
    #expect(left() == ["/r/@w", "//depe", "oo", "q[@n='2']", "q/@k"])
  }

  @Test func oneDocumentThatHasItIsEnough() throws {
    let second =
      "<r><where nmae='x'/><d><m k='1'>M</m><dsk><sn>2</sn></dsk></d><devce><s>3</s></devce>"
      + "<d v='1'/></r>"
    #expect(
      try Self.neverFound([first, second]) == [
        "d skip virtual", "d part_number Prodct/@code", "d black n/blck", "d>disk model mdl",
        "d>b slot bya",
      ])
  }

  /// Equipment inside equipment of one name is told apart.
  @Test func tellsAChildFromARecordOfItsName() throws {
    let yaml = """
      profile: p
      documents: [{ root: r }]
      records:
        - each: d
          fields: { serial: s }
          children: [{ each: d, fields: { serial: t } }]
      """
    let profile = try ProfileReader.read(Array(yaml.utf8), file: "p.yaml")
    var reader = ImportReader(catalogue: ProfileCatalogue([profile]), counting: [profile.name])
    _ = try reader.read(XMLBytes(Array("<r><d><s>EJ-1</s></d></r>".utf8)))
    let uses = try #require(reader.neverFound.first).uses
    #expect(uses.map(\.paths) == [["d"]])
    #expect(uses.map(\.record) == [["d"]])
  }

  @Test func nobodyCountsUnasked() throws {
    let profile = try ProfileReader.read(Array(Self.rules.utf8), file: "p.yaml")
    var reader = ImportReader(catalogue: ProfileCatalogue([profile]))
    _ = try reader.read(XMLBytes(Array(first.utf8)))
    #expect(reader.neverFound.isEmpty)
  }
}
