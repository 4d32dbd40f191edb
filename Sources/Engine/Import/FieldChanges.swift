import Operations
import RegistryModel

/// Each field a document tells of known equipment: whether it says something new, and whether the
/// source's word is taken.
struct FieldChanges {
  private struct Change {
    let field: ImportedField
    let old: String?
    /// As the document tells it.
    let told: String
    /// What would be written, where that is less.
    let new: String
    let standing: ValueStanding
    /// Whether people are told of the difference.
    let isShown: Bool
    /// The rule that read it, where the field alone does not say which.
    var rule: String?
    /// Whether this very file was believed before, and another word has come since.
    var isOld = false
  }

  private let requests: ImportRequests
  private var changes: [Change] = []
  /// Hardware addresses the asset has not.
  private(set) var addedMACs: [String] = []
  /// Where the document has it, as far as the registry knows the place.
  private(set) var place: Place?
  private var toldPlace: ToldPlace?
  /// Where the asset is, as the registry has it.
  private var standsAt: String?
  /// What has to leave the slot the asset goes to.
  private(set) var vacating: Asset?
  private var notes: [String] = []

  init(_ requests: ImportRequests, _ asset: Asset) throws(RegistryError) {
    self.requests = requests
    let (seen, registry) = (requests.seen, requests.registry)
    let sightings = try registry.all(ImportSighting.byAsset, asset.id)
    if let tag = seen.tag.flatMap({ AssetTag($0) }) {
      let isSame = try MatchEvidence.isTag(tag, of: asset, in: registry)
      add(.tag, asset.tag.text, tag.text, isSame: isSame, sightings)
    }
    if let name = seen.model {
      let model = try registry.existing(asset.model)
      let label = [seen.manufacturer, name].compactMap { $0 }.joined(separator: " ")
      add(
        .model, model.label, label, isSame: FoldedText.fold(name) == FoldedText.fold(model.name),
        sightings)
    }
    if let serial = seen.serial {
      let isSame = try asset.goes(
        bySerial: serial, manufacturer: seen.manufacturer, in: registry)
      let others = try registry.all(Asset.bySerial, IdentifierText.key(serial))
      add(
        .serial, asset.serial, serial, isSame: isSame, sightings,
        isFree: others.allSatisfy { $0.id == asset.id })
    }
    if let hostname = seen.hostname {
      let key = IdentifierText.key(hostname)
      add(
        .hostname, asset.hostname, hostname,
        isSame: asset.hostname.map(IdentifierText.key) == key, sightings)
    }
    if let uuid = seen.uuid {
      let isSame = asset.uuid.map { SystemUUIDForms.keys(uuid).contains($0) } ?? false
      let others = try registry.all(Asset.byUUID, IdentifierText.key(uuid))
      add(
        .uuid, asset.uuid, uuid, isSame: isSame, sightings,
        isFree: others.allSatisfy { $0.id == asset.id })
    }
    try addAddresses(asset, sightings)
    try addPlace(asset, sightings)
    try addBay(asset, sightings)
    if let bought = requests.acquisitionText {
      add(
        .acquisition, asset.acquisition.map { $0.summary ?? "—" }, bought,
        isSame: asset.acquisition?.summary == bought, sightings)
    }
  }

  func isTaken(_ field: ImportedField) -> Bool {
    changes.contains { $0.field == field && $0.standing == .taken }
  }

  func write(to record: inout ImportRecordPlan) {
    for change in changes {
      if !change.isOld {
        record.values.append(
          requests.sighted(change.field, change.told, change.standing, rule: change.rule))
      }
      guard change.isShown else { continue }
      if change.isOld, !record.notes.contains("said_before") { record.notes.append("said_before") }
      record.differences.append(
        ImportRecordPlan.Difference(
          field: change.field.rawValue, old: change.old, new: change.new,
          isTaken: change.standing == .taken))
      if change.field == .serial, change.standing == .kept { record.notes.append("serial_differs") }
    }
    record.notes += notes
    requests.showUnusableTag(&record)
    if let toldPlace { requests.show(toldPlace, besides: standsAt, &record) }
    record.vacated = vacating?.tag.text
  }

  private mutating func add(
    _ field: ImportedField, _ old: String?, _ told: String, isSame: Bool,
    _ sightings: [ImportSighting], writing new: String? = nil, isFree: Bool = true,
    rule: String? = nil
  ) {
    // What is another asset's already is not taken, whatever the source may do.
    let isOld = !isSame && requests.isOld(field, told)
    let isTaken =
      !isSame && !isOld && isFree && field.isSettable
      && requests.isAllowed(field, old, sightings)
    changes.append(
      Change(
        field: field, old: old, told: told, new: new ?? told,
        standing: isSame ? .same : isTaken ? .taken : .kept, isShown: !isSame, rule: rule,
        isOld: isOld))
  }

  private mutating func addAddresses(_ asset: Asset, _ sightings: [ImportSighting])
    throws(RegistryError)
  {
    guard let text = requests.macsText else { return }
    let known = try requests.registry.all(AssetIdentifier.byAsset, asset.id)
      .filter { $0.identifierKind == .mac && $0.until == nil }
    let keys = Set(known.map(\.key))
    addedMACs = requests.seen.macs.filter { mac in
      IdentifierText.macKey(mac).map { !keys.contains($0) } ?? false
    }
    let old = known.isEmpty ? nil : known.map(\.value).joined(separator: ", ")
    // Cards are added to those that are known: none is taken away by not being seen.
    add(
      .macs, old, text, isSame: addedMACs.isEmpty, sightings,
      writing: addedMACs.joined(separator: ", "))
  }

  private mutating func addPlace(_ asset: Asset, _ sightings: [ImportSighting])
    throws(RegistryError)
  {
    let told = try requests.toldPlace(of: asset)
    // A text nobody knows as a place is kept as what the source says, and moves nothing.
    toldPlace = told
    let registry = requests.registry
    standsAt = try asset.place?.path(in: registry)
    guard let place = told.place else { return }
    self.place = place
    let isSame = place == asset.place || (place.location == nil && place.site == asset.site)
    add(
      .place, standsAt, try place.path(in: registry), isSame: isSame,
      sightings, rule: told.known?.rule)
  }

  /// Where it sits, unless a person has to move it or somebody else first.
  private mutating func addBay(_ asset: Asset, _ sightings: [ImportSighting])
    throws(RegistryError)
  {
    guard let bay = requests.bay, bay.claim == .sole else { return }
    let registry = requests.registry
    guard try !bay.isInside(asset, registry) else { return notes.append("slot_inside") }
    let old = try asset.bay(in: registry)
    guard !bay.holds(asset) else { return add(.slot, old, bay.text, isSame: true, sightings) }
    let isThere = bay.isAt(isTaken(.place) ? place?.site : asset.site)
    let room = try requests.room(for: asset)
    add(
      .slot, old, bay.text, isSame: false, sightings, isFree: isThere && room != .taken)
    if !isThere {
      notes.append("slot_elsewhere")
    } else if room == .taken {
      notes.append("slot_taken")
    } else if isTaken(.slot), case .vacated(let occupant) = room {
      vacating = occupant
      notes.append("slot_vacated")
    }
  }
}
