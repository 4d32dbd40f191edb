import RegistryModel

/// Pieces a ticket asks for or used up, and what they take from the quotas of the contracts they go
/// out on.
struct TicketPieces {
  /// So many pieces of a class for one piece of equipment.
  struct Line {
    let asset: ID<Asset>
    let partClass: PartClass
    let quantity: Int
    let ground: LineGround
    /// When the ticket was drawn up.
    let askedOn: CivilDate
  }

  let lines: [Line]

  /// How many in all.
  var count: Int { lines.reduce(0) { $0 + $1.quantity } }

  /// What is charged once they are used, by contract, equipment and service.
  ///
  /// After the last day of a contract that was ended, what was asked for under it counts on that day;
  /// for equipment it covers no more, on the day it was asked for. Where the cover went on with other
  /// equipment, that one is charged.
  func charges(on day: CivilDate, _ registry: any RegistryReader) throws(RegistryError)
    -> [PieceCharge]
  {
    var order: [Place] = []
    var asked: [Place: (quantity: Int, on: CivilDate)] = [:]
    for line in lines {
      guard case .contract(let code) = line.ground else { continue }
      let service: CoverageService = line.partClass.isSupply ? .supplies : .parts
      let place = Place(contract: code, asset: line.asset, service: service)
      if asked[place] == nil {
        order.append(place)
        asked[place] = (0, line.askedOn)
      }
      asked[place]?.quantity += line.quantity
    }
    var charges: [PieceCharge] = []
    for place in order {
      guard let contract = try registry.first(Contract.byCode, place.contract),
        let (quantity, askedOn) = asked[place]
      else { continue }
      let book = try QuotaBook(contract, registry)
      var charged = contract.terminatedOn.map { min($0, day) } ?? day
      var holder = try registry.heir(of: place.asset, under: contract.id)
      var pool = try book.pool(for: holder, on: charged)
      if pool == nil {
        charged = min(charged, askedOn)
        holder = place.asset
        pool = try book.pool(for: holder, on: charged)
      }
      for unit in pool?.pieceUnits(of: place.service) ?? [] {
        charges.append(
          PieceCharge(
            contract: contract.id, asset: holder, askedFor: place.asset, service: place.service,
            unit: unit, day: charged, amount: quantity))
      }
    }
    return charges
  }

  private struct Place: Hashable {
    let contract: String
    let asset: ID<Asset>
    let service: CoverageService
  }
}

/// What pieces for one piece of equipment take from a contract.
struct PieceCharge {
  let contract: ID<Contract>
  let asset: ID<Asset>
  /// What the ticket names, which may have been replaced since.
  let askedFor: ID<Asset>
  let service: CoverageService
  let unit: QuotaUnit
  let day: CivilDate
  var amount: Int
}

extension QuotaPool {
  /// The units in which pieces of a service are counted: parts, units, or both.
  fileprivate func pieceUnits(of service: CoverageService) -> [QuotaUnit] {
    [.parts, .units].filter { !quotas(of: service, $0).isEmpty }
  }
}
