import GRDB
import RegistryModel
import Store

extension SQLiteSession {
  func head() throws(RegistryError) -> JournalHead {
    let statement = try prepare(JournalSQL.head)
    var head = JournalHead.genesis
    try statement.each { columns throws(RegistryError) in
      head = JournalHead(
        sequence: columns.integer(0), hash: columns.text(1),
        at: Instant(milliseconds: columns.integer(2)))
      return false
    }
    return head
  }

  func entry(operation: String) throws(RegistryError) -> JournalEntry? {
    var statement = try prepare(JournalSQL.entryByOperation)
    statement.bind(operation)
    return try entries(statement).first
  }

  func entry(sequence: Int64) throws(RegistryError) -> JournalEntry? {
    var statement = try prepare(JournalSQL.entryBySequence)
    statement.bind(sequence)
    return try entries(statement).first
  }

  func entries(after sequence: Int64, limit: Int) throws(RegistryError) -> [JournalEntry] {
    var statement = try prepare(JournalSQL.entriesAfter)
    statement.bind(sequence)
    statement.bind(Int64(limit))
    return try entries(statement)
  }

  func history(of ref: EntityRef, limit: Int) throws(RegistryError) -> [Int64] {
    var statement = try prepare(JournalSQL.history)
    statement.bind(ref.kind.rawValue)
    statement.bind(ref.id)
    statement.bind(Int64(limit))
    var sequences: [Int64] = []
    try statement.each { columns throws(RegistryError) in
      sequences.append(columns.integer(0))
      return true
    }
    return sequences
  }

  func append(_ entry: JournalEntry, touched: [EntityRef]) throws(RegistryError) {
    var statement = try prepare(JournalSQL.insertEntry)
    statement.bind(entry.sequence)
    statement.bind(entry.at.milliseconds)
    statement.bind(entry.operation)
    statement.bind(entry.line)
    statement.bind(entry.hash)
    statement.bind(entry.request)
    statement.bind(entry.result)
    try statement.run()
    for ref in touched {
      var touch = try prepare(JournalSQL.insertTouch)
      touch.bind(ref.kind.rawValue)
      touch.bind(ref.id)
      touch.bind(entry.sequence)
      try touch.run()
    }
  }

  func images(after sequence: Int64, _ body: (RowImage) throws(RegistryError) -> Void)
    throws(RegistryError)
  {
    var statement = try prepare(JournalSQL.imagesAfter)
    statement.bind(sequence)
    try statement.each { columns throws(RegistryError) in
      try body(try image(columns))
      return true
    }
  }

  func images(of sequence: Int64) throws(RegistryError) -> [RowImage] {
    var statement = try prepare(JournalSQL.imagesOf)
    statement.bind(sequence)
    var images: [RowImage] = []
    try statement.each { columns throws(RegistryError) in
      images.append(try image(columns))
      return true
    }
    return images
  }

  func nextID(_ kind: EntityKind) throws(RegistryError) -> Int64 {
    var statement = try prepare(JournalSQL.nextID)
    statement.bind(kind.rawValue)
    var next: Int64 = 1
    try statement.each { columns throws(RegistryError) in
      next = columns.integer(0)
      return false
    }
    return next
  }

  func reserveIDs(_ kind: EntityKind, below next: Int64) throws(RegistryError) {
    var statement = try prepare(JournalSQL.reserveIDs)
    statement.bind(kind.rawValue)
    statement.bind(next)
    try statement.run()
  }

  private func entries(_ statement: BoundStatement) throws(RegistryError) -> [JournalEntry] {
    var entries: [JournalEntry] = []
    try statement.each { columns throws(RegistryError) in
      entries.append(
        JournalEntry(
          sequence: columns.integer(0), at: Instant(milliseconds: columns.integer(1)),
          operation: columns.text(2), line: columns.text(3), hash: columns.text(4),
          request: columns.optionalText(5), result: columns.optionalText(6)))
      return true
    }
    return entries
  }

