import RegistryModel

/// What a kind of equipment is to a cable.
enum CablingRole {
  /// A panel or an outlet: fixed to the building; each port goes through from behind to the front.
  case fixed
  /// A permanent link: the cable itself.
  case link
  /// A cabinet or a rack: it holds panels and switches and has no ports.
  case enclosure
  /// Where paths end on the network's side.
  case networkSwitch
  /// A telephone: what enters it by one port leaves by its other, for the computer behind it.
  case telephone
  /// Anything else that is plugged in.
  case endpoint
}

extension EquipmentKind {
  var cablingRole: CablingRole {
    switch self {
    case .patchPanel, .outlet: .fixed
    case .cablingLink: .link
    case .cablingCabinet, .rack: .enclosure
    case .networkSwitch: .networkSwitch
    case .telephone: .telephone
    case .desktop, .laptop, .allInOne, .tablet, .workstation, .monitor, .printer, .multifunction,
      .scanner, .server, .storage, .accessPoint, .ups, .projector, .peripheral, .other:
      .endpoint
    }
  }
}

extension Asset {
  func kind(in registry: any RegistryReader) throws(RegistryError) -> EquipmentKind {
    try registry.existing(model).equipmentKind
  }
}
