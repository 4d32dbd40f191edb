import RegistryModel

/// One thing that happened to a piece of equipment.
struct AssetEvent {
  let kind: AssetEventKind
  let day: CivilDate
  /// Nil where only the day is known.
  var at: Instant?
  /// The code of what it is about: a case, a ticket, an audit, a finding, a contract.
  var code: String?
  /// What it was and what it became: codes of the kind's own enumeration, places, people, serials.
  var from: String?
  var to: String?
  /// The placa it happened to, when that is another record of the same equipment.
  var asset: String?
  /// What people wrote of it in one line.
  var summary: String?
  var note: String?
  var by: ID<Person>?
  var supportCase: String?
  /// The kind's own members.
  var details: [JSONMember] = []
  /// The row it is told from, and whether by its coming or by its latest change.
  var row: RowReference?
  var isLatestChange = false
  /// The journal line it came with.
  var mention: Mention?

  func json(_ registry: any RegistryReader) throws(RegistryError) -> JSON {
    .members([
      "day": .string(day.description), "at": at.moment, "kind": .string(kind.rawValue),
      "asset": asset.json, "code": code.json, "from": from.json, "to": to.json,
      "summary": summary.json,
      "note": note.json, "by": try registry.code(who), "by_name": try registry.name(who),
      "case": supportCase.json, "source": (mention?.source).json,
      "undo": (mention?.undone).json, "id": (mention?.operation).json,
      "details": .object(details),
    ])
  }

  /// Who did it; else who wrote it down.
  private var who: ID<Person>? { by ?? mention?.by }

  /// Latest first; what only has a day comes after that day's moments.
  static func precedes(_ left: AssetEvent, _ right: AssetEvent) -> Bool {
    if left.day != right.day { return left.day > right.day }
    let moments = (left.at?.milliseconds ?? .min, right.at?.milliseconds ?? .min)
    if moments.0 != moments.1 { return moments.0 > moments.1 }
    return (left.mention?.sequence ?? .max) > (right.mention?.sequence ?? .max)
  }
}

/// What the journal says of the line an event came with.
struct Mention {
  let sequence: Int64
  let operation: String
  let name: String
  let by: ID<Person>?
  let supportCase: ID<SupportCase>?
  let note: String?
  /// Where the request came from, when it was no person at a keyboard: `import`.
  let source: String?
  /// The operation it reversed.
  let undone: String?

  init(_ journal: JournalMention) {
    let line = journal.line
    sequence = journal.sequence
    operation = journal.operation
    name = line["op"]?.stringValue ?? ""
    by = line["by"]?.integerValue.map { ID($0) }
    supportCase = line["case"]?.integerValue.map { ID($0) }
    note = line["note"]?.stringValue
    source = line["source"]?.stringValue.flatMap { $0 == "import" ? $0 : nil }
    undone =
      [JournalUndo.name, ImportWithdraw.name].contains(name)
      ? line["data"]?["operation"]?["operation"]?.stringValue : nil
  }
}
