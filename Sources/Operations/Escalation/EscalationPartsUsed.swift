import RegistryModel

/// The parts a solved ticket used up: the one place where they can be charged to a quota of the
/// contract that gave them.
struct EscalationPartsUsed {
  /// So many pieces of a class for one piece of equipment.
  struct Use {
    let asset: ID<Asset>
    let partClass: PartClass
    let quantity: Int
  }

  /// The number of the contract or warranty they are charged to; nil when the ticket names none.
  let contract: String?
  let uses: [Use]

  /// What came for each line, those that were of no use left out; what the line asked for when the
  /// provider announced nothing, as technicians bring parts along.
  init(_ escalation: Escalation, _ registry: any RegistryReader) throws(RegistryError) {
    contract = escalation.contractNumber
    var uses: [Use] = []
    for line in try registry.all(EscalationLine.byEscalation, escalation.id) {
      let parts = try registry.all(PartExchange.byLine, line.id)
      let came = parts.filter { $0.counts && $0.receivedOn != nil }
        .reduce(0) { $0 + $1.quantity }
      let quantity = parts.isEmpty ? line.quantity : came
      guard quantity > 0 else { continue }
      uses.append(Use(asset: line.asset, partClass: line.partClass, quantity: quantity))
    }
    self.uses = uses
  }

  /// How many pieces in all.
  var count: Int { uses.reduce(0) { $0 + $1.quantity } }
}
