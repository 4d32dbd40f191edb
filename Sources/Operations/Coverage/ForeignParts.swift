import RegistryModel

extension Model {
  /// Whether its list of parts, or what sort of equipment it is, says that it has no part of a class.
  func lacks(_ part: PartClass) -> Bool {
    if part == .other || part == .wholeUnit { return false }
    if parts.isEmpty { return part.isOnlyOfPrinting && !equipmentKind.mayPrint }
    return !parts.contains(part)
  }
}

extension Asset {
  /// Whether its model lacks a part of the class and no piece of it was ever seen in this very machine.
  func isForeign(_ part: PartClass?, to model: Model, in registry: any RegistryReader)
    throws(RegistryError) -> Bool
  {
    guard let part, model.lacks(part) else { return false }
    return try !registry.all(InstalledPart.byAsset, id, part).contains { $0.removedAt == nil }
  }
}

extension EquipmentKind {
  /// Whether equipment of the kind may have parts and supplies that only printing needs.
  fileprivate var mayPrint: Bool {
    switch self {
    case .printer, .multifunction, .peripheral, .other: true
    case .desktop, .laptop, .allInOne, .tablet, .workstation, .monitor, .scanner, .server, .storage,
      .networkSwitch, .accessPoint, .ups, .telephone, .projector, .rack, .cablingCabinet,
      .patchPanel, .outlet, .cablingLink:
      false
    }
  }
}

extension PartClass {
  /// Whether only what prints has it.
  fileprivate var isOnlyOfPrinting: Bool {
    switch self {
    case .printHead, .fuser, .transferUnit, .toner, .ink, .drum, .wasteContainer: true
    case .motherboard, .processor, .memory, .disk, .display, .keyboard, .pointingDevice, .battery,
      .powerSupply, .powerAdapter, .fan, .cable, .chassis, .networkCard, .camera, .speaker,
      .opticalDrive, .operatingSystem, .roller, .maintenanceKit, .scannerGlass, .feeder, .optics,
      .controllerBoard, .patchPanel, .outlet, .link, .wholeUnit, .other:
      false
    }
  }
}
