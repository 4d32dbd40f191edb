package import RegistryModel

/// The provider has what went back.
package struct PartConfirmReturn: Operation {
  package static let name = "part.confirm_return"

  let step: PartStep

  package init(_ fields: inout Fields) throws(RegistryError) { step = try PartStep(&fields) }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try step.check(.confirmed, after: \.returnedOn, registry, stamp)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let day = step.day(stamp)
    try step.apply(.confirmed, registry, &effects) { $0.confirmedOn = day }
  }
}
