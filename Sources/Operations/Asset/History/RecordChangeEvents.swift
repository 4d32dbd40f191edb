import RegistryModel

extension AssetEventTeller {
  /// What changed in the asset's own record, line by line, read backwards from how it stands.
  func recordChanges(_ mentions: [JournalMention]) throws(RegistryError) -> [AssetEvent] {
    var events: [AssetEvent] = []
    var after: Asset? = asset
    for mention in mentions {
      let images = mention.images.filter {
        $0.table == Asset.table.name && $0.rowID == asset.id.rawValue
      }
      let line = Mention(mention)
      let before = try images.first?.before.map { row throws(RegistryError) in try Asset(row) }
      var told: [AssetEvent] = []
      if !images.isEmpty, let after {
        if let before {
          told = try differences(before, after, line, mention.at)
        } else {
          told = [try registration(after, line, mention.at)]
        }
      }
      if told.isEmpty, line.undone != nil { told = [event(.undone, line, mention.at)] }
      events += told
      if !images.isEmpty { after = before }
    }
    return events
  }

  private func event(_ kind: AssetEventKind, _ line: Mention, _ at: Instant) -> AssetEvent {
    AssetEvent(
      kind: kind, day: day(at), at: at, note: line.note, by: line.by, mention: line)
  }

  private func registration(_ asset: Asset, _ line: Mention, _ at: Instant) throws(RegistryError)
    -> AssetEvent
  {
    var told = event(.registered, line, at)
    told.to = try asset.place?.path(in: registry)
    told.details = [
      JSONMember("model", .string(try registry.existing(asset.model).label)),
      JSONMember("serial", asset.serial.json),
      JSONMember("status", .string(asset.status.rawValue)),
    ]
    if let parent = try tag(asset.parent) {
      told.details += [JSONMember("parent", .string(parent))] + slot("slot", asset)
    }
    return told
  }

  private func slot(_ name: String, _ asset: Asset) -> [JSONMember] {
    asset.slot.map { [JSONMember(name, .string($0))] } ?? []
  }

  private func differences(_ old: Asset, _ new: Asset, _ line: Mention, _ at: Instant)
    throws(RegistryError) -> [AssetEvent]
  {
    var events: [AssetEvent] = []
    func tell(
      _ kind: AssetEventKind, _ from: String?, _ to: String?, _ details: [JSONMember] = []
    ) throws(RegistryError) {
      var told = event(kind, line, at)
      (told.from, told.to, told.details) = (from, to, details)
      told.supportCase = try registry.code(line.supportCase).stringValue
      events.append(told)
    }
    if old.place != new.place {
      try tell(
        .moved, try old.place?.path(in: registry), try new.place?.path(in: registry),
        [
          JSONMember("from_name", try placeName(old)), JSONMember("to_name", try placeName(new)),
        ])
    }
    if old.custodian != new.custodian {
      try tell(
        .custodian, try code(old.custodian), try code(new.custodian),
        try names(old.custodian, new.custodian))
    }
    if old.user != new.user {
      try tell(.user, try code(old.user), try code(new.user), try names(old.user, new.user))
    }
    if old.status != new.status {
      try tell(.status, old.status.rawValue, new.status.rawValue, retirement(old, new))
    }
    if old.serial != new.serial { try tell(.serial, old.serial, new.serial) }
    if old.parent != new.parent || old.slot != new.slot {
      try tell(
        .attached, try tag(old.parent), try tag(new.parent),
        slot("from_slot", old) + slot("to_slot", new))
    }
    if let winner = new.mergedInto, old.mergedInto == nil {
      try tell(.revised, nil, try tag(winner), [JSONMember("field", .string("merged_into"))])
    }
    func revise(_ field: String, _ from: String?, _ to: String?) throws(RegistryError) {
      guard from != to else { return }
      try tell(.revised, from, to, [JSONMember("field", .string(field))])
    }
    if old.model != new.model {
      try revise(
        "model", try registry.existing(old.model).label, try registry.existing(new.model).label)
    }
    try revise("hostname", old.hostname, new.hostname)
    try revise("uuid", old.uuid, new.uuid)
    let (was, now) = (old.acquisition, new.acquisition)
    try revise("acquired_on", was?.date?.description, now?.date?.description)
    try revise("invoice", was?.invoice, now?.invoice)
    try revise("order", was?.order, now?.order)
    return events
  }

  /// Why and how it left service, where the change says so.
  private func retirement(_ old: Asset, _ new: Asset) -> [JSONMember] {
    guard let retirement = new.retirement, old.retirement != retirement else { return [] }
    return [JSONMember("retirement", retirement.json)]
  }

  private func placeName(_ asset: Asset) throws(RegistryError) -> JSON {
    if let location = asset.location { return .string(try registry.existing(location).name) }
    guard let site = asset.site else { return .null }
    return .string(try registry.existing(site).name)
  }

  private func names(_ from: ID<Person>?, _ to: ID<Person>?) throws(RegistryError)
    -> [JSONMember]
  {
    [
      JSONMember("from_name", try registry.name(from)),
      JSONMember("to_name", try registry.name(to)),
    ]
  }

  private func code(_ person: ID<Person>?) throws(RegistryError) -> String? {
    try registry.code(person).stringValue
  }

  func tag(_ asset: ID<Asset>?) throws(RegistryError) -> String? {
    try asset.map { id throws(RegistryError) in try registry.existing(id).tag.text }
  }
}
