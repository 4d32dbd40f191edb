import Operations
import RegistryModel
import Store

/// What others did to a thing since somebody saw it at a revision, from the journal's index.
struct ChangesSince {
  /// The latest first.
  private var lines: [(at: Instant, name: String, actor: String?)] = []

  /// The most lines that are told.
  private static let maximum = 20

  /// - Parameter revision: the one that was seen.
  init(_ revision: Int64, of ref: EntityRef, in reader: any StoreReader) throws(RegistryError) {
    for sequence in try reader.history(of: ref, limit: ChangesSince.maximum) {
      // A line found the row at one revision and left it at the next.
      let found = try reader.images(of: sequence).first {
        $0.table == ref.kind.rawValue && $0.rowID == ref.id
      }
      guard let before = found?.before?.revision else {
        // It made the row, or only touched the thing.
        if found != nil { return }
        try add(sequence, reader)
        continue
      }
      guard before >= revision else { return }
      try add(sequence, reader)
    }
  }

  private mutating func add(_ sequence: Int64, _ reader: any StoreReader) throws(RegistryError) {
    guard let entry = try reader.entry(sequence: sequence) else { return }
    let line = try JournalLine(text: entry.line)
    let actor = try line.stamp.actor.map { id throws(RegistryError) in try reader.get(id)?.code }
    lines.append((entry.at, line.name, actor ?? nil))
  }

  /// For programs: the operations, who did them and when, each a list in the same order.
  var params: [String: String] {
    guard !lines.isEmpty else { return [:] }
    return [
      "changed_at": lines.map(\.at.description).joined(separator: ", "),
      "changed_by": lines.map { $0.actor ?? "-" }.joined(separator: ", "),
      "operations": lines.map(\.name).joined(separator: ", "),
    ]
  }

  /// For people: one sentence a line, the latest first.
  func hints(_ zone: TimeZoneRule) -> [Hint] {
    lines.map { line in
      let at = LocalTime(line.at, in: zone).minuteText
      guard let actor = line.actor else {
        return Hint("changed_since", ["at": at, "operation": line.name])
      }
      return Hint("changed_since_by", ["at": at, "operation": line.name, "by": actor])
    }
  }
}
