import RegistryModel
import Testing
import VendorImport

/// Samples that tell of one machine in several documents, read together.
@Suite struct VendorBundleTests {
  private static let printer = [
    "ProductConfigDyn", "ConsumableConfigDyn", "ProductUsageDyn", "ProductStatusDyn",
  ]

  /// The equipment of samples named `<profile>-<word>.xml`, read in this order.
  private func read(_ profile: String, _ words: [String]) throws -> [EquipmentObservation] {
    var reader = ImportReader(catalogue: try ProfileCatalogue.shipped())
    for word in words {
      let file = "\(profile)-\(word).xml"
      let bytes = try #require(Support.bytes("\(Support.top)/imports/\(profile)/\(file)"))
      _ = try reader.read(XMLBytes(bytes), file: file)
    }
    return reader.finish().flatMap(\.observations)
  }

  @Test(arguments: [printer, printer.reversed()])
  func fourDocumentsMakeOnePrinter(_ words: [String]) throws {
    let seen = try read("hp-ledm", words)
    #expect(seen.map(\.serial) == ["EJND8F5175"])
    let printer = try #require(seen.first)
    #expect(printer.kind == .multifunction)
    #expect(printer.status == ["ready"])
    #expect(printer.counters["total"] == 3_879)
    #expect(printer.supplies.map(\.partNumber) == ["EJ310A", "EJ311A", "EJ314A"])
    // Exact where the printer measures, the state where it only guesses.
    #expect(printer.supplies.map(\.level) == [.percent(19), .state(.low), .percent(36)])
    #expect(printer.supplies.map(\.isOriginal) == [false, true, nil])
    #expect(printer.supplies.map(\.pagesLeft) == [200, 0, 20_000])
  }

  struct Server: Sendable {
    let profile: String
    let words: [String]
    let serial: String
    let macs: [String]
    let parts: [PartClass]
  }

  @Test(arguments: [
    Server(
      profile: "dell-wsman", words: ["DCIM_NICView", "DCIM_MemoryView", "DCIM_SystemView"],
      serial: "EJSFG6J", macs: ["00:00:5E:00:53:61", "00:00:5E:00:53:62"],
      parts: [.motherboard, .networkCard, .memory, .memory]),
    Server(
      profile: "ibm-imm", words: ["MemoryInfo", "VitalProductData", "HostMacAddresses"],
      serial: "EJ55002", macs: ["00:00:5E:00:53:A1", "00:00:5E:00:53:A2"],
      parts: [.powerSupply, .other, .memory, .memory]),
    Server(
      profile: "supermicro-ipmi", words: ["SMBIOS_INFO", "CONFIG_INFO", "FRU_INFO"],
      serial: "EJA19627220002", macs: ["00:00:5E:00:53:71"],
      parts: [.motherboard, .processor, .memory, .memory, .powerSupply]),
  ])
  func aDocumentForEachSubjectMakesOneServer(_ server: Server) throws {
    let seen = try read(server.profile, server.words)
    #expect(seen.map(\.serial) == [server.serial])
    #expect(seen.first?.macs == server.macs)
    #expect(seen.first?.parts.map(\.partClass) == server.parts)
  }
}
