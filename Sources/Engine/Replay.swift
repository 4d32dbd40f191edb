import Operations
package import RegistryModel
package import Store
import StoreMemory

/// Applying journal lines written before: effects only, no rules, and the same digests.
package struct Replay {
  private let writer: any StoreWriter
  private var head: JournalHead

  package init(into writer: any StoreWriter) throws(RegistryError) {
    self.writer = writer
    head = try writer.head()
  }

  /// Applies the next line.
  ///
  /// - Throws: `journal.malformed`, `journal.broken` when the chain does not hold,
  ///   `journal.unknown_operation`, `journal.effects_differ`.
  package mutating func apply(_ text: String) throws(RegistryError) {
    let line = try JournalLine(text: text)
    try JournalChain.confirm(line, follows: head)
    guard let type = Catalogue.operation(line.name), type.version >= line.version else {
      throw RegistryError(
        .journalUnknownOperation,
        ["name": line.name, "version": String(line.version), "sequence": String(line.sequence)])
    }
    var fields = try Fields(line.data, source: .journal)
    let operation = try type.init(&fields)
    try fields.finish()
    var effects = Effects(line.stamp)
    try operation.effects(writer, line.stamp, &effects)
    let digest = EffectDigest.hexadecimal(of: effects.changes)
    guard digest == line.effectDigest else {
      throw RegistryError(
        .journalEffectsDiffer,
        ["sequence": String(line.sequence), "written": line.effectDigest, "computed": digest])
    }
    try write(line, text, effects)
  }

  private mutating func write(_ line: JournalLine, _ text: String, _ effects: Effects)
    throws(RegistryError)
  {
    try writer.write(effects.changes, sequence: line.sequence)
    try writer.erase(effects)
    let entry = JournalEntry(
      sequence: line.sequence, at: line.stamp.at, operation: line.operation, line: text,
      hash: Digest.hexadecimal(of: text),
      result: effects.result.isEmpty ? nil : JSON.object(effects.result).canonicalText)
    var touched = effects.touched
    if let supportCase = line.stamp.supportCase {
      let ref = EntityRef(.supportCase, supportCase.rawValue)
      if !touched.contains(ref) { touched.append(ref) }
    }
    try writer.append(entry, touched: touched)
    for used in effects.used.entries {
      let first = line.stamp.firstIDs[used.kind] ?? 0
      try writer.reserveIDs(used.kind, below: first + used.number)
    }
    head = entry.head
  }
}

/// Holding a registry's state against its journal.
package enum StateCheck {
  /// Replays the whole journal in memory and compares what comes of it with what is kept.
  ///
  /// - Returns: the digest of the state.
  /// - Throws: `journal.state_differs`, and what replaying throws.
  package static func verify(
    _ reader: any StoreReader, progress: (Int64) -> Void = { _ in }
  ) throws(RegistryError) -> String {
    let copy = Overlay()
    var replay = try Replay(into: copy)
    var last: Int64 = 0
    while true {
      let entries = try reader.entries(after: last, limit: 1000)
      guard let end = entries.last else { break }
      for entry in entries { try replay.apply(entry.line) }
      last = end.sequence
      progress(last)
    }
    let state = try StateDigest.hexadecimal(of: reader)
    let replayed = try StateDigest.hexadecimal(of: copy)
    guard state == replayed else {
      throw RegistryError(.journalStateDiffers, ["state": state, "replayed": replayed])
    }
    return state
  }
}

/// The chain of hashes.
package enum JournalChain {
  static func confirm(_ line: JournalLine, follows head: JournalHead) throws(RegistryError) {
    guard line.sequence == head.sequence + 1, line.previousHash == head.hash,
      line.stamp.at >= head.at
    else {
      throw RegistryError(
        .journalBroken,
        [
          "sequence": String(line.sequence), "expected": String(head.sequence + 1),
          "prev": line.previousHash, "hash": head.hash,
        ])
    }
  }

  /// Walks the whole journal: every line follows the one before, and is what its hash says.
  ///
  /// - Returns: the head it arrived at.
  /// - Throws: `journal.broken` or `journal.malformed` at the first line that is not so.
  package static func verify(
    _ reader: any StoreReader, progress: (Int64) -> Void = { _ in }
  ) throws(RegistryError) -> JournalHead {
    var head = JournalHead.genesis
    while true {
      let entries = try reader.entries(after: head.sequence, limit: 1000)
      guard !entries.isEmpty else { break }
      for entry in entries {
        let line = try JournalLine(text: entry.line)
        try confirm(line, follows: head)
        guard Digest.hexadecimal(of: entry.line) == entry.hash, line.operation == entry.operation,
          entry.sequence == line.sequence
        else {
          throw RegistryError(
            .journalBroken,
            [
              "sequence": String(entry.sequence), "expected": String(head.sequence + 1),
              "prev": entry.hash, "hash": head.hash,
            ])
        }
        head = entry.head
      }
      progress(head.sequence)
    }
    // Rows changed after the last line: lines were cut off the end.
    var isCut = false
    try reader.images(after: head.sequence) { _ in isCut = true }
    let last = try reader.head().sequence
    guard !isCut, last == head.sequence else {
      throw RegistryError(
        .journalBroken,
        [
          "sequence": String(last), "expected": String(head.sequence + 1),
          "prev": "", "hash": head.hash,
        ])
    }
    return head
  }
}
