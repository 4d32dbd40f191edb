package import RegistryModel
package import Store

/// Taking a journal out of one registry and into another.
package enum Transfer {
  /// Hands over every line, in order.
  package static func export(_ reader: any StoreReader, _ body: (String) -> Void)
    throws(RegistryError)
  {
    var last: Int64 = 0
    while true {
      let entries = try reader.entries(after: last, limit: 1000)
      guard let end = entries.last else { return }
      for entry in entries { body(entry.line) }
      last = end.sequence
    }
  }

  /// Hands over every personal value still kept, as `{"salt":…,"seal":…,"value":…}`.
  package static func exportSealed(_ reader: any StoreReader, _ body: (String) -> Void)
    throws(RegistryError)
  {
    try reader.everySealed { value in
      body(
        JSON.members([
          "salt": .string(value.salt), "seal": .string(value.seal.digest),
          "value": .string(value.value),
        ]).canonicalText)
    }
  }

  /// Reads a personal value back, refusing one that its seal does not fit.
  ///
  /// - Throws: `journal.seal_mismatch`.
  package static func sealed(_ line: String) throws(RegistryError) -> SealedValue {
    let json = try JSONParser.parse(line)
    guard let seal = json["seal"]?.stringValue.flatMap({ Seal(digest: $0) }),
      let salt = json["salt"]?.stringValue, let value = json["value"]?.stringValue
    else { throw RegistryError(.journalMalformed, ["reason": "seal"]) }
    let sealed = SealedValue(seal: seal, salt: salt, value: value)
    guard sealed.isGenuine else {
      throw RegistryError(.journalSealMismatch, ["seal": seal.digest])
    }
    return sealed
  }

  /// Hands over every file still kept, as `{"content":…,"sha256":…}`.
  package static func exportContents(_ reader: any StoreReader, _ body: (String) -> Void)
    throws(RegistryError)
  {
    for digest in try reader.contentDigests() {
      guard let bytes = try reader.content(digest) else { continue }
      body(
        JSON.members([
          "content": .string(Base64.encoded(bytes)), "sha256": .string(digest.hexadecimal),
        ]).canonicalText)
    }
  }

  /// Reads a file back, refusing one that its digest does not fit.
  ///
  /// - Throws: `journal.content_differs`.
  package static func content(_ line: String) throws(RegistryError) -> StoredContent {
    let json = try JSONParser.parse(line)
    guard let digest = json["sha256"]?.stringValue,
      let bytes = json["content"]?.stringValue.flatMap({ Base64.decoded($0) })
    else { throw RegistryError(.journalMalformed, ["reason": "content"]) }
    let content = StoredContent(bytes)
    guard content.digest.hexadecimal == digest else {
      throw RegistryError(.journalContentDiffers, ["sha256": digest])
    }
    return content
  }

  /// Applies lines to a registry whose journal they continue; all of them or none.
  ///
  /// - Parameters:
  ///   - next: the next line, or nil at the end.
  ///   - nextContent: the next line of `exportContents`, or nil at the end; kept once the lines are
  ///     applied, so that what one of them erases and a later one attaches again is there.
  package static func replay(
    into store: any RegistryStore, sealed: [SealedValue] = [], progress: (Int64) -> Void = { _ in },
    next: () throws(RegistryError) -> String?,
    nextContent: () throws(RegistryError) -> String? = { () throws(RegistryError) in nil }
  ) throws(RegistryError) -> JournalHead {
    try store.write { writer throws(RegistryError) in
      try writer.keep(sealed)
      var replay = try Replay(into: writer)
      var count: Int64 = 0
      while let line = try next() {
        do throws(RegistryError) {
          try replay.apply(line)
        } catch {
          // Its own place, where it has one, is within the line.
          var told = error
          told.location = told.location ?? SourceLocation()
          told.location?.line = Int(count) + 1
          throw told
        }
        count += 1
        if count.isMultiple(of: 1000) { progress(count) }
      }
      while let line = try nextContent() {
        let content = try content(line)
        guard try StoredFiles.isMeant(content.digest, in: writer) else { continue }
        try writer.keep([content])
      }
      return try writer.head()
    }
  }
}

extension ErrorCode {
  package static let journalContentDiffers = ErrorCode("journal.content_differs", .journal)
  package static let journalSealMismatch = ErrorCode("journal.seal_mismatch", .journal)
}
