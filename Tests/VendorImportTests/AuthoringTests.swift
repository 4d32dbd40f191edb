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

  /// Nothing is worse than a proposal that is no profile.
  @Test func proposesAProfileEvenFromNothing() throws {
    let yaml = try Self.draft("<r><a/></r>")
    _ = try ProfileReader.read(Array(yaml.utf8), file: "mine.yaml")
    #expect(yaml.contains("nothing"))
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
