package import RegistryModel

extension Contract: Referable {
  package var label: String { code }

  /// By number, letters in either case.
  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [Contract]
  {
    guard let contract = try registry.first(byCode, IdentifierText.key(text)) else { return [] }
    return [contract]
  }

  package static func near(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> [String]
  {
    Similarity.nearest(to: text, among: try registry.range(byCode).map(\.code), limit: 3)
  }
}

extension Contract {
  /// Refuses to change a contract that was terminated.
  func requireOpen() throws(RegistryError) {
    guard let terminatedOn else { return }
    throw RegistryError(
      .contractTerminated, ["contract": code, "date": terminatedOn.description],
      hints: [Hint("contract.open_another")])
  }

  /// The last period of its ledger.
  func lastPeriod(in registry: any RegistryReader) throws(RegistryError) -> ContractPeriod? {
    try registry.range(ContractPeriod.byContract, [id], descending: true, limit: 1).first
  }
}

extension ErrorCode {
  /// The contract was terminated. Params: `contract`, `date`.
  package static let contractTerminated = ErrorCode("contract.terminated", .refused)
  /// A period whose last day is before its first. Params: `starts_on`, `ends_on`.
  package static let periodInverted = ErrorCode("period.inverted", .refused)
}

/// Days from a first to a last one, both inclusive.
enum DayRange {
  /// - Throws: `period.inverted`.
  static func check(_ startsOn: CivilDate, _ endsOn: CivilDate) throws(RegistryError) {
    guard endsOn >= startsOn else {
      throw RegistryError(
        .periodInverted, ["starts_on": startsOn.description, "ends_on": endsOn.description])
    }
  }
}
