package import RegistryModel

/// The provider waits itself, e.g. for a part in transit: what for stands in the note.
package struct EscalationHold: Operation {
  package static let name = "escalation.hold"
  package static let creates: [EntityKind] = [.escalationMessage]

  let step: EscalationStep

  package init(_ fields: inout Fields) throws(RegistryError) {
    step = try EscalationStep(&fields)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try step.check(.held, needsNote: true, registry, stamp)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    try step.apply(.held, registry, stamp, &effects)
  }
}
