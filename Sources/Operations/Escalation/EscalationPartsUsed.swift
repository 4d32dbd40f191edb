import RegistryModel

/// The parts a solved ticket used up, and what they take from the quotas of the contract that gave
/// them.
struct EscalationPartsUsed {
  /// So many pieces of a class for one piece of equipment.
  struct Use {
    let asset: ID<Asset>
    let partClass: PartClass
    let quantity: Int
  }

  private let escalation: Escalation
  /// By line.
  let uses: [Use]
  /// Those of lines that rest on a warranty, by line.
  private let ofWarranties: [Bool]

  /// What came for each line, those that were of no use left out; what the line asked for when the
  /// provider announced nothing, as technicians bring parts along.
  init(_ escalation: Escalation, _ registry: any RegistryReader) throws(RegistryError) {
    self.escalation = escalation
    var uses: [Use] = []
    var ofWarranties: [Bool] = []
    let covers = escalation.cover(by: try registry.existing(escalation.provider))
    for line in try registry.all(EscalationLine.byEscalation, escalation.id) {
      let parts = try registry.all(PartExchange.byLine, line.id)
      let came = parts.filter { $0.counts && $0.receivedOn != nil }
        .reduce(0) { $0 + $1.quantity }
      let quantity = parts.isEmpty ? line.quantity : came
      guard quantity > 0 else { continue }
      uses.append(Use(asset: line.asset, partClass: line.partClass, quantity: quantity))
      let cover = covers.indices.contains(line.position - 1) ? covers[line.position - 1] : nil
      ofWarranties.append(cover.map { !$0.isOfContract } ?? false)
    }
    self.uses = uses
    self.ofWarranties = ofWarranties
  }

  /// How many pieces in all.
  var count: Int { uses.reduce(0) { $0 + $1.quantity } }

  /// What the ticket's contract is charged with; nothing when it names none of ours.
  ///
  /// What came back and is solved again is charged only with what it took beyond the first time.
  /// Beside lines of the contract's, those that rest on a warranty are not charged to it.
  func charges(on day: CivilDate, by child: SupportCase, _ registry: any RegistryReader)
    throws(RegistryError) -> [QuotaCharge]
  {
    guard let number = escalation.contractNumber,
      let contract = try registry.first(Contract.byCode, IdentifierText.key(number))
    else { return [] }
    let chargeable = zip(uses, ofWarranties).filter { !$1 || !ofWarranties.contains(false) }
    var charged: [Kind: [QuotaUnit: Int]] = [:]
    for entry in try registry.all(QuotaUse.byEscalation, escalation.id) {
      guard let asset = entry.asset else { continue }
      charged[Kind(asset: asset, service: entry.service), default: [:]][entry.unit, default: 0] +=
        entry.amount
    }
    var used: [Kind: Int] = [:]
    for (use, _) in chargeable { used[Kind(use), default: 0] += use.quantity }
    let book = try QuotaBook(contract, registry)
    var charges: [QuotaCharge] = []
    for (kind, quantity) in used.sorted(by: { $0.key < $1.key }) {
      for unit in try book.pieceUnits(of: kind.service, for: kind.asset, on: day) {
        let amount = quantity - (charged[kind]?[unit] ?? 0)
        guard amount > 0 else { continue }
        charges.append(
          QuotaCharge(
            contract: contract.id, service: kind.service, unit: unit, amount: amount, day: day,
            asset: kind.asset, supportCase: child.id, escalation: escalation.id))
      }
    }
    return charges
  }

  /// Parts and supplies of one piece of equipment are counted apart.
  private struct Kind: Hashable, Comparable {
    let asset: ID<Asset>
    let service: CoverageService

    init(asset: ID<Asset>, service: CoverageService) {
      self.asset = asset
      self.service = service
    }

    init(_ use: Use) {
      self.init(asset: use.asset, service: use.partClass.isSupply ? .supplies : .parts)
    }

    static func < (left: Self, right: Self) -> Bool {
      (left.asset, left.service.rawValue) < (right.asset, right.service.rawValue)
    }
  }
}

extension QuotaBook {
  /// The units in which the contract counts pieces of a service: by parts, by units, or by both. The
  /// usual one when it counts none.
  fileprivate func pieceUnits(of service: CoverageService, for asset: ID<Asset>, on day: CivilDate)
    throws(RegistryError) -> [QuotaUnit]
  {
    let quotas = try pool(for: asset, on: day)?.quotas ?? []
    let units = [QuotaUnit.parts, .units].filter { unit in
      quotas.contains { $0.service == service && $0.unit == unit }
    }
    return units.isEmpty ? [.usual(of: service)] : units
  }
}
