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

  /// What became of it all.
  package struct Summary: Sendable {
    package fileprivate(set) var created = 0
    package fileprivate(set) var changed = 0
    package fileprivate(set) var unchanged = 0
    /// Those not taken, in the file's order.
    package fileprivate(set) var refused: [(line: Int, reference: String?, error: RegistryError)] =
      []
    /// Nothing of it was kept, since one was refused and the rest was not to go on without it.
    package fileprivate(set) var isUndone = false

    fileprivate mutating func undo() {
      (created, changed, unchanged) = (0, 0, 0)
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
      for item in items { try take(item, applier, &summary) }
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
  private func take(_ item: Item, _ applier: Applier, _ summary: inout Summary)
    throws(RegistryError)
  {
    do throws(RegistryError) {
      let receipt = try applier.apply(Request("case.mirror", data: try item.record.get()))
      switch receipt.result["outcome"]?.stringValue {
      case "created"?: summary.created += 1
      case "changed"?: summary.changed += 1
      case nil, _?: summary.unchanged += 1
      }
    } catch {
      guard error.isAboutTheRecord else { throw error }
      let record = try? item.record.get()
      summary.refused.append((item.line, record?["external_ref"]?.stringValue, error))
    }
  }
}

extension RegistryError {
  /// Whether another record may fare better; the registry itself is at fault otherwise.
  fileprivate var isAboutTheRecord: Bool {
    switch code.errorClass {
    case .input, .notFound, .refused, .conflict: true
    case .usage, .busy, .unavailable, .journal, .permission, .bug: false
    }
  }
}
