package import RegistryModel

/// We agree that the provider has solved it: the ticket and its case are closed.
package struct EscalationClose: Operation {
  package static let name = "escalation.close"
  package static let creates: [EntityKind] = [.escalationMessage, .caseEvent]

  let step: EscalationStep

  package init(_ fields: inout Fields) throws(RegistryError) {
    step = try EscalationStep(&fields)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try step.check(.closed, registry, stamp)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let child = try step.apply(.closed, .toProvider, registry, stamp, &effects)
    guard child.state.next.contains(.closed) else { return }
    effects.move(
      child, to: .closed, CaseEventDetail(note: try step.word(registry, stamp)), stamp)
  }
}
