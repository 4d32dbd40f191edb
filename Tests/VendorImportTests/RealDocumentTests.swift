import RegistryModel
import Testing
import VendorImport

/// Documents that real agents, printers and billing systems wrote: read, or refused with a code.
@Suite struct RealDocumentTests {
  private struct Tally {
    var files = 0
    var observations = 0
    var refused = 0
    var codes: [String: Int] = [:]
  }

  /// Nil when the samples are not there.
  private func read(_ name: String) throws -> Tally? {
    let folder = "\(Support.parent(of: Support.top, levels: 1))/shared/samples/xml/\(name)"
    guard let files = Support.files(folder) else {
      print("skipped: no \(name)")
      return nil
    }
    var tally = Tally()
    for file in files {
      guard let bytes = Support.bytes(file) else { continue }
      tally.files += 1
      do throws(RegistryError) {
        let document = try Support.read(bytes, file: file)
        tally.observations += document.observations.count
        tally.refused += document.refused.count
        for refusal in document.refused { tally.codes[refusal.error.code.name, default: 0] += 1 }
      } catch {
        #expect(error.location?.file == file)
        tally.codes[error.code.name, default: 0] += 1
      }
    }
    print(name, tally)
    return tally
  }

  @Test func everyComputerInventoryIsRead() throws {
    guard let tally = try read("glpi-ocs/inventory") else { return }
    #expect(tally.codes.isEmpty)
  }

  @Test(arguments: ["glpi-ocs/netinventory", "glpi-ocs/netdiscovery"])
  func everyNetworkInventoryIsRead(_ name: String) throws {
    guard let tally = try read(name) else { return }
    #expect(tally.codes.isEmpty)
    #expect(tally.observations == tally.files)
  }

  @Test(arguments: ["glpi-ocs/other", "glpi-ocs/other-prolog"])
  func documentsOfOtherKindsAreNotKnown(_ name: String) throws {
    guard let tally = try read(name) else { return }
    #expect(tally.codes == ["import.format_unknown": tally.files])
  }

  /// What is refused has nothing to be known by.
  @Test(arguments: [
    "esx-soap", "hwloc", "itop-export", "junos", "lshw", "msinfo32", "nmap", "windows-powercfg",
  ])
  func everyReportIsReadOrSaysWhyNot(_ name: String) throws {
    guard let tally = try read(name) else { return }
    let known: Set = ["import.no_identity", "xml.malformed", "xml.entity_reference"]
    #expect(Set(tally.codes.keys).subtracting(known).isEmpty)
  }

  /// Reports of parts of a Mac, without the one that says which Mac.
  @Test func noMacIsInventedFromItsParts() throws {
    guard let tally = try read("macos-system_profiler") else { return }
    #expect(tally.observations == 0)
    #expect(Set(tally.codes.keys).isSubset(of: ["import.no_identity", "import.format_unknown"]))
  }

  @Test(arguments: ["libvirt-domain", "libvirt-nodedev", "oracle-inventory", "swid"])
  func documentsThatAreNotOfEquipmentAreNotKnown(_ name: String) throws {
    guard let tally = try read(name) else { return }
    #expect(tally.codes == ["import.format_unknown": tally.files])
  }

  @Test(arguments: [
    "bmc-other", "dell-idrac-hwinventory", "dell-idrac-wsman", "fujitsu-irmc", "hp-ledm",
    "hpe-rimp", "supermicro-ipmi",
  ])
  func everyManagementControllersDocumentIsReadOrRefused(_ name: String) throws {
    guard let tally = try read(name) else { return }
    let known: Set = [
      "import.format_unknown", "import.bundle_incomplete", "import.no_identity",
    ]
    #expect(Set(tally.codes.keys).subtracting(known).isEmpty)
    #expect(tally.observations > 0)
  }

  /// Bodies of answers that acknowledge, or name a model and no machine.
  @Test func noServerIsInventedFromAnswers() throws {
    guard let tally = try read("hpe-ribcl") else { return }
    #expect(tally.codes == ["import.bundle_incomplete": tally.files])
  }

  @Test(arguments: ["ubl", "ubl-dian"])
  func everyBusinessDocumentIsReadOrRefused(_ name: String) throws {
    guard let tally = try read(name) else { return }
    let known: Set = ["import.format_unknown", "xml.malformed"]
    #expect(Set(tally.codes.keys).subtracting(known).isEmpty)
    // None of them gives a serial.
    #expect(tally.observations == 0)
  }
}
