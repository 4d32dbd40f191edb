/// What a machine counts.
package enum MachineCounter: String, CodeEnum {
  /// Impressions of every kind.
  case total
  case black
  case colour
  /// Sheets or impressions on A3 or larger.
  case large
  case duplex
  case prints
  case copies
  case scans
  case faxes
}

/// The counters of one reading, kept in one column as `{"colour":120,"total":4500}`.
package struct CounterReadings: JSONColumn {
  package let values: [MachineCounter: Int]

  package init(_ values: [MachineCounter: Int] = [:]) { self.values = values }

  package init?(json: JSON) {
    guard let members = json.objectValue else { return nil }
    var values: [MachineCounter: Int] = [:]
    for member in members {
      guard let counter = MachineCounter(rawValue: member.name),
        let value = member.value.integerValue
      else { return nil }
      values[counter] = Int(value)
    }
    self.init(values)
  }

  package var json: JSON {
    .object(
      MachineCounter.allCases.compactMap { counter in
        values[counter].map { JSONMember(counter.rawValue, .integer(Int64($0))) }
      })
  }

  package var isEmpty: Bool { values.isEmpty }
}
