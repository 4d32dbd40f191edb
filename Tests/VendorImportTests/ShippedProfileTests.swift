import RegistryModel
import Testing
import VendorImport

/// What each folder under `imports/` promises.
@Suite struct ShippedProfileTests {
  @Test(arguments: ["glpi-inventory", "glpi-netinventory", "ubl-invoice"])
  func sampleYieldsWhatItsFolderSays(_ name: String) throws {
    let folder = "\(Support.top)/imports/\(name)"
    let sample = try #require(Support.bytes("\(folder)/\(name).xml"))
    let expected = try #require(Support.bytes("\(folder)/\(name).expected.json"))
    let document = try Support.read(sample, file: "\(name).xml")
    #expect(document.profile == name)
    let actual = document.json.canonicalText
    #expect(actual == (try? JSONParser.parse(expected).canonicalText))
  }
}
