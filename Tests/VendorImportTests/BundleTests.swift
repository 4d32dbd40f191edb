import RegistryModel
import Testing
import VendorImport

/// Documents that only together tell of one device.
@Suite struct BundleTests {
  private static let files = """
    profile: p
    documents: [{ root: Config }, { root: Supplies }, { root: Usage }]
    bundle: { join: file_name, parts: [Config, Supplies, Usage] }
    records:
      - one: /Config
        fields: { serial: s, model: m }
      - one: /Supplies
        fields: { serial: s }
        supplies:
          - each: c
            fields: { type: { constant: toner }, slot: n, level: l, part_number: sku }
      - one: /Usage
        counters: { total: t }
        supplies:
          - each: c
            fields: { type: { constant: toner }, slot: n, level: l }
    """

  private static func read(
    _ yaml: String, _ documents: [(file: String, xml: String)]
  ) throws -> [ImportDocument] {
    let profile = try ProfileReader.read(Array(yaml.utf8), file: "p.yaml")
    var reader = ImportReader(catalogue: ProfileCatalogue([profile]))
    for document in documents {
      let part = try reader.read(XMLBytes(Array(document.xml.utf8)), file: document.file)
      #expect(part.isPart)
      #expect(part.observationCount == 0)
    }
    return reader.finish()
  }

  @Test func putsTheDocumentsOfADeviceTogether() throws {
    let supplies = "<Supplies><c><n>1</n><l>20</l><sku>EJ310A</sku></c></Supplies>"
    let usage = "<Usage><t>3879</t><c><n>1</n><l>23</l></c></Usage>"
    let documents = try Self.read(
      Self.files,
      [
        ("a/M1-Usage.xml", usage), ("a/M1-Supplies.xml", supplies),
        ("a/M1-Config.xml", "<Config><s>EJ-1</s><m>M1</m></Config>"),
        ("a/M2-Config.xml", "<Config><s>EJ-2</s></Config>"),
        ("b/M1-Config.xml", "<Config><s>EJ-3</s></Config>"),
      ])
    #expect(documents.map(\.files.count) == [3, 1, 1])
    let seen = documents.flatMap(\.observations)
    #expect(seen.map(\.serial) == ["EJ-1", "EJ-2", "EJ-3"])
    #expect(seen.first?.counters == ["total": 3_879])
    // The last of the parts is the most exact; the rest is taken from the others.
    #expect(seen.first?.supplies.map(\.level) == [.percent(23)])
    #expect(seen.first?.supplies.map(\.partNumber) == ["EJ310A"])
  }

  @Test func refusesDocumentsThatDisagree() throws {
    let documents = try Self.read(
      Self.files,
      [
        ("Config.xml", "<Config><s>EJ-1</s></Config>"),
        ("Supplies.xml", "<Supplies><s>EJ-2</s></Supplies>"),
      ])
    #expect(documents.flatMap(\.refused).map(\.error.code) == [.importBundleDisagrees])
    #expect(documents.flatMap(\.refused).map(\.error.params) == [["field": "serial"]])
  }

  @Test func saysWhatALoneDocumentMisses() throws {
    let documents = try Self.read(Self.files, [("M1-Usage.xml", "<Usage><t>1</t></Usage>")])
    #expect(documents.flatMap(\.refused).map(\.error.code) == [.importBundleIncomplete])
    #expect(documents.flatMap(\.refused).map(\.error.params) == [["missing": "Config, Supplies"]])
  }

  /// The document is there; what it says identifies nothing.
  @Test func saysThatAnIdentityIsJunk() throws {
    let documents = try Self.read(
      Self.files, [("M1-Config.xml", "<Config><s>REDACTED</s></Config>")])
    let refused = documents.flatMap(\.refused)
    #expect(refused.map(\.error.code) == [.importNoIdentity])
    #expect(refused.flatMap(\.dropped).map(\.reason) == [.junkSerial])
  }

  @Test func splitsABodyOfSeveralDocuments() throws {
    let yaml = """
      profile: p
      documents: [{ root: RIBCL }]
      bundle: { join: body }
      records:
        - each: HOST
          fields: { serial: "F[@N='Serial']/@V" }
        - each: NAME
          fields: { hostname: "@V" }
      """
    let body = """
      <?xml version="1.0"?>
      <RIBCL><!-- <?xml version="1.0"?> --><RESPONSE a=">"/></RIBCL>
      <?xml version="1.0"?>
      <RIBCL><![CDATA[<?xml version="1.0"?>]]><HOST><F N="Serial" V="EJ-1   "/></HOST></RIBCL>
      <?xml version="1.0"?>
      <RIBCL><NAME V="srv-1"/></RIBCL>

      """
    let documents = try Self.read(yaml, [("r.xml", body)])
    let seen = documents.flatMap(\.observations)
    #expect(seen.map(\.serial) == ["EJ-1"])
    #expect(seen.map(\.hostname) == ["srv-1"])
    #expect(seen.map(\.line) == [4])
  }

  /// A second document where a profile expects one is a fault, not something to pass over.
  @Test func refusesASecondDocumentElsewhere() {
    let one =
      "<?xml version=\"1.0\"?><REQUEST><CONTENT><BIOS><SSN>EJ123</SSN></BIOS></CONTENT></REQUEST>\n"
    #expect(Support.failure(one + one)?.code == .xmlSeveralDocuments)
  }
}
