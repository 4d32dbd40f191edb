import RegistryModel

/// Warranties of the parts in one piece of equipment, each for its own class of part and nothing
/// else.
enum PartWarranties {
  /// Those of the class asked about that were in it all of the day asked about; none when the question
  /// is about the equipment as a whole.
  static func all(
    in asset: Asset, for question: CoverageQuestion, _ zone: TimeZoneRule,
    _ registry: any RegistryReader
  ) throws(RegistryError) -> [Entitlement] {
    guard let part = question.part else { return [] }
    return try registry.all(InstalledPart.byAsset, asset.id, part)
      .filter { $0.removedAt.map { question.on < LocalTime($0, in: zone).date } ?? true }
      .compactMap(Entitlement.init)
  }
}

extension Entitlement {
  /// The warranty of a part; nil when it has none.
  convenience init?(_ part: InstalledPart) {
    guard let first = part.warrantyStartsOn, let last = part.warrantyEndsOn else { return nil }
    self.init(
      source: .part(part.id), kind: .partWarranty, code: part.serial ?? part.partNumber,
      provider: part.warrantyProvider, terms: Terms(partsIn: CodeList([part.partClass])),
      periods: [DaySpan(first, last)], document: part.warrantyDocument)
  }

  /// Whether it is of one piece where the equipment may have several.
  var isOfOneAmongSeveral: Bool {
    guard case .part = source else { return false }
    return !terms.partsIn.codes.allSatisfy(\.isOnePerMachine)
  }
}

extension [Entitlement] {
  /// Whether another serial was read off the equipment: whoever answers for one serial need not for
  /// the other.
  func isSerialDisputed(of asset: Asset, in registry: any RegistryReader) throws(RegistryError)
    -> Bool
  {
    guard !isEmpty else { return false }
    return try InventoryFinding.open(of: asset.id, in: registry).contains { $0.fact == .serial }
  }
}