  private func image(_ columns: SQLiteColumns) throws(RegistryError) -> RowImage {
    let rowID = columns.integer(2)
    let before = columns.optionalText(3)
    let row = before.flatMap { RowText.row(id: rowID, $0) }
    guard before == nil || row != nil else {
      throw RegistryError(
        .storeRowCorrupt,
        ["table": "row_image", "id": String(columns.integer(0)), "column": "before"])
    }
    return RowImage(
      sequence: columns.integer(0), table: columns.text(1), rowID: rowID, before: row)
  }
}

// MARK: Personal values

extension SQLiteSession {
  func unsealed(_ seal: Seal) throws(RegistryError) -> String? {
    var statement = try prepare(JournalSQL.sealedValue)
    statement.bind(seal.digest)
    var value: String?
    try statement.each { columns throws(RegistryError) in
      value = columns.text(0)
      return false
    }
    return value
  }

  func seals(folded text: String, whole: Bool, limit: Int) throws(RegistryError) -> [Seal] {
    var statement = try prepare(
      whole
        ? JournalSQL.sealedWhole
        : #"SELECT "seal" FROM "sealed" WHERE instr("folded", $1) > 0 ORDER BY "seal" LIMIT $2"#)
    statement.bind(text)
    statement.bind(Int64(limit))
    var seals: [Seal] = []
    try statement.each { columns throws(RegistryError) in
      if let seal = Seal(digest: columns.text(0)) { seals.append(seal) }
      return true
    }
    return seals
  }

  func everySealed(_ body: (SealedValue) throws(RegistryError) -> Void) throws(RegistryError) {
    let statement = try prepare(JournalSQL.everySealed)
    try statement.each { columns throws(RegistryError) in
      guard let seal = Seal(digest: columns.text(0)) else { return true }
      try body(SealedValue(seal: seal, salt: columns.text(1), value: columns.text(2)))
      return true
    }
  }

  func keep(_ values: [SealedValue]) throws(RegistryError) {
    for value in values {
      var statement = try prepare(JournalSQL.insertSealed)
      statement.bind(value.seal.digest)
      statement.bind(value.salt)
      statement.bind(value.value)
      statement.bind(value.folded)
      try statement.run()
    }
  }

  func erase(_ seals: [Seal]) throws(RegistryError) {
    hasErased = hasErased || !seals.isEmpty
    for seal in seals {
      var statement = try prepare(JournalSQL.deleteSealed)
      statement.bind(seal.digest)
      try statement.run()
    }
  }
}

// MARK: Files

extension SQLiteSession {
  func hasContent(_ digest: ContentDigest) throws(RegistryError) -> Bool {
    var statement = try prepare(JournalSQL.hasContent)
    statement.bind(digest.hexadecimal)
    var isHere = false
    try statement.each { _ in
      isHere = true
      return false
    }
    return isHere
  }

  func content(_ digest: ContentDigest) throws(RegistryError) -> [UInt8]? {
    var statement = try prepare(JournalSQL.contentBytes)
    statement.bind(digest.hexadecimal)
    var found: [UInt8]?
    try statement.each { columns throws(RegistryError) in
      found = columns.bytes(0)
      return false
    }
    return found
  }

  func contentDigests() throws(RegistryError) -> [ContentDigest] {
    let statement = try prepare(JournalSQL.contentDigests)
    var digests: [ContentDigest] = []
    try statement.each { columns throws(RegistryError) in
      digests.append(ContentDigest(trusted: columns.text(0)))
      return true
    }
    return digests
  }

  func keep(_ contents: [StoredContent]) throws(RegistryError) {
    for content in contents {
      var statement = try prepare(JournalSQL.insertContent)
      statement.bind(content.digest.hexadecimal)
      statement.bind(content.bytes)
      try statement.run()
    }
  }

  func erase(_ contents: [ContentDigest]) throws(RegistryError) {
    hasErased = hasErased || !contents.isEmpty
    for digest in contents {
      var statement = try prepare(JournalSQL.deleteContent)
      statement.bind(digest.hexadecimal)
      try statement.run()
    }
  }
}
