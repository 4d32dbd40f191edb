package import RegistryModel

/// The provider waits for us: what for stands in the note.
package struct EscalationPend: Operation {
  package static let name = "escalation.pend"
  package static let creates: [EntityKind] = [.escalationMessage]

  let step: EscalationStep

  package init(_ fields: inout Fields) throws(RegistryError) {
    step = try EscalationStep(&fields)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try step.check(.pending, needsNote: true, registry, stamp)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    try step.apply(.pending, registry, stamp, &effects)
  }
}
