import RegistryModel

/// What a line of a ticket goes out on, of its provider's.
enum LineGround: Hashable {
  case contract(code: String)
  /// One of the equipment's, or of the very part.
  case warranty
  /// Nothing of that provider's that the registry knows.
  case nothing
}

/// What each line of a ticket goes out on.
///
/// Without a number each goes out on the best that serves it. A contract that is named holds for every
/// line, except that beside other lines those that rest on a warranty stay on it; named for nothing but
/// such lines it is charged all the same, since somebody meant it.
struct TicketGrounds {
  /// By line.
  let grounds: [LineGround]

  /// - Parameters:
  ///   - verdicts: of the lines, as the ticket keeps them.
  ///   - number: the one the ticket goes out with.
  init(
    _ verdicts: JSON, of provider: Provider, number: String?, _ registry: any RegistryReader
  ) throws(RegistryError) {
    let best = (verdicts.arrayValue ?? []).map { $0.covers(of: provider).first }
    guard let number else {
      grounds = best.map { LineGround($0) }
      return
    }
    let contract = try registry.first(Contract.byCode, IdentifierText.key(number))
    let areAllOnWarranties = best.allSatisfy { $0?.isOfContract == false }
    grounds = best.map { cover in
      let isOnWarranty = cover?.isOfContract == false
      guard let contract, contract.provider == provider.id else {
        return isOnWarranty ? .warranty : .nothing
      }
      return isOnWarranty && !areAllOnWarranties ? .warranty : .contract(code: contract.code)
    }
  }

  init(_ escalation: Escalation, _ registry: any RegistryReader) throws(RegistryError) {
    try self.init(
      escalation.verdict.json, of: try registry.existing(escalation.provider),
      number: escalation.contractNumber, registry)
  }

  /// - Parameter position: of the line, from 1.
  subscript(position: Int) -> LineGround {
    grounds.indices.contains(position - 1) ? grounds[position - 1] : .nothing
  }
}

extension LineGround {
  fileprivate init(_ cover: KeptCover?) {
    guard let cover else {
      self = .nothing
      return
    }
    self = cover.isOfContract ? .contract(code: cover.code) : .warranty
  }
}
