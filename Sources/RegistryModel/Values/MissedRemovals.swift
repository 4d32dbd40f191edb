/// Corrections of an obligation by which visits that had been missed were no longer, in order, kept
/// in one column.
package struct MissedRemovals: JSONColumn {
  package var entries: [MissedRemoval]

  package init(_ entries: [MissedRemoval] = []) { self.entries = entries }

  package init?(json: JSON) {
    guard let items = json.arrayValue else { return nil }
    let entries = items.compactMap { MissedRemoval(json: $0) }
    guard entries.count == items.count else { return nil }
    self.init(entries)
  }

  package var json: JSON { .array(entries.map(\.json)) }
}

/// Missed visits that a correction took away.
package struct MissedRemoval: Hashable, Sendable {
  /// The day of the correction.
  package let on: CivilDate
  package let reason: String
  /// How many visits.
  package let count: Int
  /// First day of the first of their windows.
  package let first: CivilDate
  /// Last day of the last of their windows.
  package let last: CivilDate

  package init(on: CivilDate, reason: String, count: Int, first: CivilDate, last: CivilDate) {
    self.on = on
    self.reason = reason
    self.count = count
    self.first = first
    self.last = last
  }

  package init?(json: JSON) {
    guard let on = json["on"]?.stringValue.flatMap({ CivilDate($0) }),
      let reason = json["reason"]?.stringValue, let count = json["count"]?.integerValue,
      let first = json["first"]?.stringValue.flatMap({ CivilDate($0) }),
      let last = json["last"]?.stringValue.flatMap({ CivilDate($0) })
    else { return nil }
    self.init(on: on, reason: reason, count: Int(count), first: first, last: last)
  }

  package var json: JSON {
    .members([
      "count": .integer(Int64(count)), "first": .string(first.description),
      "last": .string(last.description), "on": .string(on.description),
      "reason": .string(reason),
    ])
  }
}
