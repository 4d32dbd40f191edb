package import RegistryModel

/// One contract: its days, periods, terms and what it covers.
package struct ContractShow: Query {
  package static let name = "contract.show"

  let contract: ID<Contract>
  let on: CivilDate?

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.reference("contract")
    on = try fields.optional("on")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let contract = try registry.existing(contract)
    let day = on ?? context.today
    let text = ContractText(registry: registry, day: day)
    let covered = try CoveredAssets(registry).assets(of: contract, on: day).count
    let more = JSON.members([
      "notice_days": contract.noticeDays.json,
      "alert_days": contract.alertDays.json,
      "renews_on": contract.renewsOn(try contract.lastPeriod(in: registry)).json,
      "budget_reference": contract.budgetReference.json,
      "terminated_on": contract.terminatedOn.json,
      "termination_reason": contract.terminationReason.json,
      "suspensions": contract.suspensions.json,
      "terms": contract.terms.json,
      "assets": .integer(Int64(covered)),
      "periods": .array(try text.periods(contract)),
      "covers": .array(try text.covers(contract)),
    ])
    return .object(try text.summary(contract) + (more.objectValue ?? []))
  }
}
