/// What a document says of one piece of equipment. It decides nothing: a planner matches it
/// against the registry.
package struct EquipmentObservation: Hashable, Sendable {
  /// Path of the element it was read from, unique in the document: `/Invoice/InvoiceLine[2]/…`.
  package var path: String
  /// Line of that element, from 1.
  package var line: Int
  /// Nil when the document does not say.
  package var kind: EquipmentKind?
  /// Placa, as written.
  package var tag: String?
  package var manufacturer: String?
  package var model: String?
  package var partNumber: String?
  /// What the document calls it, where that is no model's name.
  package var description: String?
  /// As written, trimmed; never junk.
  package var serial: String?
  /// Upper case, `8-4-4-4-12`.
  package var uuid: String?
  package var hostname: String?
  /// `AA:BB:CC:DD:EE:FF`, in the document's order, without repetition.
  package var macs: [String] = []
  package var site: String?
  package var location: String?
  /// Login of the last or usual user.
  package var user: String?
  /// Where it sits in the equipment it is part of (a blade's bay): with that equipment's identity
  /// it is an identity too.
  package var slot: String?
  /// Serial of what it sits in, where the document is about the one alone.
  package var chassisSerial: String?
  /// What the device says of its own state, in its words or the profile's.
  package var status: [String] = []
  /// Pages by counter code (`total`, `black`, `colour`, `duplex`, `scanned`, …). A counter the
  /// device did not give is absent, never 0.
  package var counters: [String: Int64] = [:]
  package var supplies: [SupplyObservation] = []
  package var parts: [PartObservation] = []
  /// Equipment attached to it that has a serial of its own.
  package var children: [EquipmentObservation] = []
  package var acquisition: AcquisitionObservation?
  package var warranty: WarrantyObservation?
  /// Values that were there and were not taken.
  package var dropped: [Dropped] = []
  /// The path by which the profile found a field, by the field's name; where it is known.
  package var rules: [String: String] = [:]

  package init(path: String, line: Int) {
    self.path = path
    self.line = line
  }

  /// Whether anything in it could tell one machine from another.
  package var hasIdentity: Bool {
    serial != nil || tag != nil || uuid != nil || hostname != nil || !macs.isEmpty
  }
}

/// A supply in a printer.
package struct SupplyObservation: Hashable, Sendable {
  package var type: PartClass
  package var colour: ObservedColour?
  /// Nil when the device does not say.
  package var level: ObservedSupplyLevel?
  /// The level as it was written; empty when it was not.
  package var raw: String
  package var manufacturer: String?
  /// The name it is sold under: `126A`.
  package var model: String?
  /// The maker's order number: `CE310A`.
  package var partNumber: String?
  package var serial: String?
  /// Where it sits, in the device's words: what tells two supplies of one kind apart.
  package var slot: String?
  /// Its full measure, in `capacityUnit` (pages, when there is none).
  package var capacity: Int64?
  package var capacityUnit: String?
  /// Pages it is still good for, as the device reckons.
  package var pagesLeft: Int64?
  /// False for one that the device knows is not its maker's; nil when it does not say.
  package var isOriginal: Bool?
  /// The last day of its warranty.
  package var warrantyEnds: CivilDate?

  package init(
    type: PartClass, colour: ObservedColour? = nil, level: ObservedSupplyLevel? = nil,
    raw: String = ""
  ) {
    self.type = type
    self.colour = colour
    self.level = level
    self.raw = raw
  }
}

/// A part of the equipment, as its agent sees it.
package struct PartObservation: Hashable, Sendable {
  package var path: String
  package var partClass: PartClass
  package var manufacturer: String?
  package var model: String?
  package var partNumber: String?
  package var serial: String?
  /// Where it sits: `PSU 1`, `FPC 0`.
  package var slot: String?

  package init(
    path: String, partClass: PartClass, manufacturer: String? = nil, model: String? = nil,
    partNumber: String? = nil, serial: String? = nil, slot: String? = nil
  ) {
    self.path = path
    self.partClass = partClass
    self.manufacturer = manufacturer
    self.model = model
    self.partNumber = partNumber
    self.serial = serial
    self.slot = slot
  }
}

/// How the equipment was bought.
package struct AcquisitionObservation: Hashable, Sendable {
  package var invoice: String?
  package var issued: CivilDate?
  package var order: String?
  /// Price of one unit, before taxes.
  package var unitValue: Money?
  package var providerName: String?
  package var providerTaxNumber: ObservedTaxNumber?

  /// Nothing known yet.
  package init() {}
}

/// A Colombian NIT: digits without the check digit, and the check digit apart where it was given
/// and is right.
package struct ObservedTaxNumber: Hashable, Sendable {
  package var number: String
  package var checkDigit: Int?

  package init(number: String, checkDigit: Int?) {
    self.number = number
    self.checkDigit = checkDigit
  }
}

/// What a document says of a warranty.
package struct WarrantyObservation: Hashable, Sendable {
  package var starts: CivilDate?
  /// The last day covered.
  package var ends: CivilDate?
  package var months: Int?
  package var text: String?

  package init(
    starts: CivilDate? = nil, ends: CivilDate? = nil, months: Int? = nil, text: String? = nil
  ) {
    self.starts = starts
    self.ends = ends
    self.months = months
    self.text = text
  }
}

/// A value that was there and was not taken.
package struct Dropped: Hashable, Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    case junkSerial = "junk_serial"
    case junkUUID = "junk_uuid"
    case junkMAC = "junk_mac"
    case junkModel = "junk_model"
    case junkManufacturer = "junk_manufacturer"
    case junkTag = "junk_tag"
    case junkHostname = "junk_hostname"
    /// A placa that only repeats the serial: firmware fills an empty field so.
    case sameAsSerial = "same_as_serial"
    case ambiguousDate = "ambiguous_date"
    case unreadableDate = "unreadable_date"
    /// Only a year and a week are known: that is no day.
    case weekOnly = "week_only"
    case unreadableNumber = "unreadable_number"
    case unreadableLevel = "unreadable_level"
    case unreadableDuration = "unreadable_duration"
    case unreadableMAC = "unreadable_mac"
    case unreadableUUID = "unreadable_uuid"
    case unknownCurrency = "unknown_currency"
    case unmappedValue = "unmapped_value"
    case wrongCheckDigit = "wrong_check_digit"
  }

  package var path: String
  /// What it would have been: a field's name, a counter's code, `supply`.
  package var field: String
  /// The value as written, at most 200 characters of it.
  package var value: String
  package var reason: Reason

  package init(path: String, field: String, value: String, reason: Reason) {
    self.path = path
    self.field = field
    self.value = String(value.prefix(200))
    self.reason = reason
  }
}
