import Operations
package import RegistryModel
import Store
package import StoreMemory

extension ErrorCode {
  package static let importTagNeeded = ErrorCode("import.tag_needed", .refused)
  package static let importPlaceNeeded = ErrorCode("import.place_needed", .refused)
  package static let importModelUnknown = ErrorCode("import.model_unknown", .refused)
  package static let importIdentitiesDisagree = ErrorCode(
    "import.identities_disagree", .conflict)
  package static let importRegistryMoved = ErrorCode("import.registry_moved", .conflict)
}

/// Where a document came from and what the person importing it says about it.
package struct ImportSource: Sendable {
  /// SHA-256 of the file: operations get their ids from it, so that the same file twice is one.
  package let digest: String
  /// The profile that read it.
  package let profile: String
  /// Where new equipment is when the document does not say.
  package var place: String?
  /// The first placa for new equipment that comes without one; the next ones follow it.
  package var firstTag: String?

  package init(digest: String, profile: String, place: String? = nil, firstTag: String? = nil) {
    self.digest = digest
    self.profile = profile
    self.place = place
    self.firstTag = firstTag
  }
}

/// Matches what a document says against the registry and works out what to do about it.
///
/// Each record's operations are tried on the registry with the earlier records already applied, in
/// memory: what the plan says is what applying it will do.
package struct ImportPlanner {
  private let source: ImportSource
  private let registry: Overlay
  private let applier: (Overlay) throws(RegistryError) -> Applier
  private var tags: TagSequence
  private var plan: ImportPlan

  /// - Parameters:
  ///   - registry: an overlay over the registry as it stands; it takes what each record does.
  ///   - applier: what applies operations on an overlay.
  package init(
    _ source: ImportSource, on registry: Overlay,
    applier: @escaping (Overlay) throws(RegistryError) -> Applier
  ) throws(RegistryError) {
    self.source = source
    self.registry = registry
    self.applier = applier
    tags = TagSequence(source.firstTag)
    plan = ImportPlan(base: try registry.head().sequence)
  }

  /// The plan for these records; equipment inside equipment comes after it.
  package mutating func plan(_ seen: [EquipmentObservation]) throws(RegistryError) -> ImportPlan {
    for observation in seen {
      try add(observation)
      for child in observation.children { try add(child.standing(with: observation)) }
    }
    return plan
  }

  private mutating func add(_ seen: EquipmentObservation) throws(RegistryError) {
    var record = ImportPlan.Record(
      path: seen.path, line: seen.line, action: .refused,
      summary: [seen.manufacturer, seen.model, seen.serial].compactMap { $0 }
        .joined(separator: " "))
    record.notes = Set(seen.dropped.map(\.reason.rawValue)).sorted(by: ByteOrder.precedes)
    do throws(RegistryError) {
      try decide(seen, &record)
    } catch {
      guard error.code.errorClass != .bug, error.code.errorClass != .journal else { throw error }
      record.action = error.code == .importIdentitiesDisagree ? .ambiguous : .refused
      record.error = error
      record.requests = []
      // What it would have got is not its own.
      if record.action == .refused { record.tag = seen.tag }
    }
    plan.records.append(record)
  }

  private mutating func decide(_ seen: EquipmentObservation, _ record: inout ImportPlan.Record)
    throws(RegistryError)
  {
    let maker = ImportRequests(source: source, seen: seen, registry: registry)
    switch try EquipmentMatcher(registry: registry).match(seen) {
    case .many(let placas):
      throw RegistryError(
        .importIdentitiesDisagree, ["candidates": placas.joined(separator: ", ")])
    case .one(let asset):
      record.tag = asset.tag.text
      try maker.update(asset, &record)
      record.action = record.requests.isEmpty ? .unchanged : .change
    case .none:
      var next = tags
      let tag = try maker.newTag(&next)
      record.tag = tag
      try maker.create(tag, &record)
      record.action = .create
      try attempt(&record)
      tags = next
      return
    }
    try attempt(&record)
  }

  /// Tries the record's operations; those applied by an earlier import of the same file drop out.
  private func attempt(_ record: inout ImportPlan.Record) throws(RegistryError) {
    // A record is taken whole or not at all: its trial is its own until all of it has passed.
    let trial = Overlay(over: registry)
    let applier = try applier(trial)
    var fresh: [Request] = []
    for request in record.requests {
      let receipt = try applier.apply(request)
      if receipt.isNew { fresh.append(request) }
    }
    try applier.finish()
    trial.pour(into: registry)
    record.requests = fresh
    if fresh.isEmpty { record.action = .unchanged }
  }
}

/// Placas given out one after another: `20001`, `20002`, … or `EJ-0099`, `EJ-0100`, ….
struct TagSequence {
  private let prefix: String
  private let width: Int
  private var number: Int64?

  init(_ first: String?) {
    let key = first.map(IdentifierText.key) ?? ""
    let digits = key.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
    prefix = String(key.dropLast(digits.count))
    width = digits.count
    number = Int64(String(digits))
  }

  /// Nil when no first placa was given, or it does not end in a number.
  mutating func next() -> String? {
    guard let current = number else { return nil }
    number = current + 1
    let digits = String(current)
    return prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension EquipmentObservation {
  /// The same, where the equipment it is plugged into stands, unless it says otherwise.
  fileprivate func standing(with owner: EquipmentObservation) -> EquipmentObservation {
    var copy = self
    copy.site = site ?? owner.site
    copy.location = location ?? owner.location
    return copy
  }
}
