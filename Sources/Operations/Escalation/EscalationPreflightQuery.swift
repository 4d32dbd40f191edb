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
    let child = try registry.existing(found.supportCase)
    let lines = try registry.all(EscalationLine.byEscalation, found.id)
    let issues = try EscalationPreflight.issues(found, lines, site: child.site, registry)
    return .members([
      "code": .string(found.code), "provider": try registry.code(found.provider),
      "ready": .bool(issues.isEmpty), "missing": .array(issues.map(\.json)),
    ])
  }
}
