import RegistryModel

/// Finding equipment by the serial of a part: where it is, as people or sources have it; failing that,
/// where it was.
struct PartFind {
  private let key: String
  private let registry: any RegistryReader
  /// The rows of the serial that people's work left.
  private let installed: [InstalledPart]

  /// - Parameter key: a whole serial, made comparable.
  init(_ key: String, in registry: any RegistryReader) throws(RegistryError) {
    self.key = key
    self.registry = registry
    installed = try registry.range(InstalledPart.bySerial, [key], limit: CodeFind.maximumReads)
  }

  func add(to found: inout FoundAssets) throws(RegistryError) {
    for part in installed where part.removedAt == nil {
      try found.add(try whole(part.asset), .partSerial, part.serial ?? key)
    }
    let former = try addSeen(to: &found)
    guard found.isEmpty else { return }
    for part in installed {
      try found.add(try whole(part.asset), .formerPartSerial, part.serial ?? key)
    }
    for asset in former { try found.add(asset, .formerPartSerial, key) }
  }

  /// - Returns: where sources saw it before.
  private func addSeen(to found: inout FoundAssets) throws(RegistryError) -> [Asset] {
    let ids = try registry.search(
      ImportSighting.table, fragment: SeenParts.fragment(key), limit: CodeFind.maximumReads)
    var (former, looked) = ([Asset](), Set<ID<Asset>>())
    for id in ids {
      let asset = try whole(try registry.existing(ID<ImportSighting>(id)).asset)
      guard looked.insert(asset.id).inserted else { continue }
      let present = try SeenInventory(of: asset, in: registry).present
      let seen = present.filter { $0.part.serialKey == key }
      let seenAt = seen.map(\.seenAt).max()
      if let seenAt, try !hasLeft(asset, since: seenAt) {
        try found.add(asset, .partSerial, key)
      } else {
        former.append(asset)
      }
    }
    return former
  }

  /// Whether people took it out, or put it into other equipment, after a source saw it.
  private func hasLeft(_ asset: Asset, since seenAt: Instant) throws(RegistryError) -> Bool {
    for part in installed {
      let isHere = try whole(part.asset).id == asset.id
      if isHere, let removed = part.removedAt, removed > seenAt { return true }
      if !isHere, part.removedAt == nil, let put = part.installedAt, put > seenAt { return true }
    }
    return false
  }

  /// The equipment, or what it was merged into.
  private func whole(_ id: ID<Asset>) throws(RegistryError) -> Asset {
    try registry.existing(id).standing(in: registry)
  }
}
