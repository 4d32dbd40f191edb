import RegistryModel
import Testing
import VendorImport

/// Profiles are read strictly: a slip of the pen is an error with its line, not a silent no-op.
@Suite struct ProfileReaderTests {
  private static let head = "profile: p\ndocument: { root: R }\n"

  private static func failure(_ yaml: String) -> RegistryError? {
    do throws(RegistryError) {
      _ = try ProfileReader.read(Array(yaml.utf8), file: "p.yaml")
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("fieldz: {}\n", "profile.unknown_key", "/fieldz"),
    ("fields:\n  serail: A\n", "profile.unknown_key", "/fields/serail"),
    ("fields:\n  serial: { path: A }\n", "profile.unknown_key", "/fields/serial/path"),
    ("fields:\n  serial: { clean: upper_case }\n", "profile.missing_key", "/fields/serial"),
    ("fields:\n  serial: A[\n", "profile.invalid_path", "/fields/serial"),
    (
      "fields:\n  serial: { paths: A, junk: serials }\n", "profile.invalid_value",
      "/fields/serial/junk"
    ),
    ("fields:\n  invoice_date: A\n", "profile.missing_key", "/fields/invoice_date"),
    ("fields:\n  kind: { constant: phone }\n", "profile.invalid_value", "/fields/kind"),
    ("record: A/*\n", "profile.invalid_path", "/record"),
    ("record: { a: b }\n", "profile.invalid_value", "/record"),
    (
      "supplies:\n  - each: A\n    names: { B: { type: tonner } }\n", "profile.invalid_value",
      "/supplies/0/names/B/type"
    ),
    ("parts:\n  - each: A\n", "profile.missing_key", "/parts/0"),
  ])
  func refusesWhatItDoesNotUnderstand(_ yaml: String, code: String, pointer: String) {
    let error = Self.failure(Self.head + yaml)
    #expect(error?.code.name == code)
    #expect(error?.location?.pointer == pointer)
    #expect((error?.location?.line ?? 0) >= 3)
    #expect(error?.location?.file == "p.yaml")
  }

  @Test func saysWhatWasMeant() {
    let error = Self.failure(Self.head + "watsh: [A]\n")
    #expect(error?.hints.first?.params["candidates"]?.contains("watch") == true)
  }

  @Test(arguments: ["a: [", "a: b: c", "\"", "profile: p\nprofile: q\n"])
  func refusesWhatIsNoYAML(_ yaml: String) {
    #expect(Self.failure(yaml)?.code == .profileInvalidYAML)
  }

  @Test func needsARoot() {
    #expect(Self.failure("profile: p\ndocument: {}\n")?.params == ["key": "root"])
  }

  /// A profile of one's own, for a format nobody shipped.
  @Test func readsADocumentOfANewVendor() throws {
    let yaml = """
      profile: example
      document: { root: inventory, namespace: "urn:example:*:inventory" }
      record: machines/machine
      header:
        site: place/@name
      fields:
        serial: "p[@n='Serial']/v"
        model: ["p[@n='Model'|'Product']/v", "info/*"]
        warranty_ends: { paths: "p[@n='End']/v", date: [d/m/y, m/d/y] }
        unit_value: { paths: cost, number: comma, unit: [pesos] }
        currency: { constant: COP }
      """
    let profile = try ProfileReader.read(Array(yaml.utf8), file: "example.yaml")
    let xml = """
      <inventory xmlns="urn:example:7.1:inventory"><place name="Pasto"/><machines>
      <machine><p n="Other"><v>no</v></p><p n="Serial"><v>EJ-900</v></p>
      <p n="Product"><v>M1</v></p><p n="End"><v>25/12/2028</v></p><cost>1500,5 pesos</cost></machine>
      <machine><p n="Serial"><v>EJ-901</v></p><info><a/><b>M2</b></info>
      <p n="End"><v>10/12/2028</v></p></machine></machines></inventory>
      """
    let document = try VendorImport.read(
      XMLBytes(Array(xml.utf8)), catalogue: ProfileCatalogue([profile]))
    #expect(document.observations.map(\.serial) == ["EJ-900", "EJ-901"])
    #expect(document.observations.map(\.model) == ["M1", "M2"])
    #expect(document.observations.map(\.site) == ["Pasto", "Pasto"])
    #expect(document.observations.map(\.line) == [2, 4])
    #expect(document.observations.map(\.warranty?.ends) == [CivilDate("2028-12-25"), nil])
    #expect(document.observations.last?.dropped.map(\.reason) == [.ambiguousDate])
    #expect(
      document.observations.first?.acquisition?.unitValue
        == Money(minorUnits: 150_050, currency: "COP"))
  }
}
