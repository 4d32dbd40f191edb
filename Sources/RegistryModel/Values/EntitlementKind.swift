/// What a right to service rests on (derecho).
package enum EntitlementKind: String, CodeEnum {
  /// The manufacturer's own, that comes with the equipment.
  case manufacturerWarranty = "manufacturer_warranty"
  /// Of a part put in, by whoever sold it; recorded with the part.
  case partWarranty = "part_warranty"
  /// The installer's, on structured cabling.
  case installerWarranty = "installer_warranty"
  /// Bought to go on after, or beyond, the manufacturer's.
  case extendedWarranty = "extended_warranty"
  /// A contract to keep equipment working.
  case maintenanceContract = "maintenance_contract"
  /// The equipment is rented with its service.
  case rental
  /// Printing paid by the page, equipment and supplies included.
  case printService = "print_service"

  /// What costs nothing comes first: the lower, the sooner it is asked for service.
  package var rank: Int {
    switch self {
    case .manufacturerWarranty, .partWarranty: 0
    case .installerWarranty: 1
    case .extendedWarranty: 2
    case .maintenanceContract, .rental, .printService: 3
    }
  }

  /// Whether it belongs to one piece of equipment rather than to a contract with a scope.
  package var isWarranty: Bool {
    switch self {
    case .manufacturerWarranty, .partWarranty, .installerWarranty, .extendedWarranty: true
    case .maintenanceContract, .rental, .printService: false
    }
  }

  /// The services meant when the terms name none.
  package var usualServices: CodeList<CoverageService> {
    switch self {
    case .partWarranty: CodeList([.corrective, .parts, .supplies])
    case .manufacturerWarranty, .installerWarranty, .extendedWarranty:
      CodeList([.corrective, .parts, .labour])
    case .maintenanceContract, .rental: CodeList([.corrective, .preventive, .parts, .labour])
    case .printService: CodeList(CoverageService.allCases)
    }
  }
}
