package import RegistryModel

/// What an import tells as it goes: a line of a plan.
package enum ImportTold: Sendable {
  /// What becomes of a record; what the document says of it where it is refused or waits.
  indirect case record(ImportRecordPlan, seen: EquipmentObservation?)
  /// Any other.
  case line(JSON)

  /// The line. A record's is only made here, by whoever writes it.
  package var json: JSON {
    switch self {
    case .line(let line): return line
    case .record(let record, let seen):
      let line = record.json
      return .members(["record": seen.map { line.with("seen", $0.json) } ?? line])
    }
  }
}

/// Takes what an import tells.
package typealias ImportEmit = (ImportTold) throws(RegistryError) -> Void
