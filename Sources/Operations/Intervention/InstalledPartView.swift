import RegistryModel

/// Parts as answers show them.
enum InstalledPartView {
  /// What work took out, pieces alike counted together.
  static func takenOut(by work: ID<Intervention>, _ registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    try together(try registry.all(InstalledPart.byRemoval, work), registry)
  }

  /// What work put in, pieces alike counted together.
  static func putIn(by work: ID<Intervention>, _ registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    try together(try registry.all(InstalledPart.byInstallation, work), registry)
  }

  /// What is known to be in equipment.
  static func current(in asset: Asset, _ registry: any RegistryReader) throws(RegistryError)
    -> JSON
  {
    try together(
      try registry.all(InstalledPart.byAsset, asset.id).filter { $0.removedAt == nil }, registry)
  }

  private static func together(_ parts: [InstalledPart], _ registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    var rows: [(members: [JSONMember], count: Int64)] = []
    for part in parts {
      let own = try members(part, registry)
      if let index = rows.firstIndex(where: { $0.members == own }) {
        rows[index].count += 1
      } else {
        rows.append((own, 1))
      }
    }
    return .array(
      rows.map { .object($0.members + [JSONMember("quantity", .integer($0.count))]) })
  }

  /// Class, number, serial, donor and warranty.
  static func members(_ part: InstalledPart, _ registry: any RegistryReader)
    throws(RegistryError) -> [JSONMember]
  {
    let donor = try part.donor.map { id throws(RegistryError) in try registry.tag(id) }
    return [
      JSONMember("part_class", .string(part.partClass.rawValue)),
      JSONMember("part_number", part.partNumber.json), JSONMember("serial", part.serial.json),
      JSONMember("from", donor ?? .null),
      JSONMember("warranty_provider", try registry.code(part.warrantyProvider)),
      JSONMember("warranty_starts_on", part.warrantyStartsOn.json),
      JSONMember("warranty_ends_on", part.warrantyEndsOn.json),
      JSONMember("warranty_document", part.warrantyDocument.json),
    ]
  }
}

extension RegistryReader {
  /// The classes of what work put in and took out, each once.
  func partClasses(of work: ID<Intervention>) throws(RegistryError) -> [PartClass] {
    let parts =
      try all(InstalledPart.byInstallation, work) + all(InstalledPart.byRemoval, work)
    return parts.reduce(into: []) { classes, part in
      if !classes.contains(part.partClass) { classes.append(part.partClass) }
    }
  }

  /// Pages on the total counter of a reading.
  func total(of reading: ID<Reading>?) throws(RegistryError) -> JSON {
    guard let reading else { return .null }
    return try existing(reading).counters.values[.total].json
  }
}
