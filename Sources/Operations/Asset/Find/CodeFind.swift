import RegistryModel

/// Finding assets by what is written on them or reported by them.
enum CodeFind {
  /// The most rows read along one index.
  static let maximumReads = 200

  /// Whole codes.
  static func exact(_ text: String, in registry: any RegistryReader, _ found: inout FoundAssets)
    throws(RegistryError)
  {
    let key = IdentifierText.key(text)
    if let tag = AssetTag(text), let asset = try registry.first(Asset.byTag, tag) {
      try found.add(asset, .exactTag, asset.tag.text)
    }
    for asset in try registry.range(Asset.bySerial, [key], limit: maximumReads) {
      try found.add(asset, .exactSerial, asset.serial ?? key)
    }
    guard found.isEmpty else { return }
    for asset in try registry.range(Asset.byHostname, [key], limit: maximumReads) {
      try found.add(asset, .exactHostname, asset.hostname ?? key)
    }
    guard found.isEmpty else { return }
    if let uuid = try? SystemUUID(field: .string(text)) {
      for asset in try registry.range(Asset.byUUID, [uuid.text], limit: maximumReads) {
        try found.add(asset, .uuid, uuid.text)
      }
    }
    try identifiers(IdentifierText.macKey(text) ?? key, in: registry, &found)
    guard found.isEmpty, key.utf8.count >= 3, !key.utf8.contains(0x20) else { return }
    try PartFind(key, in: registry).add(to: &found)
  }

  /// Whole codes among other words: «portátil 10452», «s/n: 5CG1234XYZ».
  static func exactAmongWords(
    _ text: String, in registry: any RegistryReader, _ found: inout FoundAssets
  ) throws(RegistryError) {
    let words = text.split { $0 == " " || $0 == "," || $0 == ":" || $0 == ";" }
    guard (2...12).contains(words.count) else { return }
    for word in words where word.utf8.contains(where: { (48...57).contains($0) }) {
      guard word.utf8.count >= 3 else { continue }
      try exact(String(word), in: registry, &found)
    }
  }

  private static func identifiers(
    _ key: String, in registry: any RegistryReader, _ found: inout FoundAssets
  ) throws(RegistryError) {
    let identifiers = try registry.range(AssetIdentifier.byKey, [key], limit: maximumReads)
    for identifier in identifiers {
      let match: AssetMatch =
        switch identifier.identifierKind {
        case .mac: .mac
        case .mergedSerial: .exactSerial
        case .formerSerial: .formerSerial
        case .imei: .imei
        case .inventoryNumber: .inventoryNumber
        }
      try found.add(try registry.existing(identifier.asset), match, identifier.value)
    }
  }

  /// What the person has whose code, login, mail, document or whole name the text is.
  static func people(_ text: String, in registry: any RegistryReader, _ found: inout FoundAssets)
    throws(RegistryError)
  {
    for person in try Person.named(text, in: registry).prefix(20) {
      for asset in try registry.range(Asset.byUser, [person.id], limit: maximumReads) {
        try found.add(asset, .user, person.code)
      }
      for asset in try registry.range(Asset.byCustodian, [person.id], limit: maximumReads) {
        try found.add(asset, .custodian, person.code)
      }
    }
  }

  /// Codes that begin with the text, or have it in them.
  static func parts(
    _ text: String, limit: Int, in registry: any RegistryReader, _ found: inout FoundAssets
  ) throws(RegistryError) {
    let key = IdentifierText.key(text)
    guard key.utf8.count >= 2, !key.utf8.contains(0x20) else { return }
    // After every text that begins with the key.
    let end = key + "\u{10FFFF}"
    for index in [Asset.byTag, Asset.bySerial, Asset.byHostname] {
      for asset in try registry.range(index, from: key, through: end, limit: limit + 1) {
        try found.add(asset, .prefix, code(of: asset, where: { $0.hasPrefix(key) }) ?? key)
      }
    }
    guard found.items.count <= limit else {
      found.isCut = true
      return
    }
    let ids = try registry.search(Asset.table, fragment: key, limit: maximumReads)
    found.isCut = ids.count == maximumReads
    for id in ids {
      let asset = try registry.existing(ID<Asset>(id))
      try found.add(asset, .partOfCode, code(of: asset, where: { $0.contains(key) }) ?? key)
    }
  }

  /// Codes one typing error away.
  static func typingErrors(
    _ text: String, limit: Int, in registry: any RegistryReader, _ found: inout FoundAssets
  ) throws(RegistryError) {
    let key = IdentifierText.key(text)
    guard key.utf8.count >= 4, !key.utf8.contains(0x20) else { return }
    for asset in try NearCodes.assets(near: key, in: registry, limit: limit) {
      let wanted = Array(key.utf8)
      let near = code(of: asset) {
        Similarity.distance(wanted, Array($0.utf8), bound: 1) != nil
      }
      try found.add(asset, .typingError, near ?? asset.tag.text)
    }
  }

  /// The first of placa, serial and hostname that satisfies.
  private static func code(of asset: Asset, where satisfies: (String) -> Bool) -> String? {
    [asset.tag.text, asset.serialKey, asset.hostname.map(IdentifierText.key)]
      .compactMap { $0 }.first(where: satisfies)
  }
}
