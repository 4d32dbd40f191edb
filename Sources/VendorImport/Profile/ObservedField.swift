/// The fields a profile may fill, by the names it writes them with.
enum ObservedField: String, CaseIterable, Sendable {
  case kind, tag, manufacturer, model, description, serial, uuid, hostname, macs, site, location
  case user, slot, status, quantity, currency
  case chassisSerial = "chassis_serial"
  case partNumber = "part_number"
  case invoiceNumber = "invoice_number"
  case invoiceDate = "invoice_date"
  case orderNumber = "order_number"
  case unitValue = "unit_value"
  case baseQuantity = "base_quantity"
  case providerName = "provider_name"
  case providerTaxNumber = "provider_tax_number"
  case providerTaxCheck = "provider_tax_check"
  case warrantyStarts = "warranty_starts"
  case warrantyEnds = "warranty_ends"
  case warrantyMonths = "warranty_months"
  case warrantyText = "warranty_text"
  /// The class of a part or supply.
  case type
  // Of supplies only.
  case colour, level, state, capacity, original
  case capacityUnit = "capacity_unit"
  case pagesLeft = "pages_left"
  /// A page counter: profiles name it by its code, under `counters`.
  case counter

  /// The name in profiles.
  var name: String { rawValue }

  /// Whether the registry keeps it of equipment or a part; what it does not keep is shown.
  var isKept: Bool { ![.status, .description, .warrantyText].contains(self) }

  /// Whether readings keep it of a supply.
  var isKeptOfSupply: Bool {
    [.type, .colour, .level, .state, .capacity, .original].contains(self)
  }

  /// Whether it could tell one machine from another, as `EquipmentObservation.hasIdentity` has it.
  var isIdentity: Bool { ObservedField.identities.contains(self) }

  static let identities: [ObservedField] = [.serial, .tag, .uuid, .macs, .hostname]

  /// How the field's text is read.
  enum Reading: Sendable {
    case text, kind, macs, uuid, date, amount, months, words, flag, level
    case supplyType, colour, supplyState
  }

  var reading: Reading {
    switch self {
    case .tag, .manufacturer, .model, .description, .serial, .hostname, .site, .location, .user,
      .slot, .chassisSerial, .currency, .partNumber, .invoiceNumber, .orderNumber, .providerName,
      .providerTaxNumber, .providerTaxCheck, .warrantyText, .capacityUnit:
      .text
    case .kind: .kind
    case .macs: .macs
    case .uuid: .uuid
    case .status: .words
    case .invoiceDate, .warrantyStarts, .warrantyEnds: .date
    case .quantity, .unitValue, .baseQuantity, .capacity, .pagesLeft, .counter: .amount
    case .warrantyMonths: .months
    case .type: .supplyType
    case .colour: .colour
    case .level: .level
    case .state: .supplyState
    case .original: .flag
    }
  }

  /// Where a field may be asked for.
  enum Scope: Sendable { case equipment, part, supply }

  /// The fields of each scope.
  static func all(in scope: Scope) -> [ObservedField] {
    switch scope {
    case .equipment: allCases.filter { !supplyOnly.contains($0) && $0 != .counter }
    case .part: [.type, .manufacturer, .model, .partNumber, .serial, .slot]
    case .supply:
      [
        .type, .colour, .level, .state, .capacity, .capacityUnit, .pagesLeft, .original,
        .manufacturer, .model, .partNumber, .serial, .slot, .warrantyEnds,
      ]
    }
  }

  private static let supplyOnly: Set<ObservedField> = [
    .type, .colour, .level, .state, .capacity, .original, .capacityUnit, .pagesLeft,
  ]
}
