import Operations
package import RegistryModel

/// One piece of equipment as a document tells of it, with all that follows from the document alone:
/// whoever reads works it out, on a thread of their own, before anybody asks the registry.
package final class SeenMachine: Sendable {
  package let told: EquipmentObservation
  let identity: SeenIdentity
  /// The ways its serial may be written, made comparable.
  let serialKeys: [String]
  /// Its hardware addresses, made comparable.
  let addressKeys: [String]
  /// What a reading keeps of its counters and supplies.
  let counters: JSON?
  let levels: [JSON]
  /// Its record of the plan, before anything is decided.
  let record: ImportRecordPlan

  package init(_ told: EquipmentObservation) {
    self.told = told
    identity = SeenIdentity(told)
    serialKeys = told.serial.map { SerialForms.keys($0, manufacturer: told.manufacturer) } ?? []
    addressKeys = told.macs.compactMap(IdentifierText.macKey)
    counters = told.keptCounters
    levels = told.supplies.compactMap(SupplyLevelJSON.json)
    record = ImportRecordPlan(told)
  }
}
