package import RegistryModel

/// What contracts say of a record that goes, and would not say of the one that stays.
struct MergedCover {
  private let from: Asset
  private let into: Asset

  init(_ from: Asset, _ into: Asset) {
    self.from = from
    self.into = into
  }

  /// The first contract that covers the one and not the other, or on other terms.
  func lost(on day: CivilDate, in registry: any RegistryReader) throws(RegistryError) -> Contract? {
    for (contract, old, new) in try pools(on: day, registry) where new?.cover != old.cover {
      return contract
    }
    return nil
  }

  /// What the one used of quotas for each piece of equipment counts for the other.
  func carryUses(
    on day: CivilDate, _ reason: String, _ registry: any RegistryReader, _ effects: inout Effects
  ) throws(RegistryError) {
    var uses = QuotaCarryOver(from: from.id, to: into.id, day: day, reason: reason)
    for (_, old, new) in try pools(on: day, registry) {
      guard let new, old.quotas.contains(where: \.isPerAsset) else { continue }
      try uses.move(old, to: new, areItsOwn: false, registry, &effects)
    }
    try uses.finish(registry, &effects)
  }

  /// The contracts that cover the one and are not over, with the terms for it and for the other.
  private func pools(on day: CivilDate, _ registry: any RegistryReader) throws(RegistryError)
    -> [(Contract, old: QuotaPool, new: QuotaPool?)]
  {
    let covers = try registry.all(Cover.byAsset, from.id).filter { $0.lists(day) }.map(\.contract)
    let uses = try registry.all(QuotaUse.byAsset, from.id).map(\.contract)
    var found: [(Contract, old: QuotaPool, new: QuotaPool?)] = []
    for id in Set(covers + uses).sorted() {
      let contract = try registry.existing(id)
      guard try !isOver(contract, on: day, registry) else { continue }
      let book = try QuotaBook(contract, registry)
      guard let old = try book.pool(for: from.id, on: day) else { continue }
      found.append((contract, old, try book.pool(for: into.id, on: day)))
    }
    return found
  }

  /// One that stands still goes on, and so may one that renews by itself.
  private func isOver(_ contract: Contract, on day: CivilDate, _ registry: any RegistryReader)
    throws(RegistryError) -> Bool
  {
    switch try contract.state(on: day, registry) {
    case .terminated: true
    case .expired: contract.renewal != .tacit
    case .notStarted, .inForce, .suspended: false
    }
  }
}

extension ErrorCode {
  /// A contract covers the one that goes. Params: `tag`, `into`, `contract`.
  package static let assetMergeContracted = ErrorCode("asset.merge_contracted", .refused)
}
