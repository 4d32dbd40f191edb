import Operations
package import RegistryModel
package import Store

/// Applies operations one after another inside one transaction.
///
/// Holds what is the same from one operation to the next (the journal's head, the counters of ids),
/// so that a thousand operations ask the store for them once.
package final class Applier {
  private let writer: any StoreWriter
  private let settings: RegistrySettings
  private let environment: Environment
  private let source: String
  private let actor: ID<Person>?
  private let lines: LineKeeping
  /// What was applied since an attempt began, and is handed on when that has succeeded.
  private var waiting: [ToWrite] = []
  /// How many attempts, one within the other, are under way.
  private var attempts = 0
  private var head: JournalHead
  private var counters = KindNumbers()
  private var identifiers: OperationIdentifiers
  /// What kept an operation that had passed its rules from being written whole: what was written of
  /// it must not be kept.
  private var halfWritten: RegistryError?
  /// The moment last asked about, and the day it is in.
  private var latest: (at: Instant, date: CivilDate)?
  /// How the clock on the wall stood to the journal when the work began.
  private let lag: ClockLag?

  /// - Throws: `actor.not_found` when the actor is nobody known.
  init(
    _ writer: any StoreWriter, settings: RegistrySettings, environment: Environment,
    origin: Origin, lines: LineKeeping = .written
  ) throws(RegistryError) {
    self.writer = writer
    self.lines = lines
    self.settings = settings
    self.environment = environment
    source = origin.source
    actor = try origin.person(in: writer)
    let head = try writer.head()
    self.head = head
    lag = ClockLag(last: head.at, now: environment.now())
    identifiers = OperationIdentifiers(environment.randomBytes)
  }

  /// The registry as the operations so far have made it.
  package var reader: any StoreReader { writer }

  /// Applies one operation, or answers with its old receipt when its id was applied before.
  ///
  /// - Parameter isNew: whether its id is known to be nobody's yet.
  /// - Throws: whatever refuses it; nothing is written then.
  package func apply(_ request: Request, isNew: Bool = false) throws(RegistryError) -> Receipt {
    guard let type = Catalogue.operation(request.name) else {
      throw Catalogue.unknown(request.name)
    }
    if !isNew, let receipt = try earlierReceipt(request) { return receipt }
    let prepared: PreparedOperation
    do {
      prepared = try prepare(type, request)
    } catch {
      throw withOthers(error, type, request)
    }
    let effects = try prepared.effects(on: writer)
    if type.leavesNoLineWhenUnchanged, effects.changes.isEmpty {
      return Receipt(unchanged: JSON.object(effects.result), request, head)
    }
    do {
      return try commit(prepared, effects, request)
    } catch {
      halfWritten = halfWritten ?? error
      throw error
    }
  }

  /// Runs `body`; when it throws, what it applied is as if it never had been.
  package func attempt<T>(_ body: () throws(RegistryError) -> T) throws(RegistryError) -> T {
    let (head, counters, halfWritten) = (head, counters, halfWritten)
    let (waiting, attempts) = (waiting.count, attempts)
    self.attempts += 1
    defer { self.attempts = attempts }
    let result: T
    do {
      result = try writer.attempt(body)
    } catch {
      (self.head, self.counters, self.halfWritten) = (head, counters, halfWritten)
      self.waiting.removeLast(self.waiting.count - waiting)
      throw error
    }
    if attempts == 0 { try handOn() }
    return result
  }

  /// Changes already applied, as people are told of them.
  package func described(_ changes: [Change]) throws(RegistryError) -> [DescribedChange] {
    var described: [DescribedChange] = []
    for change in changes { described.append(try DescribedChange(change, in: writer)) }
    return described
  }

  /// Writes the counters of ids back: call once after the last operation.
  ///
  /// - Throws: what left an operation half written, though its caller went on; nothing may be kept
  ///   then.
  package func finish() throws(RegistryError) {
    if let halfWritten { throw halfWritten }
    for counter in counters.entries {
      try writer.reserveIDs(counter.kind, below: counter.number)
      waiting.append(.spentIDs(counter.kind, below: counter.number))
    }
    try handOn()
    counters = KindNumbers()
  }

  private func handOn() throws(RegistryError) {
    defer { waiting.removeAll(keepingCapacity: true) }
    guard case .handedOn(let take) = lines else { return }
    for item in waiting { try take(item) }
  }

  // MARK: Steps

  /// The error with what else is wrong with the request, for operations that tell all of it.
  private func withOthers(
    _ error: RegistryError, _ type: any Operation.Type, _ request: Request
  ) -> RegistryError {
    guard let fields = try? Fields(request.data, source: .request(writer, NoSealer())) else {
      return error
    }
    var copy = error
    copy.others = type.problems(in: fields, writer, now: max(environment.now(), head.at))
      .filter { $0 != error }
    return copy
  }

  private func earlierReceipt(_ request: Request) throws(RegistryError) -> Receipt? {
    guard let id = request.id, let entry = try writer.entry(operation: id) else { return nil }
    if let digest = entry.request, digest != request.digest(key: settings.requestKey) {
      throw RegistryError(
        .conflictOperationReused, ["id": id, "sequence": String(entry.sequence)],
        at: SourceLocation(pointer: "/id"))
    }
    return try Receipt(entry)
  }

  private func prepare(_ type: any Operation.Type, _ request: Request) throws(RegistryError)
    -> PreparedOperation
  {
    let sealer = SealCollector(environment.randomBytes)
    var fields = try Fields(
      request.data, source: .request(writer, sealer), keepsCanonical: lines.areKept)
    let operation = try type.init(&fields)
    try fields.finish()
    let stamp = try makeStamp(type, request)
    let expect = try Expectation.check(request.expect, in: writer, settings.timeZone)
    try operation.check(writer, stamp)
    return PreparedOperation(
      operation: operation, data: .object(fields.canonical), stamp: stamp, sealed: sealer.values,
      contents: sealer.contents, expect: expect)
  }

  private func makeStamp(_ type: any Operation.Type, _ request: Request) throws(RegistryError)
    -> Stamp
  {
    // A clock set back must not put a line before the one it follows.
    let now = max(environment.now(), head.at)
    var firstIDs = KindNumbers()
    for kind in type.creates { firstIDs.set(kind, try nextID(kind)) }
    let supportCase = try request.supportCase.map { name throws(RegistryError) in
      do throws(RegistryError) {
        return try SupportCase.resolve(name, in: writer).id
      } catch {
        throw error.located(SourceLocation(pointer: "/case"))
      }
    }
    return Stamp(
      at: now, today: date(of: now), actor: actor,
      supportCase: supportCase, note: request.note, firstIDs: firstIDs)
  }

  private func date(of moment: Instant) -> CivilDate {
    // Many operations come in one millisecond.
    if let latest, latest.at == moment { return latest.date }
    let date = LocalTime(moment, in: settings.timeZone).date
    latest = (moment, date)
    return date
  }

  private func nextID(_ kind: EntityKind) throws(RegistryError) -> Int64 {
    if let next = counters[kind] { return next }
    let first = IDLayout.identifier(origin: settings.origin, counter: 1)
    let next = max(first, try writer.nextID(kind))
    counters.set(kind, next)
    return next
  }

  private func commit(
    _ prepared: PreparedOperation, _ effects: Effects, _ request: Request
  ) throws(RegistryError) -> Receipt {
    let performed = performed(prepared, effects, request)
    let entry: JournalEntry
    switch lines {
    case .written: entry = performed.entry(after: head.hash, key: settings.requestKey)
    case .blank, .handedOn: entry = performed.blank(after: head)
    }
    try performed.write(entry, to: writer)
    for used in effects.used.entries { counters.add(used.kind, used.number) }
    head = entry.head
    if case .handedOn = lines {
      waiting.append(.operation(performed))
      if attempts == 0 { try handOn() }
    }
    var receipt = Receipt(
      operation: entry.operation, sequence: entry.sequence, hash: entry.hash,
      result: .object(effects.result), isNew: true, changes: effects.changes)
    receipt.lag = lag
    return receipt
  }

  private func performed(
    _ prepared: PreparedOperation, _ effects: Effects, _ request: Request
  ) -> Performed {
    let type = type(of: prepared.operation)
    let line = JournalLine(
      sequence: head.sequence + 1,
      operation: request.id ?? identifiers.next(at: prepared.stamp.at), name: type.name,
      version: type.version, data: prepared.data, stamp: prepared.stamp, source: source,
      expect: prepared.expect, effectDigest: "", previousHash: "")
    return Performed(
      line: line, request: request.id == nil ? nil : request, effects: effects,
      sealed: prepared.sealed, contents: prepared.contents)
  }
}

/// An operation that has passed its rules.
struct PreparedOperation {
  let operation: any Operation
  let data: JSON
  let stamp: Stamp
  let sealed: [SealedValue]
  let contents: [StoredContent]
  let expect: [JSONMember]

  func effects(on registry: any RegistryReader) throws(RegistryError) -> Effects {
    var effects = Effects(stamp)
    try operation.effects(registry, stamp, &effects)
    return effects
  }
}

extension ErrorCode {
  package static let conflictOperationReused = ErrorCode("conflict.operation_reused", .conflict)
  package static let conflictStaleRevision = ErrorCode("conflict.stale_revision", .conflict)
}
