/// A class of part or supply, as contracts name them when they include or exclude parts.
package enum PartClass: String, CodeEnum {
  case motherboard
  case processor
  case memory
  case disk
  case display
  case keyboard
  case pointingDevice = "pointing_device"
  case battery
  case powerSupply = "power_supply"
  case powerAdapter = "power_adapter"
  case fan
  case cable
  case chassis
  case networkCard = "network_card"
  case camera
  case speaker
  case opticalDrive = "optical_drive"
  case operatingSystem = "operating_system"
  case printHead = "print_head"
  case fuser
  case roller
  case transferUnit = "transfer_unit"
  case maintenanceKit = "maintenance_kit"
  case toner
  case ink
  case drum
  case wasteContainer = "waste_container"
  case scannerGlass = "scanner_glass"
  case feeder
  case optics
  case controllerBoard = "controller_board"
  case patchPanel = "patch_panel"
  case outlet
  case link
  case wholeUnit = "whole_unit"
  case other

  /// Whether this is used up by printing (insumo) rather than failing.
  package var isSupply: Bool {
    switch self {
    case .toner, .ink, .drum, .wasteContainer, .maintenanceKit: true
    case .motherboard, .processor, .memory, .disk, .display, .keyboard, .pointingDevice, .battery,
      .powerSupply, .powerAdapter, .fan, .cable, .chassis, .networkCard, .camera, .speaker,
      .opticalDrive, .operatingSystem, .printHead, .fuser, .roller, .transferUnit, .scannerGlass,
      .feeder, .optics, .controllerBoard, .patchPanel, .outlet, .link, .wholeUnit, .other:
      false
    }
  }

  /// Whether a machine has one of it and no more, so that what goes in takes the place of what was
  /// there.
  package var isOnePerMachine: Bool {
    switch self {
    case .motherboard, .keyboard, .chassis, .operatingSystem, .printHead, .fuser, .transferUnit,
      .maintenanceKit, .wasteContainer, .scannerGlass, .controllerBoard, .wholeUnit:
      true
    case .processor, .memory, .disk, .display, .pointingDevice, .battery, .powerSupply,
      .powerAdapter, .fan, .cable, .networkCard, .camera, .speaker, .opticalDrive, .roller, .toner,
      .ink, .drum, .feeder, .optics, .patchPanel, .outlet, .link, .other:
      false
    }
  }
}
