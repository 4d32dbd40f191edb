import RegistryModel

/// Why an asset is among those found, the surest reason first.
enum AssetMatch: String, CodeEnum {
  case exactTag = "exact_tag"
  case exactSerial = "exact_serial"
  case exactHostname = "exact_hostname"
  case uuid
  case mac
  case imei
  case inventoryNumber = "inventory_number"
  case formerSerial = "former_serial"
  /// The serial of a part in it.
  case partSerial = "part_serial"
  /// The serial of a part that was in it.
  case formerPartSerial = "former_part_serial"
  /// The text names its user.
  case user
  /// The text names who answers for it.
  case custodian
  /// A placa, serial or hostname begins with the text.
  case prefix
  /// A placa, serial or hostname has the text in it.
  case partOfCode = "part_of_code"
  /// Every word fits.
  case words
  /// A placa, serial or hostname is one typing error away.
  case typingError = "typing_error"
  /// Words fit when small typing errors are forgiven, or others are left aside.
  case someWords = "some_words"
}

/// One asset found, and why.
struct FoundAsset {
  let asset: Asset
  let match: AssetMatch
  /// What matched: a code, or the words.
  let matched: String
}

/// What an asset must be besides fitting the text.
struct AssetFilter {
  let kind: EquipmentKind?
  let site: ID<Site>?
  let status: AssetStatus?

  func allows(_ asset: Asset, in registry: any RegistryReader) throws(RegistryError) -> Bool {
    if let status, asset.status != status { return false }
    if let site, asset.site != site { return false }
    guard let kind else { return true }
    return try registry.existing(asset.model).equipmentKind == kind
  }
}

/// What has been found so far: each asset once, under the surest reason, no more than wanted.
struct FoundAssets {
  private(set) var items: [FoundAsset] = []
  /// Whether more was there than was looked at.
  var isCut = false
  private var seen: Set<ID<Asset>> = []
  private let filter: AssetFilter
  private let registry: any RegistryReader

  init(_ filter: AssetFilter, in registry: any RegistryReader) {
    self.filter = filter
    self.registry = registry
  }

  var isEmpty: Bool { items.isEmpty }

  mutating func add(_ asset: Asset, _ match: AssetMatch, _ matched: String) throws(RegistryError) {
    guard !seen.contains(asset.id), try filter.allows(asset, in: registry) else { return }
    seen.insert(asset.id)
    items.append(FoundAsset(asset: asset, match: match, matched: matched))
  }

  /// The best, surest first; among equals those in service first, then by placa.
  func best(_ limit: Int) -> [FoundAsset] {
    let order = Dictionary(
      uniqueKeysWithValues: AssetMatch.allCases.enumerated().map { ($0.element, $0.offset) })
    func rank(_ item: FoundAsset) -> (Int, Int, Int) {
      let isGone = item.asset.status == .retired || item.asset.status == .disposed
      let length = item.match == .prefix || item.match == .partOfCode ? item.matched.utf8.count : 0
      return (order[item.match, default: order.count], isGone ? 1 : 0, length)
    }
    let sorted = items.sorted { left, right in
      let (first, second) = (rank(left), rank(right))
      return first == second
        ? ByteOrder.precedes(left.asset.tag.text, right.asset.tag.text) : first < second
    }
    return Array(sorted.prefix(limit))
  }
}
