package import RegistryModel

/// How much of a contract was used: tickets, parts, preventive visits, and what is left of it.
package struct ReportContractUse: Query {
  package static let name = "report.contract_use"

  let contract: ID<Contract>

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.reference("contract")
  }

  /// From its first day to today. Tickets are those that invoke its number or have lines that go out on
  /// it. Quotas are those of its last day, once it is over.
  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let contract = try registry.existing(contract)
    let tickets = try ContractTickets(contract, registry)
    var tally = PreventiveTally()
    let last = max(contract.startsOn, min(context.today, contract.lapsesOn))
    try PreventiveCompliance.each(
      contract, DaySpan(contract.startsOn, last), context.today, registry
    ) { _, _, state in tally.add(state) }
    let left = contract.lapsesOn.days(since: context.today) + 1
    let head = JSON.members([
      "contract": .string(contract.code),
      "provider": try registry.code(contract.provider),
      "state": .string(try contract.state(on: context.today, registry).rawValue),
      "starts_on": .string(contract.startsOn.description),
      "lapses_on": .string(contract.lapsesOn.description),
      "days_left": (left > 0 ? left : nil).json, "on": .string(context.today.description),
    ])
    return .object(
      (head.objectValue ?? []) + tickets.members + [
        JSONMember("visits", try visits(registry)),
        JSONMember("preventive", .object(tally.members)),
        JSONMember(
          "quotas", .array(try ContractQuotas.rows(of: contract, on: last, context, registry))),
      ])
  }

  private func visits(_ registry: any RegistryReader) throws(RegistryError) -> JSON {
    var counts: [PreventiveResult: Int64] = [:]
    for obligation in try registry.all(PreventiveObligation.byContract, contract) {
      for entry in try registry.all(PreventiveEntry.byObligation, obligation.id) {
        if let result = entry.result { counts[result, default: 0] += 1 }
      }
    }
    return .object(
      PreventiveResult.allCases.map { JSONMember($0.rawValue, .integer(counts[$0, default: 0])) })
  }
}

/// The tickets that invoke a contract, what was asked for in them, and what those that were solved
/// used up.
private struct ContractTickets {
  private var states: [EscalationState: Int64] = [:]
  private var requested: [PartClass: Int64] = [:]
  private var used: [PartClass: Int64] = [:]
  private var unmanaged: Int64 = 0

  /// Read from the tickets of the contract's provider.
  init(_ contract: Contract, _ registry: any RegistryReader) throws(RegistryError) {
    let ground = LineGround.contract(code: contract.code)
    for ticket in try registry.all(Escalation.byProvider, contract.provider) {
      let grounds = try TicketGrounds(ticket, registry)
      let isInvoked = ticket.contractNumber.map(IdentifierText.key) == contract.code
      guard isInvoked || grounds.grounds.contains(ground) else { continue }
      guard try registry.existing(ticket.supportCase).state != .unmanaged else {
        unmanaged += 1
        continue
      }
      states[ticket.state, default: 0] += 1
      guard ticket.state != .cancelled else { continue }
      for line in try registry.all(EscalationLine.byEscalation, ticket.id)
      where grounds[line.position] == ground {
        requested[line.partClass, default: 0] += Int64(line.quantity)
      }
      guard ticket.resolvedAt != nil else { continue }
      for line in try EscalationPartsUsed(ticket, registry).pieces.lines
      where line.ground == ground {
        used[line.partClass, default: 0] += Int64(line.quantity)
      }
    }
  }

  var members: [JSONMember] {
    [
      JSONMember("tickets", .integer(states.values.reduce(0, +))),
      JSONMember("unmanaged", .integer(unmanaged)),
      JSONMember(
        "ticket_states",
        .array(
          EscalationState.allCases.compactMap { state in
            states[state].map {
              .members(["state": .string(state.rawValue), "tickets": .integer($0)])
            }
          })),
      JSONMember("parts_requested", list(requested)),
      JSONMember("parts_used", list(used)),
    ]
  }

  private func list(_ parts: [PartClass: Int64]) -> JSON {
    .array(
      PartClass.allCases.compactMap { part in
        parts[part].map { .members(["part_class": .string(part.rawValue), "units": .integer($0)]) }
      })
  }
}
