import RegistryModel
import Testing
import VendorImport

/// Documents held against an XSD while they are read.
@Suite struct DocumentSchemaTests {
  private static let main = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:include schemaLocation="parts/d.xsd"/>
    <xs:include schemaLocation="file:///etc/passwd"/>
    <xs:element name="r"><xs:complexType><xs:sequence>
    <xs:element name="d" type="d" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
    </xs:element></xs:schema>
    """

  private static let part = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:complexType name="d">
    <xs:sequence><xs:element name="s" type="xs:string"/><xs:element name="n" type="xs:int"/>
    </xs:sequence><xs:attribute name="t" use="required"/></xs:complexType></xs:schema>
    """

  private static func read(
    _ xml: String, severity: String = "advisory", files: [String: String]? = nil
  ) throws -> ImportDocument {
    let yaml = """
      profile: p
      documents: [{ root: r }]
      schema: { file: main.xsd, severity: \(severity) }
      records: [{ each: d, fields: { serial: s } }]
      """
    let profile = try ProfileReader.read(Array(yaml.utf8), file: "p.yaml")
    let main = Self.main.replacing(
      "<xs:include schemaLocation=\"file:///etc/passwd\"/>\n", with: "")
    let files = files ?? ["main.xsd": main, "parts/d.xsd": Self.part]
    var reader = ImportReader(
      catalogue: ProfileCatalogue([profile]), schemaFiles: files.mapValues { Array($0.utf8) })
    return try reader.read(XMLBytes(Array(xml.utf8)), file: "r.xml")
  }

  private static func code(_ body: () throws -> ImportDocument) -> ErrorCode? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? RegistryError)?.code
    }
  }

  private static let good = "<r><d t='1'><s>EJ-1</s><n>1</n></d></r>"
  private static let bad =
    "<r>\n<d><s>EJ-1</s><n>x</n><z/></d>\n<d><s>EJ-2</s><n>y</n></d>\n</r>"

  @Test func findsNothingInAGoodDocument() throws {
    let document = try Self.read(Self.good)
    #expect(document.schemaProblems == [])
    #expect(document.observations.map(\.serial) == ["EJ-1"])
  }

  /// Told with line, element and reason, each kind once; what is read is read all the same.
  @Test func tellsWhatIsNotAsTheSchemaHasIt() throws {
    let document = try Self.read(Self.bad)
    #expect(document.observations.map(\.serial) == ["EJ-1", "EJ-2"])
    let problems = try #require(document.schemaProblems)
    #expect(
      problems.map { "\($0.line) \($0.element) \($0.reason.rawValue) \($0.count)" } == [
        "2 d attribute_missing 2", "2 n invalid_value 2", "2 z unexpected_element 1",
      ])
  }

  @Test func refusesADocumentWhereTheProfileInsists() {
    #expect(Self.code { try Self.read(Self.good, severity: "strict") } == nil)
    #expect(Self.code { try Self.read(Self.bad, severity: "strict") } == .importSchemaInvalid)
  }

  @Test func goesWithoutASchemaThatIsNotThere() throws {
    #expect(try Self.read(Self.bad, files: [:]).schemaProblems == nil)
    #expect(
      Self.code { try Self.read(Self.good, severity: "strict", files: [:]) }
        == .importSchemaMissing)
  }

  /// A schema reaches for a file of the machine's: it is not given.
  @Test func givesASchemaNoFileButItsOwn() {
    let files = ["main.xsd": Self.main, "parts/d.xsd": Self.part]
    #expect(Self.code { try Self.read(Self.good, files: files) } == .importSchemaUnusable)
  }

  @Test func refusesASchemaThatIsNone() {
    #expect(
      Self.code { try Self.read(Self.good, files: ["main.xsd": "<a>"]) } == .importSchemaUnusable)
  }
}
