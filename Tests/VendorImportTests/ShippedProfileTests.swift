import RegistryModel
import Testing
import VendorImport

/// What each folder under `imports/` promises.
@Suite struct ShippedProfileTests {
  private static let ending = ".expected.json"

  /// The samples of all folders, without their ending.
  private static let samples =
    (Support.files("\(Support.top)/imports") ?? []).filter { $0.hasSuffix(ending) }
    .map { String($0.dropLast(ending.count)) }

  @Test(arguments: samples)
  func sampleYieldsWhatItsFolderSays(_ sample: String) throws {
    let pieces = sample.split(separator: "/").map(String.init)
    let name = try #require(pieces.last)
    let xml = try #require(Support.bytes("\(sample).xml"))
    let expected = try #require(Support.bytes(sample + ShippedProfileTests.ending))
    let document = try Support.read(xml, file: "\(name).xml")
    #expect(document.profile == pieces.dropLast().last)
    let actual = document.json.canonicalText
    #expect(actual == (try? JSONParser.parse(expected).canonicalText))
  }

  @Test func everyProfileHasASample() throws {
    for profile in try ProfileCatalogue.shipped().profiles {
      let sample = "/\(profile.name)/\(profile.name)"
      #expect(ShippedProfileTests.samples.contains { $0.hasSuffix(sample) })
    }
  }
}
