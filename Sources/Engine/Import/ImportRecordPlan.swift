import Operations
package import RegistryModel

/// What importing one record would do.
package struct ImportRecordPlan: Sendable {
  package enum Action: String, CaseIterable, Sendable {
    case create, change, unchanged, skipped, ambiguous, refused
  }

  /// One field that would change, or that differs and is left alone.
  package struct Difference: Hashable, Sendable {
    package let field: String
    package let old: String?
    package let new: String
    /// False for what is only shown: the registry's value stands.
    package let isTaken: Bool
  }

  /// Values not taken that are told of one record; their reasons are told all.
  private static let mostDropped = 20

  package let path: String
  package let line: Int
  package var action: Action = .refused
  /// The placa it has, or would get.
  package var tag: String?
  package var summary: String
  package var differences: [Difference] = []
  /// Codes of what a person should know, e.g. `user_unknown`.
  package var notes: [String] = []
  /// Values that were there and were not taken, the first of them.
  private(set) var dropped: [Dropped] = []
  /// The placa of what leaves the slot this goes to.
  package var vacated: String?
  package var error: RegistryError?
  /// The conflict it waits as, when it has waited before.
  package var conflict: String?
  package var requests: [Request] = []
  /// What the document says of each field and what becomes of it.
  var values: [SightedValue] = []

  init(path: String, line: Int, summary: String = "") {
    self.path = path
    self.line = line
    self.summary = summary
  }

  init(_ seen: EquipmentObservation) {
    self.init(
      path: seen.path, line: seen.line,
      summary: [seen.manufacturer, seen.model, seen.serial].compactMap { $0 }
        .joined(separator: " "))
    if !seen.dropped.isEmpty {
      dropped = Array(seen.dropped.prefix(ImportRecordPlan.mostDropped))
      notes = Set(seen.dropped.map(\.reason.rawValue)).sorted(by: ByteOrder.precedes)
    }
    if seen.parts.count > ImportSightings.mostParts { notes.append("parts_left_out") }
    if seen.supplies.contains(where: { $0.isOriginal == false }) {
      notes.append("supply_not_original")
    }
  }

  /// Leaves what an earlier record of the document has said, its parts too, to that one.
  ///
  /// - Parameter known: what the source knows, that one's account included.
  mutating func leaveToTheFirst(
    _ told: inout EquipmentObservation, _ first: FirstTold, _ known: ImportSighting?
  ) {
    if first.contains(.parts) {
      let keys = Set(known?.parts.parts.map(\.key) ?? [])
      if told.parts.contains(where: { !keys.contains(SeenPart($0).key) }) { leftToTheFirst() }
      told.parts = []
    }
    values.removeAll { $0.standing == .kept || known?.values[$0.field] != nil }
    if differences.contains(where: { !$0.isTaken }) { leftToTheFirst() }
  }

  /// Notes, once, that an earlier record of the document goes first.
  mutating func leftToTheFirst() {
    if !notes.contains("told_twice") { notes.append("told_twice") }
  }

  /// Makes this a refusal; what it would have done is forgotten.
  mutating func refuse(_ error: RegistryError, _ seen: EquipmentObservation?) {
    action = .refused
    self.error = error
    requests = []
    differences = []
    vacated = nil
    notes.removeAll { ["slot_vacated", "place_unknown", "place_contradicted"].contains($0) }
    tag = seen?.tag
  }

  package var json: JSON {
    .members([
      "action": .string(action.rawValue),
      "conflict": conflict.map { .string($0) },
      "differences": differences.isEmpty ? nil : .array(differences.map(\.json)),
      "dropped": dropped.isEmpty ? nil : .array(dropped.map(\.json)),
      "error": error.map(\.importJSON),
      "line": .integer(Int64(line)),
      "notes": notes.isEmpty ? nil : .array(notes.map { .string($0) }),
      "path": .string(path),
      "requests": requests.isEmpty ? nil : .array(requests.map(\.planned)),
      "summary": summary.isEmpty ? nil : .string(summary),
      "tag": tag.map { .string($0) }, "vacated": vacated.map { .string($0) },
    ])
  }

  /// Whether a later file has told of it, so that this one says nothing new.
  var isOlder: Bool { notes.contains("seen_later") }
}

/// One value as a sighting would keep it.
struct SightedValue {
  let field: ImportedField
  let value: String
  let standing: ValueStanding
  let rule: String?

  var json: JSON {
    .members([
      "field": .string(field.rawValue), "rule": rule.map { .string($0) },
      "standing": .string(standing.rawValue), "value": .string(value),
    ])
  }
}

extension ImportRecordPlan.Difference {
  package var json: JSON {
    .members([
      "field": .string(field), "new": .string(new), "old": old.map { .string($0) },
      "taken": .bool(isTaken),
    ])
  }
}

extension RegistryError {
  var importJSON: JSON {
    .members([
      "code": .string(code.name),
      "params": params.isEmpty
        ? nil
        : .object(
          params.keys.sorted(by: ByteOrder.precedes).map {
            JSONMember($0, .string(params[$0] ?? ""))
          }),
    ])
  }
}

extension Request {
  /// As a plan keeps it; its id follows from its place in the plan.
  var planned: JSON { .members(["data": data, "op": .string(name)]) }
}
