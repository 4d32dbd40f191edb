package import RegistryModel

/// What a provider would send a ticket back for.
package struct EscalationPreflightQuery: Query {
  package static let name = "escalation.preflight"

  let escalation: ID<Escalation>

  package init(_ fields: inout Fields) throws(RegistryError) {
    escalation = try fields.reference("escalation")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let found = try registry.existing(escalation)
    let issues = try EscalationPreflight.issues(TicketDraft(found, registry), registry)
    return .members([
      "code": .string(found.code), "provider": try registry.code(found.provider),
      "provider_name": .string(try registry.existing(found.provider).name),
      "ready": .bool(issues.isEmpty), "missing": .array(issues.map(\.json)),
    ])
  }
}
