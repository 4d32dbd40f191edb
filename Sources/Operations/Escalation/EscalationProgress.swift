package import RegistryModel

/// The provider works on a ticket; also when what it solved comes back (TMF621: `resolved` to
/// `inProgress`), which makes its case active and pauses the one it was opened for again.
package struct EscalationProgress: Operation {
  package static let name = "escalation.progress"
  package static let creates: [EntityKind] = [.escalationMessage, .caseEvent]

  let step: EscalationStep

  package init(_ fields: inout Fields) throws(RegistryError) {
    step = try EscalationStep(&fields)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let comesBack = try registry.existing(step.escalation).state == .resolved
    try step.check(.inProgress, needsNote: comesBack, registry, stamp)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let comesBack = try registry.existing(step.escalation).state == .resolved
    let child = try step.apply(.inProgress, registry, stamp, &effects)
    guard comesBack else { return }
    try effects.handOver(child, try step.word(registry, stamp), registry, stamp)
  }
}
