import Engine
import RegistryModel

/// What a count of many requests came to.
struct CountTally {
  private(set) var requests = 0
  /// Lines read, places among them.
  private(set) var scans = 0
  private var places: Int64 = 0
  private var assets: Int64 = 0
  private var unknown: [JSON] = []
  private var ambiguous: [JSON] = []
  private var last: Receipt?

  mutating func add(_ receipt: Receipt, _ count: Int) {
    requests += 1
    scans += count
    places += receipt.result["places"]?.integerValue ?? 0
    assets += receipt.result["assets"]?.integerValue ?? 0
    unknown += receipt.result["unknown"]?.arrayValue ?? []
    ambiguous += receipt.result["ambiguous"]?.arrayValue ?? []
    last = receipt
  }

  /// As a receipt: `seq`, `hash` and `id` are of the last line of the journal.
  func json(isRehearsal: Bool) -> JSON {
    .members([
      "dry_run": isRehearsal ? .bool(true) : nil,
      "hash": isRehearsal ? nil : last.map { .string($0.hash) },
      "id": isRehearsal ? nil : last.map { .string($0.operation) },
      "ok": .bool(true),
      "repeated": last?.isNew == false ? .bool(true) : nil,
      "result": .members([
        "audit": last?.result["audit"], "places": .integer(places), "assets": .integer(assets),
        "unknown": .array(unknown), "ambiguous": .array(ambiguous),
      ]),
      "seq": isRehearsal ? nil : last.map { .integer($0.sequence) },
    ])
  }
}
