import Operations
import RegistryModel

/// The slot of other equipment a document has a record's equipment in.
struct ImportBay {
  enum Claim {
    /// The document has it there, and nothing else.
    case sole
    /// The document has several in that slot: it identifies none of them, and none is put there.
    case shared
    /// A later file has told of the owner: what this one says of its slots is no news.
    case older
  }

  let owner: Asset
  /// As a `Line`.
  let slot: String
  let claim: Claim

  /// What the registry has in the slot.
  func occupant(in registry: any RegistryReader) throws(RegistryError) -> Asset? {
    try owner.occupant(of: slot, in: registry)
  }

  /// Whether the asset has the slot already.
  func holds(_ asset: Asset) -> Bool {
    asset.parent == owner.id && asset.slotKey == IdentifierText.key(slot)
  }

  /// Whether the asset is the owner, or has it in it: nothing sits in what it holds.
  func isInside(_ asset: Asset, _ registry: any RegistryReader) throws(RegistryError) -> Bool {
    var next: Asset? = owner
    while let whole = next {
      if whole.id == asset.id { return true }
      next = try whole.parent.map { id throws(RegistryError) in try registry.existing(id) }
    }
    return false
  }

  /// Whether a part can stand there: it is where its whole is.
  func isAt(_ site: ID<Site>?) -> Bool {
    guard let site, let own = owner.site else { return true }
    return site == own
  }

  /// `20001 · Bay 3`
  var text: String { Asset.bay(slot, of: owner) }
}

/// What a document says sits in one piece of equipment.
struct ImportBays {
  private let owner: Asset
  private let isOlder: Bool
  /// Slots the document has more than one in, made comparable.
  private let crowded: Set<String>

  /// - Parameter isOlder: whether a later file has told of the owner.
  init(_ seen: EquipmentObservation, of owner: Asset, isOlder: Bool) {
    self.owner = owner
    self.isOlder = isOlder
    var once: Set<String> = []
    crowded = Set(seen.children.compactMap(\.slotKey).filter { !once.insert($0).inserted })
  }

  /// Where a child sits, if it says so: a monitor on a cable sits nowhere.
  func bay(of child: EquipmentObservation) -> ImportBay? {
    guard let slot = child.slot?.asLine, let key = child.slotKey else { return nil }
    let claim: ImportBay.Claim =
      crowded.contains(key) ? .shared : isOlder ? .older : .sole
    return ImportBay(owner: owner, slot: slot, claim: claim)
  }
}

/// Where the machines of one document sit by their own account.
struct ToldBays {
  /// The slots told so far: of two machines in one, the second is put nowhere.
  private var taken: Set<String> = []

  /// Nil unless one piece of equipment alone has the serial that is told of the chassis.
  mutating func bay(
    toldBy seen: EquipmentObservation, _ registry: any RegistryReader
  ) throws(RegistryError) -> ImportBay? {
    guard seen.isInChassis, let slot = seen.slot?.asLine, let serial = seen.chassisSerial else {
      return nil
    }
    guard let owner = try ToldBays.chassis(serial, registry) else { return nil }
    let isFirst = taken.insert("\(owner.id.rawValue)/\(IdentifierText.key(slot))").inserted
    return ImportBay(owner: owner, slot: slot, claim: isFirst ? .sole : .shared)
  }
}

extension ToldBays {
  /// What alone has the serial, or had merged into it what had it.
  private static func chassis(_ serial: String, _ registry: any RegistryReader)
    throws(RegistryError) -> Asset?
  {
    var owners = try Asset.known(bySerial: IdentifierText.key(serial), in: registry)
    owners.removeAll { $0.status == .disposed || $0.status == .retired }
    return owners.count == 1 ? owners.first : nil
  }
}

extension EquipmentObservation {
  /// Whether it tells what it sits in, and where.
  var isInChassis: Bool { slot?.asLine != nil && chassisSerial != nil }

  fileprivate var slotKey: String? { slot?.asLine.map(IdentifierText.key) }

  /// What it can be known again by: a name goes from machine to machine.
  var lastingIdentities: [MatchKey] {
    var keys: [MatchKey] = []
    if serial != nil { keys.append(.serial) }
    if tag.flatMap({ AssetTag($0) }) != nil { keys.append(.tag) }
    if uuid != nil { keys.append(.uuid) }
    if !macs.isEmpty { keys.append(.mac) }
    return keys
  }

  /// What is in it, first what has an identity of its own: what is known by its slot alone must not
  /// be taken for what has left it.
  var childrenSurestFirst: [EquipmentObservation] {
    children.filter { !$0.lastingIdentities.isEmpty }
      + children.filter(\.lastingIdentities.isEmpty)
  }

  /// The same, where the equipment it is plugged into stands, unless it says otherwise.
  func standing(with owner: EquipmentObservation) -> EquipmentObservation {
    var copy = self
    copy.site = site ?? owner.site
    copy.location = location ?? owner.location
    return copy
  }
}
