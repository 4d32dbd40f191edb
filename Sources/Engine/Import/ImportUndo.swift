import Operations
package import RegistryModel
import Store

/// Takes back what a plan or an exchange document did, the last operation first, as far as nobody has
/// built on it since.
///
/// Each operation is taken back by a line of its own whose id follows from the operation's: what was
/// taken back before is not taken back again, and what could not be may be tried anew.
package struct ImportUndo {
  /// One operation that stays.
  package struct Left: Sendable {
    package let operation: String
    package let name: String
    package let error: RegistryError
    /// What has been done since to what it changed, and to what hangs on it: `asset.move (AGOMEZ,
    /// 2026-03-02…)`.
    package let since: [JSON]
    /// The placa it is about.
    package let tag: String?
  }

  /// `plan` or `document`.
  private let kind: String
  private let name: String
  /// Ids of its operations, in the order they were applied.
  private let operations: [String]
  /// Ids of the lines that take them back.
  private let undoing: Set<String>
  private let applier: Applier
  /// What later files say of what the plan has changed.
  private let later: LaterAccounts
  private var undone = 0
  private var before = 0
  private var left: [Left] = []

  private init(
    _ kind: String, _ name: String, _ operations: [String], _ applier: Applier,
    later: LaterAccounts = .none
  ) {
    self.later = later
    self.kind = kind
    self.name = name
    self.operations = operations
    self.applier = applier
    undoing = Set(operations.map { ImportUndo.identifier(of: $0) })
  }

  static func run(_ what: ImportToUndo, _ applier: Applier) throws(RegistryError) -> JSON {
    let plan = try what.plan(applier.reader)
    var undo = ImportUndo(
      "plan", plan, try operations(of: plan, applier.reader), applier,
      later: try LaterAccounts(than: plan, applier.reader))
    let answer = try undo.run()
    let standing = try what.standing(besides: plan, applier.reader)
    return standing.isEmpty ? answer : answer.with("standing", .strings(standing))
  }

  private static func operations(of plan: String, _ reader: any StoreReader) throws(RegistryError)
    -> [String]
  {
    var operations: [String] = []
    var next = ImportPlanHead.operation(plan, 1)
    while try reader.entry(operation: next) != nil {
      operations.append(next)
      next = ImportPlanHead.operation(plan, operations.count + 1)
    }
    return operations
  }

  /// - Throws: `import.plan_unknown` when none of the operations was applied.
  static func run(_ document: ExchangeOperations, _ applier: Applier) throws(RegistryError) -> JSON
  {
    var operations: [String] = []
    for id in document.ids where try applier.reader.entry(operation: id) != nil {
      operations.append(id)
    }
    guard !operations.isEmpty else {
      throw RegistryError(.importPlanUnknown, ["plan": document.name])
    }
    var undo = ImportUndo("document", document.name, operations, applier)
    return try undo.run()
  }

  /// The id of the line that takes an operation back; of those after the first, of sightings that
  /// could be taken back only in part.
  static func identifier(of operation: String, time: Int = 1) -> String {
    time == 1 ? "undo-\(operation)" : "undo-\(operation).\(time)"
  }

  /// The operation that a line of such an id takes back; nil when it takes back none.
  static func operation(undoneBy operation: String) -> String? {
    guard operation.hasPrefix("undo-") else { return nil }
    return String(operation.dropFirst(5).prefix { $0 != "." })
  }

  private mutating func run() throws(RegistryError) -> JSON {
    for operation in operations.reversed() { try takeBack(operation) }
    return json
  }

  private mutating func takeBack(_ operation: String) throws(RegistryError) {
    guard let entry = try applier.reader.entry(operation: operation) else { return }
    let name = try JournalLine(text: entry.line).name
    guard let undoing = ImportUndo.undoing(name) else { return }
    var time = 1
    while try applier.reader.entry(operation: ImportUndo.identifier(of: operation, time: time))
      != nil
    {
      time += 1
    }
    // What a later file told of then may be free by now.
    guard time == 1 || undoing == ImportWithdraw.name else {
      before += 1
      return
    }
    guard undoing == ImportWithdraw.name else {
      if let reason = try later.reason(toKeep: entry, applier.reader) {
        return try leave(entry, name, reason)
      }
      return try undo(entry, name, by: undoing, time: 1)
    }
    try withdraw(entry, name, time: time)
  }

  /// Takes back what a line has seen, of which later files may have told in part.
  private mutating func withdraw(_ entry: JournalEntry, _ name: String, time: Int)
    throws(RegistryError)
  {
    let standing = ImportStanding(reader: applier.reader)
    // What was taken back of it before is not taken back again.
    if time > 1, try standing.sightings(of: entry).isEmpty {
      before += 1
      return
    }
    try undo(entry, name, by: ImportWithdraw.name, time: time)
    guard left.last?.operation != entry.operation, try !standing.sightings(of: entry).isEmpty
    else { return }
    try leave(
      entry, name, RegistryError(.importSeenSince, ["operation": entry.operation]))
  }

  private mutating func undo(
    _ entry: JournalEntry, _ name: String, by undoing: String, time: Int
  ) throws(RegistryError) {
    do {
      let request = Request(
        undoing, id: ImportUndo.identifier(of: entry.operation, time: time),
        data: .members(["operation": .string(entry.operation)]))
      _ = try applier.apply(request)
      undone += 1
    } catch {
      guard error.isAboutTheRecord else { throw error }
      try leave(entry, name, error)
    }
  }

  private mutating func leave(_ entry: JournalEntry, _ name: String, _ error: RegistryError)
    throws(RegistryError)
  {
    left.append(
      Left(
        operation: entry.operation, name: name, error: error, since: try since(entry, error),
        tag: try tag(entry)))
  }

  /// That a file was read stays true; a source may be revised.
  static func undoing(_ name: String) -> String? {
    switch name {
    case "import.document", "source.declare": nil
    case "import.sighting": ImportWithdraw.name
    default: "journal.undo"
    }
  }

  /// What later lines did to the rows of this one, and to what needs one of them; the latest first.
  private func since(_ entry: JournalEntry, _ error: RegistryError) throws(RegistryError)
    -> [JSON]
  {
    var rows = try applier.reader.images(of: entry.sequence)
      .map { (table: $0.table, id: $0.rowID) }
    if let table = error.params["by"], let id = error.params["by_id"].flatMap(Int64.init) {
      rows.append((table, id))
    }
    var sequences: Set<Int64> = []
    for row in rows {
      guard let kind = EntityKind(rawValue: row.table) else { continue }
      let later = try applier.reader.history(of: EntityRef(kind, row.id), limit: 10)
      sequences.formUnion(later.filter { $0 > entry.sequence })
    }
    var lines: [JSON] = []
    for sequence in sequences.sorted(by: >).prefix(10) {
      guard let later = try applier.reader.entry(sequence: sequence) else { continue }
      let line = try JournalLine(text: later.line)
      guard !isOfThis(line.operation) else { continue }
      lines.append(
        .members([
          "at": .string(later.at.description),
          "by": try applier.reader.personCode(line.stamp.actor),
          "op": .string(line.name), "seq": .integer(sequence),
          "tag": try tag(later).map { .string($0) },
        ]))
    }
    return lines
  }

  /// Whether a line is one of its operations, or takes one back.
  private func isOfThis(_ operation: String) -> Bool {
    undoing.contains(ImportUndo.identifier(of: operation))
      || undoing.contains(String(operation.prefix { $0 != "." }))
  }

  private func tag(_ entry: JournalEntry) throws(RegistryError) -> String? {
    for image in try applier.reader.images(of: entry.sequence)
    where image.table == Asset.table.name {
      if let asset = try applier.reader.get(ID<Asset>(image.rowID)) { return asset.tag.text }
    }
    return nil
  }

  private var json: JSON {
    .members([
      "left": .array(
        left.map { item in
          .members([
            "error": item.error.importJSON, "id": .string(item.operation),
            "op": .string(item.name), "since": item.since.isEmpty ? nil : .array(item.since),
            "tag": item.tag.map { .string($0) },
          ])
        }),
      "document": kind == "document" ? .string(name) : nil,
      "plan": kind == "plan" ? .string(name) : nil, "undone": .integer(Int64(undone)),
      "undone_before": .integer(Int64(before)),
    ])
  }
}

extension Registry {
  /// Takes back an import.
  ///
  /// - Throws: `import.plan_unknown`, `import.plan_shared`.
  package func undoImport(_ what: ImportToUndo, origin: Origin, isRehearsal: Bool)
    throws(RegistryError) -> JSON
  {
    try work(origin, isRehearsal: isRehearsal) { applier throws(RegistryError) in
      try ImportUndo.run(what, applier)
    }
  }

  /// Takes back what exchange documents did.
  ///
  /// - Throws: `import.plan_unknown`.
  package func undoExchange(_ document: ExchangeOperations, origin: Origin, isRehearsal: Bool)
    throws(RegistryError) -> JSON
  {
    try work(origin, isRehearsal: isRehearsal) { applier throws(RegistryError) in
      try ImportUndo.run(document, applier)
    }
  }

  private func work(
    _ origin: Origin, isRehearsal: Bool, _ body: (Applier) throws(RegistryError) -> JSON
  ) throws(RegistryError) -> JSON {
    guard isRehearsal else { return try write(origin, body) }
    return try rehearse(origin, body)
  }
}
