package import RegistryModel

/// One way of changing the registry: its input, its rules and what it does. One operation, one file.
package protocol Operation: Sendable {
  /// `noun.verb`, as users, journals and file names spell it.
  static var name: String { get }
  /// Raised when `effects` changes meaning; the version a line was written with replays it.
  static var version: Int64 { get }
  /// Kinds of record it may create: for each, the next free id is stamped into the line.
  static var creates: [EntityKind] { get }
  /// Whether it writes no journal line when it changes nothing: for what is done again and again,
  /// by a clock or by another program.
  static var leavesNoLineWhenUnchanged: Bool { get }

  /// Takes the members of `data`. The only place that says what they are.
  init(_ fields: inout Fields) throws(RegistryError)

  /// All that is wrong with data that was refused, for operations whose data come by the thousand
  /// from elsewhere and are mended there; nothing for the others.
  ///
  /// - Parameter fields: the same data, untouched.
  static func problems(in fields: Fields, _ registry: any RegistryReader, now: Instant)
    -> [RegistryError]

  /// Refuses what the rules forbid. May grow stricter any day; never run at replay.
  func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError)

  /// Says what changes. Pure: the same registry and stamp, the same effects.
  func effects(_ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects)
    throws(RegistryError)
}

extension Operation {
  package static var version: Int64 { 1 }
  package static var creates: [EntityKind] { [] }
  package static var leavesNoLineWhenUnchanged: Bool { false }
  package static func problems(
    in fields: Fields, _ registry: any RegistryReader, now: Instant
  ) -> [RegistryError] { [] }
  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {}
}

/// One question to the registry, whose answer is JSON.
package protocol Query: Sendable {
  /// `noun.verb`, as users spell it.
  static var name: String { get }
  init(_ fields: inout Fields) throws(RegistryError)
  /// - Throws: what the question itself gets wrong; an empty answer is an answer.
  func answer(_ registry: any RegistryReader, _ context: QueryContext) throws(RegistryError) -> JSON
}

/// What a question may know besides the registry.
package struct QueryContext: Sendable {
  /// The moment the registry is looked at.
  package let now: Instant
  /// The day that is, where the registry is.
  package let today: CivilDate

  package init(now: Instant, today: CivilDate) {
    self.now = now
    self.today = today
  }
}

/// What an operation may know besides the registry and its data: fixed before any rule runs.
package struct Stamp: Sendable {
  /// When it was accepted.
  package let at: Instant
  /// The day that was, where the registry is.
  package let today: CivilDate
  /// Who did it; nil when nobody was named.
  package let actor: ID<Person>?
  /// The case it was done for.
  package let supportCase: ID<SupportCase>?
  package let note: String?
  /// For each kind the operation creates, the first id it may give out.
  package let firstIDs: KindNumbers

  package init(
    at: Instant, today: CivilDate, actor: ID<Person>? = nil,
    supportCase: ID<SupportCase>? = nil, note: String? = nil, firstIDs: KindNumbers = KindNumbers()
  ) {
    self.at = at
    self.today = today
    self.actor = actor
    self.supportCase = supportCase
    self.note = note
    self.firstIDs = firstIDs
  }
}
