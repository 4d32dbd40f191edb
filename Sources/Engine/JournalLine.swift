import Operations
package import RegistryModel
import Store

/// One journal line: its members, written and read.
struct JournalLine {
  var sequence: Int64
  var operation: String
  var name: String
  var version: Int64
  var data: JSON
  var stamp: Stamp
  var source: String
  var expect: [JSONMember]
  var effectDigest: String
  var previousHash: String

  /// The very text that is hashed: canonical JSON. Written member by member, in their order, since
  /// every operation pays for it.
  var text: String {
    var line = JSONWriter(capacity: 1024)
    line.raw("{\"at\":")
    line.write(stamp.at.description)
    if let actor = stamp.actor { line.member(",\"by\":", actor.rawValue) }
    if let supportCase = stamp.supportCase { line.member(",\"case\":", supportCase.rawValue) }
    line.raw(",\"data\":")
    line.write(data)
    if !expect.isEmpty {
      line.raw(",\"expect\":")
      line.write(.object(expect))
    }
    line.member(",\"fx\":", effectDigest)
    line.member(",\"id\":", operation)
    if !stamp.firstIDs.isEmpty {
      line.raw(",\"ids\":")
      line.write(
        .object(stamp.firstIDs.entries.map { JSONMember($0.kind.rawValue, .integer($0.number)) }))
    }
    if let note = stamp.note { line.member(",\"note\":", note) }
    line.member(",\"op\":", name)
    line.member(",\"prev\":", previousHash)
    line.member(",\"seq\":", sequence)
    line.member(",\"source\":", source)
    line.member(",\"today\":", stamp.today.description)
    line.member(",\"v\":", version)
    line.raw("}")
    return line.text
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: StaticString, _ text: String) {
    raw(name)
    write(text)
  }

  fileprivate mutating func member(_ name: StaticString, _ number: Int64) {
    raw(name)
    write(number)
  }
}

extension JournalLine {
  /// Reads a line back.
  ///
  /// - Throws: `journal.malformed`.
  init(text: String) throws(RegistryError) {
    let json: JSON
    do {
      json = try JSONParser.parse(text)
    } catch {
      throw RegistryError(.journalMalformed, ["reason": error.code.name], at: error.location)
    }
    guard let at = json["at"]?.stringValue.flatMap({ Instant($0) }),
      let today = json["today"]?.stringValue.flatMap({ CivilDate($0) }),
      let sequence = json["seq"]?.integerValue, let operation = json["id"]?.stringValue,
      let name = json["op"]?.stringValue, let version = json["v"]?.integerValue,
      let data = json["data"], let effectDigest = json["fx"]?.stringValue,
      let previousHash = json["prev"]?.stringValue, let source = json["source"]?.stringValue
    else { throw RegistryError(.journalMalformed, ["reason": "member"]) }
    var firstIDs = KindNumbers()
    for member in json["ids"]?.objectValue ?? [] {
      guard let kind = EntityKind(rawValue: member.name), let first = member.value.integerValue
      else { throw RegistryError(.journalMalformed, ["reason": "ids"]) }
      firstIDs.set(kind, first)
    }
    self.init(
      sequence: sequence, operation: operation, name: name, version: version, data: data,
      stamp: Stamp(
        at: at, today: today, actor: json["by"]?.integerValue.map { ID($0) },
        supportCase: json["case"]?.integerValue.map { ID($0) }, note: json["note"]?.stringValue,
        firstIDs: firstIDs),
      source: source, expect: json["expect"]?.objectValue ?? [], effectDigest: effectDigest,
      previousHash: previousHash)
  }
}

extension ErrorCode {
  package static let journalMalformed = ErrorCode("journal.malformed", .journal)
  package static let journalBroken = ErrorCode("journal.broken", .journal)
  package static let journalStateDiffers = ErrorCode("journal.state_differs", .journal)
  package static let journalEffectsDiffer = ErrorCode("journal.effects_differ", .journal)
  package static let journalUnknownOperation = ErrorCode("journal.unknown_operation", .journal)
  package static let journalNotEmpty = ErrorCode("journal.not_empty", .refused)
}
