package import RegistryModel

/// The life of one piece of equipment as one line of time, latest first: where it was and whose,
/// cases and work with its parts, tickets, readings, audits, cover, and what was found of it.
///
/// Reads what touched it and nothing else.
package struct AssetHistory: Query {
  package static let name = "asset.history"
  /// Journal lines looked at; what is older is told by its rows alone.
  static let mostLines = 10_000

  let asset: ID<Asset>
  let since: CivilDate?
  let until: CivilDate?
  let kinds: [AssetEventKind]
  let limit: Int
  let left: Int?

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    since = try fields.optional("since")
    until = try fields.optional("until")
    kinds = try fields.list("kinds", maximum: 50)
    limit = try fields.integer("limit", in: 1...Paging.maximum) ?? 100
    left = try fields.integer("left", in: 1...1_000_000)
  }

  /// `left` of the answer is how many older events there are: given as `left`, the next page begins
  /// there. Counted from the oldest, so that what happens meanwhile moves no page.
  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    if let since, let until { try DayRange.check(since, until) }
    let equipment = try registry.existing(asset)
    let wanted = try told(equipment, registry, context).filter(isWanted)
    let page = wanted.suffix(left ?? wanted.count).prefix(limit)
    let rest = min(left ?? wanted.count, wanted.count) - page.count
    let model = try registry.existing(equipment.model)
    return .members([
      "asset": .string(equipment.tag.text), "model": .string(model.label),
      "kind": .string(model.equipmentKind.rawValue),
      "events": .array(
        try page.map { event throws(RegistryError) in try event.json(registry) }),
      "left": rest > 0 ? .integer(Int64(rest)) : .null,
    ])
  }

  private func isWanted(_ event: AssetEvent) -> Bool {
    if let since, event.day < since { return false }
    if let until, event.day > until { return false }
    return kinds.isEmpty || kinds.contains(event.kind)
  }

  /// Its own events, and those of the records that were merged into it.
  private func told(
    _ equipment: Asset, _ registry: any RegistryReader, _ context: QueryContext
  ) throws(RegistryError) -> [AssetEvent] {
    var told = try events(equipment, registry, context)
    let merged = try equipment.mergedRecords(in: registry)
    guard !merged.isEmpty else { return told }
    for other in merged {
      told += try events(other, registry, context).map { event in
        var copy = event
        copy.asset = other.tag.text
        return copy
      }
    }
    return told.sorted(by: AssetEvent.precedes)
  }

  private func events(
    _ equipment: Asset, _ registry: any RegistryReader, _ context: QueryContext
  ) throws(RegistryError) -> [AssetEvent] {
    let zone = try equipment.site.map { id throws(RegistryError) in
      try registry.existing(id).timeZone
    }
    let teller = AssetEventTeller(
      asset: equipment, registry: registry, today: context.today, zone: zone ?? .bogota)
    let mentions = try registry.mentions(of: equipment.ref, limit: AssetHistory.mostLines)
    var events = try teller.recordChanges(mentions)
    events += try teller.work() + teller.tickets() + teller.readings()
    // They only have a day: of two on the same, the later one comes first.
    events += try teller.exchanges().reversed()
    events += try teller.counts() + teller.findings() + teller.cover()
    let origins = MentionIndex(mentions)
    for index in events.indices where events[index].mention == nil {
      events[index].mention = origins.mention(of: events[index])
    }
    return events.sorted(by: AssetEvent.precedes)
  }
}

/// What tells of one piece of equipment, each part in a file of its own.
struct AssetEventTeller {
  let asset: Asset
  let registry: any RegistryReader
  let today: CivilDate
  let zone: TimeZoneRule

  func day(_ moment: Instant) -> CivilDate { LocalTime(moment, in: zone).date }
}

/// The journal line each row came with, and the one that changed it last.
private struct MentionIndex {
  private var lines: [RowReference: Mention] = [:]
  private var changes: [RowReference: Mention] = [:]

  init(_ mentions: [JournalMention]) {
    for mention in mentions {
      let line = Mention(mention)
      for image in mention.images {
        let row = RowReference(table: image.table, id: image.rowID)
        if image.before == nil {
          lines[row] = line
        } else if changes[row] == nil {
          changes[row] = line
        }
      }
    }
  }

  func mention(of event: AssetEvent) -> Mention? {
    guard let row = event.row else { return nil }
    return event.isLatestChange ? changes[row] : lines[row]
  }
}

extension AssetEventKind: FieldValue {}
