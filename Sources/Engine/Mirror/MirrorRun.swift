import Operations
package import RegistryModel

/// Takes a sheet of cases from the entity's own tool, record by record, in one transaction.
package struct MirrorRun: Sendable {
  /// What to take, and from where in the file.
  package struct Item: Sendable {
    package let line: Int
    package let record: Result<JSON, RegistryError>

    package init(line: Int, record: Result<JSON, RegistryError>) {
      self.line = line
      self.record = record
    }
  }

  /// A case the tool moved away from where our people had put it.
  package struct Override: Sendable {
    package let line: Int
    package let reference: String
    /// Its code here.
    package let code: String
    /// The state the tool gives it.
    package let state: String
    /// Our moves, `{"at":…,"by":…,"from":…,"to":…}`, earliest first.
    package let moves: JSON
  }

  /// Equipment a case is not about any more, since the tool names other.
  package struct Unlinked: Sendable {
    package let line: Int
    /// The case's number in the tool.
    package let reference: String
    /// Its code here.
    package let code: String
    /// Placas.
    package let assets: JSON
  }

  /// What became of it all.
  package struct Summary: Sendable {
    package fileprivate(set) var created = 0
    package fileprivate(set) var changed = 0
    package fileprivate(set) var unchanged = 0
    /// Those not taken, in the file's order.
    package fileprivate(set) var refused: [(line: Int, reference: String?, error: RegistryError)] =
      []
    /// Cases whose moves here the tool undid, in the file's order.
    package fileprivate(set) var overrides: [Override] = []
    /// Cases whose equipment the tool corrected, in the file's order.
    package fileprivate(set) var unlinked: [Unlinked] = []
    /// Nothing of it was kept, since one was refused and the rest was not to go on without it.
    package fileprivate(set) var isUndone = false

    fileprivate mutating func undo() {
      (created, changed, unchanged) = (0, 0, 0)
      overrides = []
      unlinked = []
      isUndone = true
    }
  }

  /// Whether the rest is kept when one is refused; otherwise nothing is.
  let goesOn: Bool

  package init(goesOn: Bool) { self.goesOn = goesOn }

  /// - Throws: only what concerns no single record.
  package func run(
    _ items: [Item], on registry: Registry, _ origin: Origin, isRehearsal: Bool
  ) throws(RegistryError) -> Summary {
    var summary = Summary()
    let work = { (applier: Applier) throws(RegistryError) in
      var lines: [Told: Int] = [:]
      for item in items { try take(item, applier, &lines, &summary) }
      // Everything has been looked at, so that all that is wrong can be mended at once.
      if !goesOn, let first = summary.refused.first { throw first.error }
    }
    do {
      try isRehearsal ? registry.rehearse(origin, work) : registry.write(origin, work)
    } catch {
      guard !goesOn, let first = summary.refused.first, first.error == error else { throw error }
      summary.undo()
    }
    return summary
  }

  /// - Throws: only what concerns no single record.
  private func take(
    _ item: Item, _ applier: Applier, _ lines: inout [Told: Int], _ summary: inout Summary
  ) throws(RegistryError) {
    do throws(RegistryError) {
      let record = try item.record.get()
      try refuseRepeated(record, item.line, &lines)
      let receipt = try applier.apply(Request("case.mirror", data: record))
      switch receipt.result["outcome"]?.stringValue {
      case "created"?: summary.created += 1
      case "changed"?: summary.changed += 1
      case nil, _?: summary.unchanged += 1
      }
      if let override = Override(receipt.result, item.line) { summary.overrides.append(override) }
      if let unlinked = Unlinked(receipt.result, item.line) { summary.unlinked.append(unlinked) }
    } catch {
      guard error.isAboutTheRecord else { throw error }
      let record = try? item.record.get()
      summary.refused.append((item.line, record?["external_ref"]?.stringValue, error))
    }
  }
}

extension MirrorRun.Override {
  /// Nil when the tool undid nothing.
  fileprivate init?(_ result: JSON, _ line: Int) {
    guard let moves = result["overrides"] else { return nil }
    self.init(
      line: line, reference: result["external_ref"]?.stringValue ?? "",
      code: result["code"]?.stringValue ?? "", state: result["state"]?.stringValue ?? "",
      moves: moves)
  }
}

extension MirrorRun.Unlinked {
  /// Nil when the tool names what it named before, or more.
  fileprivate init?(_ result: JSON, _ line: Int) {
    guard let assets = result["unlinked"] else { return nil }
    self.init(
      line: line, reference: result["external_ref"]?.stringValue ?? "",
      code: result["code"]?.stringValue ?? "", assets: assets)
  }
}

extension MirrorRun {
  /// What a record is about.
  private struct Told: Hashable {
    let source: String?
    let reference: String
  }

  /// Which of two records of one case tells how it stands, nobody knows.
  ///
  /// - Throws: `mirror.reference_repeated`.
  private func refuseRepeated(_ record: JSON, _ line: Int, _ lines: inout [Told: Int])
    throws(RegistryError)
  {
    guard let reference = record["external_ref"]?.stringValue else { return }
    let told = Told(
      source: record["source"]?.stringValue, reference: IdentifierText.key(reference))
    guard let first = lines[told] else {
      lines[told] = line
      return
    }
    throw RegistryError(
      .mirrorReferenceRepeated, ["external_ref": reference, "line": String(first)],
      hints: [Hint("mirror.leave_one")])
  }
}

extension ErrorCode {
  /// Params: `external_ref`, `line`, where it came first.
  package static let mirrorReferenceRepeated = ErrorCode("mirror.reference_repeated", .input)
}

extension RegistryError {
  /// Whether another record may fare better; the registry itself is at fault otherwise.
  var isAboutTheRecord: Bool {
    switch code.errorClass {
    case .input, .notFound, .refused, .conflict: true
    case .usage, .busy, .unavailable, .journal, .permission, .bug: false
    }
  }
}
