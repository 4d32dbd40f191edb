/// The vendor profiles that travel inside the program: one folder each, named like the profile.
package enum ImportProfiles {
  /// The language they are written in, as Markdown.
  package static let guide: [UInt8] = PackageResources.README_md
  /// The same in Spanish.
  package static let guideInSpanish: [UInt8] = PackageResources.LEAME_md

  /// Every shipped profile: its name and the bytes of its YAML.
  package static let all: [(name: String, yaml: [UInt8])] = [
    ("dell-idrac-inventory", PackageResources.dell_idrac_inventory_yaml),
    ("dell-wsman", PackageResources.dell_wsman_yaml),
    ("equipment-list", PackageResources.equipment_list_yaml),
    ("fujitsu-irmc", PackageResources.fujitsu_irmc_yaml),
    ("glpi-inventory", PackageResources.glpi_inventory_yaml),
    ("glpi-netinventory", PackageResources.glpi_netinventory_yaml),
    ("hp-ledm", PackageResources.hp_ledm_yaml),
    ("hpe-ribcl", PackageResources.hpe_ribcl_yaml),
    ("hpe-rimp", PackageResources.hpe_rimp_yaml),
    ("hwloc", PackageResources.hwloc_yaml),
    ("ibm-imm", PackageResources.ibm_imm_yaml),
    ("itop", PackageResources.itop_yaml),
    ("junos-chassis", PackageResources.junos_chassis_yaml),
    ("lshw", PackageResources.lshw_yaml),
    ("macos-profiler", PackageResources.macos_profiler_yaml),
    ("msinfo32", PackageResources.msinfo32_yaml),
    ("nmap", PackageResources.nmap_yaml),
    ("supermicro-ipmi", PackageResources.supermicro_ipmi_yaml),
    ("ubl-despatch", PackageResources.ubl_despatch_yaml),
    ("ubl-invoice", PackageResources.ubl_invoice_yaml),
    ("ubl-order", PackageResources.ubl_order_yaml),
    ("vmware-esx", PackageResources.vmware_esx_yaml),
    ("windows-battery", PackageResources.windows_battery_yaml),
  ]
}
