package import RegistryModel

/// What is in one piece of equipment, and with `all` what was: by class, the latest first. Apart,
/// what providers' parts were put in without work that says so, and what agents see in it. What was told
/// of a record merged into it counts.
package struct AssetPartsQuery: Query {
  package static let name = "asset.parts"

  let asset: ID<Asset>
  let isAll: Bool

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    isAll = try fields.optional("all") ?? false
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let equipment = try registry.existing(asset)
    let merged = try equipment.mergedRecords(in: registry)
    return .members([
      "asset": .string(equipment.tag.text),
      "parts": .array(
        try parts(merged, registry).map { part throws(RegistryError) in
          try row(part, registry, context)
        }),
      "exchanged": .array(try exchanged([equipment] + merged, registry)),
      "observed": .array(try observed(in: equipment, registry)),
    ])
  }

  /// What was taken out of a record before it was merged was in this equipment.
  private func parts(_ merged: [Asset], _ registry: any RegistryReader) throws(RegistryError)
    -> [InstalledPart]
  {
    let own = try registry.all(InstalledPart.byAsset, asset)
    guard isAll else {
      return own.filter { $0.removedAt == nil }.sorted { AssetPartsQuery.precedes($0, $1) }
    }
    var all = own
    for record in merged {
      all += try registry.all(InstalledPart.byAsset, record.id).filter { $0.removedAt != nil }
    }
    return all.sorted { AssetPartsQuery.precedes($0, $1) }
  }

  /// What each source saw in it last, and with `all` before: an agent's word, not work on the machine.
  private func observed(in equipment: Asset, _ registry: any RegistryReader)
    throws(RegistryError) -> [JSON]
  {
    let inventory = try SeenInventory(of: equipment, in: registry)
    return try (inventory.present + (isAll ? inventory.gone : [])).map {
      piece throws(RegistryError) in
      let part = piece.part
      return .members([
        "part_class": .string(part.partClass.rawValue), "manufacturer": part.manufacturer.json,
        "model": part.model.json, "part_number": part.partNumber.json,
        "serial": part.serial.json, "slot": part.slot.json,
        "source": .string(try registry.existing(piece.source).code),
        "since": .string(part.since.description),
        "last_seen_at": part.goneAt == nil ? .string(piece.seenAt.description) : .null,
        "gone_at": part.goneAt.moment,
      ])
    }
  }

  /// Known from the ticket alone: which piece came out, and whether the new one is still in, nobody
  /// wrote down.
  private func exchanged(_ records: [Asset], _ registry: any RegistryReader)
    throws(RegistryError) -> [JSON]
  {
    var rows: [JSON] = []
    var lines: [EscalationLine] = []
    for record in records { lines += try registry.all(EscalationLine.byAsset, record.id) }
    for line in lines {
      for part in try registry.all(PartExchange.byLine, line.id) where part.intervention == nil {
        guard let day = part.installedOn else { continue }
        rows.append(
          .members([
            "part_class": .string(line.partClass.rawValue), "code": .string(part.code),
            "escalation": .string(try registry.existing(part.escalation).code),
            "installed_on": .string(day.description),
            "quantity": .integer(Int64(part.quantity)), "serial": part.serial.json,
          ]))
      }
    }
    return rows
  }

  /// By class, what is in before what was, the latest first.
  private static func precedes(_ left: InstalledPart, _ right: InstalledPart) -> Bool {
    if left.partClass != right.partClass {
      return ByteOrder.precedes(left.partClass.rawValue, right.partClass.rawValue)
    }
    let ends = (left.removedAt?.milliseconds ?? .max, right.removedAt?.milliseconds ?? .max)
    return ends.0 == ends.1 ? left.id > right.id : ends.0 > ends.1
  }

  private func row(
    _ part: InstalledPart, _ registry: any RegistryReader, _ context: QueryContext
  ) throws(RegistryError) -> JSON {
    let left = part.removedAt == nil ? part.warrantyEndsOn?.days(since: context.today) : nil
    return .object(
      try InstalledPartView.members(part, registry) + [
        JSONMember("warranty_days_left", left.map { $0 < 0 ? 0 : $0 + 1 }.json),
        JSONMember("installed_at", part.installedAt.moment),
        JSONMember("installed_case", try supportCase(part.installedBy, registry)),
        JSONMember("removed_at", part.removedAt.moment),
        JSONMember("removed_case", try supportCase(part.removedBy, registry)),
      ])
  }

  private func supportCase(_ work: ID<Intervention>?, _ registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    guard let work else { return .null }
    return try registry.code(try registry.existing(work).supportCase)
  }
}
