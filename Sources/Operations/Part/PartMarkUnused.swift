package import RegistryModel

/// A part was not needed, or could not be used: it goes back as it came.
package struct PartMarkUnused: Operation {
  package static let name = "part.mark_unused"
  package static let creates = QuotaCharge.creates

  let step: PartStep
  let reason: Line

  package init(_ fields: inout Fields) throws(RegistryError) {
    step = try PartStep(&fields)
    reason = try fields.required("reason")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try step.check(.unused, after: \.receivedOn, registry, stamp)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let day = step.day(stamp)
    try step.apply(.unused, registry, &effects) { copy in
      copy.unusedOn = day
      copy.unusedReason = reason.text
    }
    let found = try registry.existing(step.part)
    effects.answer("return_due_on", found.returnDueOn.json)
    try takeBack(found, on: day, registry, &effects)
  }

  /// What was charged for it when its ticket was solved is taken back.
  private func takeBack(
    _ found: PartExchange, on day: CivilDate, _ registry: any RegistryReader,
    _ effects: inout Effects
  ) throws(RegistryError) {
    let ticket = try registry.existing(found.escalation)
    guard ticket.isSettled else { return }
    var changed = found
    changed.unusedOn = day
    let used = try EscalationPartsUsed(ticket, changed: changed, registry)
    let corrections = try used.takenBack(
      found.quantity, "\(found.code): \(reason.text)", on: day, registry)
    effects.answer(try effects.takeBack(corrections, in: registry))
  }
}
