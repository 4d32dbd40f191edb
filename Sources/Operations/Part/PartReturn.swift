package import RegistryModel

/// The defective part, or the one that was not used, is on its way back to the provider.
package struct PartReturn: Operation {
  package static let name = "part.return"

  let step: PartStep
  let waybill: Line?
  /// The provider's number for the return, when it came only now.
  let returnNumber: Line?
  let defectiveSerial: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    step = try PartStep(&fields)
    waybill = try fields.optional("waybill")
    returnNumber = try fields.optional("return_number")
    defectiveSerial = try fields.optional("defective_serial")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try step.check(
      .returned, after: { $0.installedOn ?? $0.unusedOn ?? $0.receivedOn }, registry, stamp)
    guard found.unusedOn == nil else { return }
    try PartRules.require(found.serial, isNot: defectiveSerial?.text)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(step.part)
    let day = step.day(stamp)
    try step.apply(.returned, registry, &effects) { copy in
      copy.returnedOn = day
      copy.returnWaybill = waybill?.text
      copy.returnNumber = returnNumber.map { IdentifierText.key($0.text) } ?? copy.returnNumber
      copy.defectiveSerial = defectiveSerial?.text ?? copy.defectiveSerial
    }
    let late = found.returnDueOn.map { max(0, day.days(since: $0)) }
    effects.answer("days_late", late.json)
  }
}
