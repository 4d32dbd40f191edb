import RegistryModel

/// What to do with a verdict.
enum CoverageNextStep {
  /// Months after purchase from which repairing at our cost gives way to proposing the baja: five
  /// years, the life behind the yearly 20 % for computing equipment (Estatuto Tributario, art. 137).
  static let usefulMonths = 60

  static func step(
    _ outcome: CoverageOutcome, _ best: ExaminedEntitlement?, _ question: CoverageQuestion,
    _ asset: Asset
  ) -> CoverageStep {
    switch outcome {
    case .doubtful: return .completeFacts
    case .covered: return best?.entitlement.provider == nil ? .completeFacts : .escalate
    case .notCovered: return atOurCost(question, asset)
    }
  }

  private static func atOurCost(_ question: CoverageQuestion, _ asset: Asset) -> CoverageStep {
    switch asset.status {
    case .disposed, .retired: return .none
    case .ordered, .inStock, .inUse, .onLoan, .underRepair, .missing: break
    }
    if question.service == .preventive || question.service == .labour
      || question.cause == .software
    {
      return .repairInHouse
    }
    let isOld = isPastUsefulLife(asset, on: question.on)
    guard let part = question.part else {
      if question.service == .supplies || question.service == .parts { return .buyPart }
      return isOld || question.cause == .theft ? .proposeRetirement : .repairInHouse
    }
    switch part {
    case .wholeUnit: return .proposeRetirement
    case .motherboard: return isOld ? .proposeRetirement : .buyPart
    case .operatingSystem: return .repairInHouse
    case .processor, .memory, .disk, .display, .keyboard, .pointingDevice, .battery, .powerSupply,
      .powerAdapter, .fan, .cable, .chassis, .networkCard, .camera, .speaker, .opticalDrive,
      .printHead, .fuser, .roller, .transferUnit, .maintenanceKit, .toner, .ink, .drum,
      .wasteContainer, .scannerGlass, .feeder, .optics, .controllerBoard, .patchPanel, .outlet,
      .link, .other:
      return .buyPart
    }
  }

  private static func isPastUsefulLife(_ asset: Asset, on day: CivilDate) -> Bool {
    guard let bought = asset.acquisition?.date else { return false }
    return bought.adding(months: usefulMonths) <= day
  }
}
