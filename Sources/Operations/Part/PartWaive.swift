package import RegistryModel

/// Nothing of a part is to go back: the provider does not want it, or it never came.
package struct PartWaive: Operation {
  package static let name = "part.waive"

  let step: PartStep
  let reason: Line

  package init(_ fields: inout Fields) throws(RegistryError) {
    step = try PartStep(&fields)
    reason = try fields.required("reason")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try step.check(.waived, after: { $0.receivedOn ?? $0.announcedOn }, registry, stamp)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    try step.apply(.waived, registry, &effects) { $0.waivedReason = reason.text }
  }
}
