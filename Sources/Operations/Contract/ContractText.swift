import RegistryModel

/// Contracts as answers show them.
struct ContractText {
  let registry: any RegistryReader
  /// The day states and remaining days are told for.
  let day: CivilDate

  /// The members every answer about a contract has.
  func summary(_ contract: Contract) throws(RegistryError) -> [JSONMember] {
    let provider = try registry.existing(contract.provider)
    let left = contract.lapsesOn.days(since: day) + 1
    let members = JSON.members([
      "code": .string(contract.code),
      "provider": .string(provider.code),
      "provider_name": .string(provider.name),
      "kind": .string(contract.entitlementKind.rawValue),
      "state": .string(try contract.state(on: day, registry).rawValue),
      "starts_on": .string(contract.startsOn.description),
      "ends_on": .string(contract.endsOn.description),
      "lapses_on": .string(contract.lapsesOn.description),
      "days_left": (left > 0 ? left : nil).json,
      "renewal": .string(contract.renewal.rawValue),
      "notice_by": contract.noticeBy.json,
      "notice_on": try contract.lastPeriod(in: registry)?.noticeOn.json ?? .null,
      "object": contract.object.json,
    ])
    return members.objectValue ?? []
  }

  /// Periods, oldest first.
  func periods(_ contract: Contract) throws(RegistryError) -> [JSON] {
    try registry.all(ContractPeriod.byContract, contract.id).map { period in
      .members([
        "period": .integer(Int64(period.number)),
        "starts_on": .string(period.startsOn.description),
        "ends_on": .string(period.endsOn.description),
        "document": period.document.json,
        "budget_reference": period.budgetReference.json,
        "notice_on": period.noticeOn.json,
        "notice_document": period.noticeDocument.json,
      ])
    }
  }

  private func label(_ asset: ID<Asset>?) throws(RegistryError) -> JSON {
    guard let asset else { return .null }
    return .string(try registry.existing(asset).label)
  }

  /// What it covers, in the order it was said.
  func covers(_ contract: Contract) throws(RegistryError) -> [JSON] {
    var items: [JSON] = []
    for cover in try registry.all(Cover.byContract, contract.id) {
      items.append(
        .members([
          "scope": .string(cover.scope.type),
          "name": .string(try cover.scope.label(in: registry)),
          "since": cover.since.json,
          "until": cover.until.json,
          "own_terms": .bool(cover.terms != nil),
          "carried_from": try label(cover.carriedFrom),
          "carried_to": try label(cover.carriedTo),
        ]))
    }
    return items
  }
}
