package import RegistryModel

/// Codes one typing error away from what was typed, found by looking up every such variant: a few
/// hundred exact look-ups, whatever the size of the registry.
package enum NearCodes {
  /// Longer texts are no codes people type, and would have too many variants.
  static let maximumLength = 24

  /// Assets whose placa, serial or hostname is one insertion, deletion, substitution or swap of
  /// neighbours away from the key.
  package static func assets(near key: String, in registry: any RegistryReader, limit: Int)
    throws(RegistryError) -> [Asset]
  {
    var found: [Asset] = []
    var seen: Set<ID<Asset>> = []
    for variant in variants(of: key) {
      for index in [Asset.byTag, Asset.bySerial, Asset.byHostname] {
        for asset in try registry.all(index, variant) where seen.insert(asset.id).inserted {
          found.append(asset)
        }
      }
      if found.count >= limit { break }
    }
    return Array(found.prefix(limit))
  }

  /// Every text one edit away, likeliest errors first: a swap, a missing or doubled character, then
  /// the rest.
  static func variants(of key: String) -> [String] {
    let bytes = Array(key.utf8)
    guard bytes.count >= 3, bytes.count <= maximumLength, bytes.allSatisfy({ $0 < 0x80 }) else {
      return []
    }
    let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-".utf8)
    var variants: [[UInt8]] = []
    for index in bytes.indices.dropLast() where bytes[index] != bytes[index + 1] {
      var copy = bytes
      copy.swapAt(index, index + 1)
      variants.append(copy)
    }
    for index in bytes.indices {
      var copy = bytes
      copy.remove(at: index)
      variants.append(copy)
    }
    for letter in alphabet {
      for index in 0...bytes.count {
        if index < bytes.count, bytes[index] != letter {
          var copy = bytes
          copy[index] = letter
          variants.append(copy)
        }
        var copy = bytes
        copy.insert(letter, at: index)
        variants.append(copy)
      }
    }
    return variants.map { String(decoding: $0, as: UTF8.self) }
  }
}
