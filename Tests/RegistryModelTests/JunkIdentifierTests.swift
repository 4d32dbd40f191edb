import RegistryModel
import Testing

@Suite struct JunkIdentifierTests {
  @Test(arguments: [
    "", " ", "0", "000", "00000000", "XXXXXXX", "nnnnnnn", "----", ".", "N/A", "none",
    "To be filled by O.E.M.", "  To Be Filled By O.E.M.", "Default string",
    "System Serial Number", "0123456789", "Not  Specified", "SystemSerialNumb", "release-keys",
    "0x00000000", "-1515257599", "Chassis Serial#", "BUILTIN", "REDACTED", "[REMOVED]", "EJ1",
  ])
  func aSerialOfTheFactoryIsJunk(_ serial: String) {
    #expect(JunkIdentifier.isJunk(serial: serial))
  }

  /// The last ones hold a version number or zeros, which condemn a serial elsewhere.
  @Test(arguments: [
    "640HP72", "AZ789", "ggheb7'ne7", "VB2d844b87-515874ab", "CZC7515KS6", "3701", "SN1.2A7731",
    "00000001", "10110100", "-15A", "NONE7",
  ])
  func aSerialOfAMachineIsNot(_ serial: String) {
    #expect(!JunkIdentifier.isJunk(serial: serial))
  }

  @Test(arguments: [
    "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF", "00000000-0000-0000-0000-000000000000",
    "03000200-0400-0500-0006-000700080009", "2", "Not Settable", "not available",
  ])
  func sharedUUIDsAreJunk(_ uuid: String) {
    #expect(JunkIdentifier.isJunk(uuid: uuid) == (uuid != "Not Settable"))
  }

  @Test(arguments: [
    ("00:00:00:00:00:00", true), ("ff:ff:ff:ff:ff:ff", true), ("33:50:6f:45:30:30", true),
    ("0A-00-27-00-00-00", true), ("0050.56c0.0001", true), ("01:00:5e:00:00:fb", true),
    ("", true), ("C8:0A:A9:3F:35:FA", false), ("02:42:ac:11:00:02", false),
    ("00:50:56:BC:0C:90", false),
  ])
  func addressesOfDriversAndGroupsAreJunk(_ mac: String, isJunk: Bool) {
    #expect(JunkIdentifier.isJunk(mac: mac) == isJunk)
  }

  @Test(arguments: [
    ("System Product Name", true), ("All Series", true), ("", true), ("*", true),
    ("ThinkPad L14", false), ("5", false),
  ])
  func placeholdersOfModelsAreJunk(_ model: String, isJunk: Bool) {
    #expect(JunkIdentifier.isJunk(model: model) == isJunk)
  }

  @Test(arguments: [
    ("No Asset Information", true), ("0000000000", true), ("Default string", true),
    ("release-keys", true), ("Asset Tag#", true), ("10452", false), ("EJ-10452", false),
  ])
  func placeholdersOfPlacasAreJunk(_ tag: String, isJunk: Bool) {
    #expect(JunkIdentifier.isJunk(tag: tag) == isJunk)
  }

  @Test(arguments: [
    ("localhost.localdomain", true), ("192.168.1.20", true), ("fe80::1", true), ("(none)", true),
    ("PAS-SOP-0452", false), ("10pisos", false),
  ])
  func addressesAreNoNames(_ hostname: String, isJunk: Bool) {
    #expect(JunkIdentifier.isJunk(hostname: hostname) == isJunk)
  }
}
