package import RegistryModel
import Store

extension ErrorCode {
  package static let importPlanDamaged = ErrorCode("import.plan_damaged", .input)
  package static let importPlanUnfinished = ErrorCode("import.plan_unfinished", .input)
  package static let importRegistryMoved = ErrorCode("import.registry_moved", .conflict)
}

/// A plan as a file: lines of canonical JSON, the last one of which is the digest of all before it.
package struct ImportPlanWriter {
  private var digest = RunningDigest()

  package init() {}

  /// The line's text, with its end.
  package mutating func text(_ line: JSON) -> String {
    let text = line.canonicalText + "\n"
    digest.add(Array(text.utf8))
    return text
  }

  /// The last line.
  package func seal() -> String {
    JSON.members(["sha256": .string(digest.hexadecimal)]).canonicalText + "\n"
  }
}

/// A plan's head and total, once all of it was found to be as it was written.
package struct ImportPlanSummary: Sendable {
  package let plan: String
  package let head: JSON
  package let total: JSON
  /// SHA-256 of all its lines but the last.
  let digest: String

  /// Reads all lines of a plan; of those between its head and its end only the digest.
  ///
  /// - Throws: `import.plan_damaged` when a line is not as it was written or none of a plan's,
  ///   `import.plan_unfinished` when the end is missing.
  package init(_ next: () throws(RegistryError) -> String?) throws(RegistryError) {
    var digest = RunningDigest()
    var head: JSON?
    var total: JSON?
    var number = 0
    while let text = try next() {
      number += 1
      let place = SourceLocation(line: number)
      let ending = ImportPlanLine.ending(text)
      guard number == 1 || ending != nil || text.utf8.first == UInt8(ascii: "{") else {
        throw RegistryError(.importPlanDamaged, at: place)
      }
      if case .seal(let sealed) = ending {
        guard sealed == digest.hexadecimal, let head, let total, try next() == nil else {
          throw RegistryError(.importPlanDamaged, at: place)
        }
        self.init(
          plan: ImportPlanHead.plan(head), head: head, total: total, digest: sealed)
        return
      }
      digest.add(line: text)
      if number == 1 {
        guard let first = (try? JSONParser.parse(text))?["head"],
          first["format"]?.stringValue == ImportPlanHead.format
        else { throw RegistryError(.importPlanDamaged, at: place) }
        head = first
      }
      if case .total(let last) = ending { total = last }
    }
    throw RegistryError(.importPlanUnfinished, at: SourceLocation(line: number))
  }

  private init(plan: String, head: JSON, total: JSON, digest: String) {
    self.digest = digest
    self.plan = plan
    self.head = head
    self.total = total
  }
}

extension Registry {
  /// Carries out a plan exactly as it stands, all of it or nothing.
  ///
  /// - Parameters:
  ///   - next: the plan's lines from the first again, once `ImportPlanSummary` has read them.
  ///   - progress: takes how many operations there have been.
  /// - Returns: how many operations were applied; none when the plan was applied before.
  /// - Throws: `import.registry_moved` when somebody changed the registry since the plan was made,
  ///   `import.blocked` when it was to be everything or nothing and a record was refused.
  package func apply(
    _ plan: ImportPlanSummary, origin: Origin, progress: (Int64) -> Void = { _ in },
    next: () throws(RegistryError) -> ImportPlanLine?
  ) throws(RegistryError) -> Int {
    try writeBehind(origin) { applier throws(RegistryError) in
      guard try applier.reader.entry(operation: ImportPlanHead.operation(plan.plan, 1)) == nil
      else { return 0 }
      try plan.check(try applier.reader.head())
      var ordinal = 0
      while let line = try next() {
        switch line {
        case .seal(let digest):
          // The file may have been written to since it was looked through.
          guard digest == plan.digest else { throw RegistryError(.importPlanDamaged) }
          return ordinal
        case .operations(let requests):
          for request in requests {
            ordinal += 1
            var numbered = request
            numbered.id = ImportPlanHead.operation(plan.plan, ordinal)
            // The plan's first is in no line of the journal, and so none of the others is.
            _ = try applier.apply(numbered, isNew: true)
            progress(Int64(ordinal))
          }
        }
      }
      throw RegistryError(.importPlanDamaged)
    }
  }
}

extension ImportPlanSummary {
  /// Refuses a plan that is not for the registry as it stands.
  fileprivate func check(_ current: JournalHead) throws(RegistryError) {
    let left = total["left"]?.integerValue ?? 0
    guard left == 0 || head["all_or_nothing"] != .bool(true) else {
      throw RegistryError(
        .importBlocked, ["records": String(left)], hints: [Hint("import_skip")])
    }
    let base = head["base"]
    guard base?["hash"]?.stringValue == current.hash,
      base?["sequence"]?.integerValue == current.sequence
    else {
      throw RegistryError(
        .importRegistryMoved,
        [
          "planned": String(base?["sequence"]?.integerValue ?? 0),
          "current": String(current.sequence),
        ], hints: [Hint("plan_again")])
    }
  }
}
