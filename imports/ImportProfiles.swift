/// The vendor profiles that travel inside the program: one folder each, named like the profile.
package enum ImportProfiles {
  /// Every shipped profile: its name and the bytes of its YAML.
  package static let all: [(name: String, yaml: [UInt8])] = [
    ("glpi-inventory", PackageResources.glpi_inventory_yaml),
    ("glpi-netinventory", PackageResources.glpi_netinventory_yaml),
    ("ubl-invoice", PackageResources.ubl_invoice_yaml),
  ]
}
