/// The kinds of equipment an asset or a model can be (dotación tecnológica).
package enum EquipmentKind: String, CodeEnum {
  case desktop
  case laptop
  case allInOne = "all_in_one"
  case tablet
  case workstation
  case monitor
  case printer
  case multifunction
  case scanner
  case server
  case storage
  case networkSwitch = "network_switch"
  case accessPoint = "access_point"
  case ups
  case telephone
  case projector
  case peripheral
  case rack
  case cablingCabinet = "cabling_cabinet"
  case patchPanel = "patch_panel"
  case outlet
  case cablingLink = "cabling_link"
  case other
}
