import RegistryModel

/// The codes of one asset's warranties, `10452-G1` and so on: each above all there are, since one in
/// between may have been undone.
struct WarrantyCodes {
  private let prefix: String
  private var highest: Int

  init(_ asset: Asset, _ registry: any RegistryReader) throws(RegistryError) {
    prefix = "\(asset.tag.text)-G"
    let prefix = prefix
    highest =
      try registry.all(Warranty.byAsset, asset.id).compactMap { warranty in
        warranty.code.hasPrefix(prefix) ? Int(warranty.code.dropFirst(prefix.count)) : nil
      }.max() ?? 0
  }

  /// The one given last.
  var last: String { "\(prefix)\(highest)" }

  mutating func next() -> String {
    highest += 1
    return last
  }
}
