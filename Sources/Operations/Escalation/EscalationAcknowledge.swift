package import RegistryModel

/// The provider has the ticket, under a number of theirs.
package struct EscalationAcknowledge: Operation {
  package static let name = "escalation.acknowledge"
  package static let creates: [EntityKind] = [.escalationMessage]

  let step: EscalationStep

  package init(_ fields: inout Fields) throws(RegistryError) {
    step = try EscalationStep(&fields)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try step.check(.acknowledged, registry, stamp)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    try step.apply(.acknowledged, registry, stamp, &effects)
  }
}
