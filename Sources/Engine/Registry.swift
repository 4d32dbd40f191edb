package import Operations
package import RegistryModel
package import Store
import StoreMemory
import Threads

/// The registry as everybody outside sees it: operations go in, questions are answered.
package final class Registry: Sendable {
  package let store: any RegistryStore
  package let environment: Environment

  package init(store: any RegistryStore, environment: Environment) {
    self.store = store
    self.environment = environment
  }

  /// Applies one operation in a transaction of its own.
  package func apply(_ request: Request, origin: Origin) throws(RegistryError) -> Receipt {
    try write(origin) { applier throws(RegistryError) in try applier.apply(request) }
  }

  /// Runs `body` in one transaction: all its operations are kept, or none when it throws.
  package func write<T>(
    _ origin: Origin, _ body: (Applier) throws(RegistryError) -> T
  ) throws(RegistryError) -> T {
    try store.write { writer throws(RegistryError) in
      try work(writer, origin, .written, body)
    }
  }

  /// The same for long work, where the store can be read beside its writer: while one operation is
  /// worked out, the line of the one before is made on another thread, and what came of the one before
  /// that is written on a third. All of it is held in memory meanwhile. `body` must not ask for the
  /// journal of what it does, nor send an id twice.
  package func writeBehind<T>(
    _ origin: Origin, _ body: (Applier) throws(RegistryError) -> T
  ) throws(RegistryError) -> T {
    guard store.isReadBesideWriter else { return try write(origin, body) }
    let store = store
    return try Behind.run { isReady, next throws(RegistryError) in
      try store.write { writer throws(RegistryError) in
        // Nobody else writes from here on: whoever reads now reads what this goes on from.
        isReady()
        while let item = try next() { try item.write(to: writer) }
      }
    } make: { give throws(RegistryError) in
      try store.read { reader throws(RegistryError) in
        try work(beside: reader, handingOn: give, origin, body)
      }
    }
  }

  /// - Parameter give: takes what is to be written, in its order.
  private func work<T>(
    beside reader: any StoreReader,
    handingOn give: @escaping (Chained) throws(RegistryError) -> Void, _ origin: Origin,
    _ body: (Applier) throws(RegistryError) -> T
  ) throws(RegistryError) -> T {
    let first = LineChain(after: try reader.head(), key: store.settings.requestKey)
    return try Behind.run { isReady, next throws(RegistryError) in
      isReady()
      var chain = first
      while let item = try next() { try give(chain.add(item)) }
    } make: { hand throws(RegistryError) in
      try work(Overlay(over: reader, isJournalAsked: false), origin, .handedOn(hand), body)
    }
  }

  /// What `body` would do, without keeping any of it.
  ///
  /// - Parameter writesLines: whether `body` may read the journal of what it does.
  package func rehearse<T>(
    _ origin: Origin, writesLines: Bool = true, _ body: (Applier) throws(RegistryError) -> T
  ) throws(RegistryError) -> T {
    try store.read { reader throws(RegistryError) in
      try work(
        Overlay(over: reader, isJournalAsked: writesLines), origin,
        writesLines ? .written : .blank, body)
    }
  }

  /// Answers one question about the registry as it stands, or as it stood.
  package func answer(_ request: Request, asOf moment: Moment? = nil) throws(RegistryError) -> JSON
  {
    try store.read { reader throws(RegistryError) in
      var asked = request
      asked.moment = asked.moment ?? moment
      return try answer(asked, in: reader)
    }
  }

  /// Reads the registry as it stands, or as it stood, for several questions at one moment.
  package func read<T>(
    asOf moment: Moment?, _ body: (any StoreReader) throws(RegistryError) -> T
  ) throws(RegistryError) -> T {
    try store.read { reader throws(RegistryError) in
      try body(try view(of: reader, at: moment))
    }
  }

  /// Answers one question within a transaction.
  package func answer(_ request: Request, in reader: any StoreReader) throws(RegistryError) -> JSON
  {
    guard let type = Catalogue.query(request.name) else { throw Catalogue.unknown(request.name) }
    let view = try view(of: reader, at: request.moment)
    var fields = try Fields(request.data, source: .request(view, NoSealer()))
    let query = try type.init(&fields)
    try fields.finish()
    return try query.answer(view, context(request.moment))
  }

  /// The digest of the registry's state, as it is or as it was.
  package func digest(asOf moment: Moment? = nil) throws(RegistryError) -> String {
    try store.read { reader throws(RegistryError) in
      try StateDigest.hexadecimal(
        of: try Past.view(of: reader, at: moment, in: store.settings.timeZone))
    }
  }

  /// What a question asked now may know.
  package func context(_ moment: Moment? = nil) -> QueryContext {
    let zone = store.settings.timeZone
    let now = moment?.instant(in: zone) ?? environment.now()
    return QueryContext(now: now, today: LocalTime(now, in: zone).date)
  }

  /// - Throws: `input.moment_in_future` for a moment that is yet to come.
  private func view(of reader: any StoreReader, at moment: Moment?) throws(RegistryError)
    -> any StoreReader
  {
    let zone = store.settings.timeZone
    if let moment {
      let head = try reader.head()
      try moment.checkPast(lastLine: head.sequence, now: max(environment.now(), head.at), zone)
    }
    return try Past.view(of: reader, at: moment, in: zone)
  }

  private func work<T>(
    _ writer: any StoreWriter, _ origin: Origin, _ lines: LineKeeping,
    _ body: (Applier) throws(RegistryError) -> T
  ) throws(RegistryError) -> T {
    let applier = try Applier(
      writer, settings: store.settings, environment: environment, origin: origin,
      lines: lines)
    let result = try body(applier)
    try applier.finish()
    return result
  }
}

/// Questions hold nothing to be kept.
package final class NoSealer: Sealer {
  package init() {}
  package func seal(_ value: String) -> Seal {
    Seal(trusted: String(repeating: "0", count: 64))
  }
  package func keep(_ bytes: [UInt8]) -> ContentDigest { StoredContent(bytes).digest }
}
