import RegistryModel
import Testing
import VendorImport

/// What agents really send (GLPI Agent, FusionInventory, OCS Inventory).
@Suite struct AgentInventoryTests {
  private static func computer(_ content: String) throws -> EquipmentObservation {
    let document = try Support.read(
      "<REQUEST><CONTENT>\(content)</CONTENT><DEVICEID>pc-2026-01-15-08-30-00</DEVICEID></REQUEST>")
    return try #require(document.observations.first)
  }

  private static func device(_ content: String) throws -> EquipmentObservation {
    let document = try Support.read(
      "<REQUEST><CONTENT><DEVICE><INFO><SERIAL>EJ12345</SERIAL></INFO>\(content)</DEVICE>"
        + "</CONTENT></REQUEST>")
    return try #require(document.observations.first)
  }

  @Test func takesTheBoardsSerialWhenTheSystemsIsJunk() throws {
    let observation = try Self.computer(
      "<BIOS><SSN>0</SSN><MSN>/640HP72/CN129636460078/</MSN></BIOS>")
    #expect(observation.serial == "640HP72")
    #expect(
      observation.dropped == [
        Dropped(
          path: "/REQUEST/CONTENT/BIOS/SSN", field: "serial", value: "0", reason: .junkSerial)
      ])
  }

  @Test func takesNoSerialAtAllFromJunk() throws {
    let observation = try Self.computer("<BIOS><SSN>000</SSN><MSN>Default string</MSN></BIOS>")
    #expect(observation.serial == nil)
    #expect(observation.dropped.map(\.reason) == [.junkSerial, .junkSerial])
    #expect(observation.hostname == "pc")
  }

  @Test func takesNoPlacaFromAnAndroidBuild() throws {
    let observation = try Self.computer("<BIOS><ASSETTAG>release-keys</ASSETTAG></BIOS>")
    #expect(observation.tag == nil)
    #expect(observation.dropped.map(\.reason) == [.junkTag])
  }

  @Test func takesNoPlacaThatRepeatsTheSerial() throws {
    let observation = try Self.computer(
      "<BIOS><ASSETTAG>czc0479792</ASSETTAG><SSN>CZC0479792</SSN></BIOS>")
    #expect(observation.tag == nil)
    #expect(observation.dropped.map(\.reason) == [.sameAsSerial])
  }

  @Test func takesNoAddressForAName() throws {
    let observation = try Self.device(
      "<DNSHOSTNAME>192.168.1.20</DNSHOSTNAME><MAC>BC:EE:7B:8D:E9:46</MAC>")
    #expect(observation.hostname == nil)
    #expect(observation.dropped.map(\.reason) == [.junkHostname])
    #expect(observation.macs == ["BC:EE:7B:8D:E9:46"])
  }

  @Test func takesPaddingOffSerials() throws {
    let observation = try Self.computer(
      "<STORAGES><MODEL>D</MODEL><SERIAL>M008AA23649         </SERIAL></STORAGES>"
        + "<BIOS><SSN> EJ-77 </SSN></BIOS>")
    #expect(observation.serial == "EJ-77")
    #expect(observation.parts.map(\.serial) == ["M008AA23649"])
  }

  @Test func takesTheFirstLoginOfAList() throws {
    let observation = try Self.computer("<HARDWARE><USERID>wawa/root</USERID></HARDWARE>")
    #expect(observation.user == "wawa")
  }

  @Test func leavesOpenWhatTheChassisIs() throws {
    let observation = try Self.computer("<HARDWARE><CHASSIS_TYPE>Caja</CHASSIS_TYPE></HARDWARE>")
    #expect(observation.kind == nil)
    #expect(observation.dropped.map(\.reason) == [.unmappedValue])
  }

  @Test func takesNoVirtualMachine() throws {
    let document = try Support.read(
      "<REQUEST><CONTENT><HARDWARE><VMSYSTEM>VirtualBox</VMSYSTEM></HARDWARE></CONTENT></REQUEST>")
    #expect(document.observations.isEmpty)
    #expect(document.ignored.map(\.reason) == ["virtual_machine"])
  }

  @Test func reportsIdentityNobodyAskedFor() throws {
    let document = try Support.read(
      "<REQUEST><CONTENT><BIOS><SSN>EJ12345</SSN></BIOS><CAMERAS><SERIAL>EJ-C1</SERIAL></CAMERAS>"
        + "<CAMERAS><SERIAL>EJ-C2</SERIAL></CAMERAS></CONTENT></REQUEST>")
    #expect(
      document.ignored == [
        IgnoredElement(
          path: "/REQUEST/CONTENT/CAMERAS/SERIAL", count: 2, line: 1,
          reason: "import.not_asked_for")
      ])
  }

  @Test func keepsAnEmptyCounterAbsent() throws {
    let observation = try Self.device(
      "<PAGECOUNTERS><BLACK/><COLOR> </COLOR><TOTAL>54679</TOTAL><SCANNED>x</SCANNED>"
        + "<DUPLEX>-1</DUPLEX></PAGECOUNTERS>")
    #expect(observation.counters == ["total": 54_679])
    #expect(observation.dropped.map(\.field) == ["duplex", "scanned"])
  }

  @Test func readsLevelsThatAreNoPercentage() throws {
    let observation = try Self.device(
      "<CARTRIDGES><TONERBLACK>0g</TONERBLACK><TONERCYAN>WARNING</TONERCYAN>"
        + "<TONERYELLOW>OK</TONERYELLOW><WASTETONER>100</WASTETONER>"
        + "<DRUMBLACK>-3</DRUMBLACK><FUSERKIT>1200 impressions</FUSERKIT>"
        + "<TONERMAGENTA/></CARTRIDGES>")
    #expect(
      observation.supplies.map(\.level) == [
        .quantity(0, unit: "g"), .state(.warning), .state(.ok), .percent(100),
        .state(.someRemaining), .quantity(1_200, unit: "impressions"),
      ])
    #expect(
      observation.supplies.map(\.type) == [
        .toner, .toner, .toner, .wasteContainer, .drum, .fuser,
      ])
  }

  @Test func dropsALevelThatCannotBe() throws {
    let observation = try Self.device("<CARTRIDGES><TONERBLACK>101</TONERBLACK></CARTRIDGES>")
    #expect(observation.supplies.isEmpty)
    #expect(observation.dropped.map(\.reason) == [.unreadableLevel])
  }

  @Test func refusesADeviceWithoutIdentity() throws {
    let document = try Support.read(
      "<REQUEST><CONTENT><DEVICE><INFO><TYPE>PRINTER</TYPE></INFO></DEVICE></CONTENT></REQUEST>")
    #expect(document.refused.map(\.error.code) == [.importNoIdentity])
    #expect(document.refused.map(\.path) == ["/REQUEST/CONTENT/DEVICE[1]"])
  }

  @Test func doesNotKnowAnAgentsGreeting() {
    let error = Support.failure(
      "<REQUEST><DEVICEID>pc-2026-01-15-08-30-00</DEVICEID><QUERY>PROLOG</QUERY></REQUEST>")
    #expect(error?.code == .importFormatUnknown)
    #expect(error?.params == ["root": "REQUEST", "namespace": ""])
    // Both profiles with this root say what they miss.
    #expect(
      error?.hints.map { $0.params["profile"] } == ["glpi-inventory", "glpi-netinventory"])
    #expect(error?.hints.last?.params["markers"]?.hasPrefix("CONTENT/DEVICE") == true)
  }
}
