package import RegistryModel

/// A part was not needed, or could not be used: it goes back as it came.
package struct PartMarkUnused: Operation {
  package static let name = "part.mark_unused"

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
    effects.answer("return_due_on", try registry.existing(step.part).returnDueOn.json)
  }
}
