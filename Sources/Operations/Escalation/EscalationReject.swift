package import RegistryModel

/// The provider refused the ticket as it was; it may be mended and sent again.
package struct EscalationReject: Operation {
  package static let name = "escalation.reject"
  package static let creates: [EntityKind] = [.escalationMessage]

  let step: EscalationStep

  package init(_ fields: inout Fields) throws(RegistryError) {
    step = try EscalationStep(&fields)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try step.check(.rejected, needsNote: true, registry, stamp)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    try step.apply(.rejected, registry, stamp, &effects)
  }
}
