import RegistryModel

extension RegistryReader {
  /// What a contract's cover of a piece of equipment went on with, or what it was merged into; itself
  /// where neither happened.
  func heir(of asset: ID<Asset>, under contract: ID<Contract>) throws(RegistryError) -> ID<Asset> {
    var holder = try existing(asset).standing(in: self).id
    // Cover may have gone there and back.
    var seen: Set<ID<Asset>> = []
    while seen.insert(holder).inserted {
      let own = try all(Cover.byAsset, holder).last { $0.contract == contract }
      guard let next = own?.carriedTo else { return holder }
      holder = try existing(next).standing(in: self).id
    }
    return holder
  }
}
