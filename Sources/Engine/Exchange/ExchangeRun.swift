import Operations
package import RegistryModel
import Store

/// What became of one operation of an exchange document.
package struct ExchangeStep: Sendable {
  package enum Outcome: Sendable {
    case applied(JSON)
    /// Applied before: nothing was done now.
    case repeated(JSON)
    /// There was nothing to do.
    case unchanged
    case refused(RegistryError)
  }

  /// The document, without its folder.
  package let file: String
  package let element: ExchangeElement
  /// `/exchange/asset.register[2]`.
  package let path: String
  /// The operation's id: its own, or the one that follows from the document and its place in it.
  package let id: String
  package let outcome: Outcome

  /// `applied`, `repeated`, `unchanged` or `refused`.
  package var action: String {
    switch outcome {
    case .applied: "applied"
    case .repeated: "repeated"
    case .unchanged: "unchanged"
    case .refused: "refused"
    }
  }

  /// What the operation answered.
  package var result: JSON? {
    switch outcome {
    case .applied(let result), .repeated(let result): result
    case .unchanged, .refused: nil
    }
  }

  package var error: RegistryError? {
    guard case .refused(let error) = outcome else { return nil }
    return error
  }
}

/// The operations of exchange documents by their ids, in order.
package struct ExchangeOperations: Sendable {
  /// Names the documents.
  package let name: String
  package private(set) var ids: [String] = []
  private var file = ImportOrder.File(name: "", digest: "")
  private var ordinal = 0

  package init(name: String) { self.name = name }

  /// Begins a document.
  package mutating func begin(_ file: ImportOrder.File) {
    self.file = file
    ordinal = 0
  }

  package mutating func add(_ element: ExchangeElement) {
    ordinal += 1
    ids.append(ExchangeOperations.identifier(element, ordinal, in: file))
  }

  /// Its own, or the one that follows from the document and its place in it, counted from one.
  static func identifier(_ element: ExchangeElement, _ ordinal: Int, in file: ImportOrder.File)
    -> String
  {
    element[attribute: "id"] ?? "exchange-\(file.digest.prefix(32))-\(ordinal)"
  }
}

/// Carries out the operations of exchange documents one after another, each for itself: one that is
/// refused leaves no trace.
///
/// An operation without an id gets one from its document's digest and its place in it, so that the
/// same document again does nothing again.
package final class ExchangeRun {
  private let applier: Applier
  private let emit: (ExchangeStep) throws(RegistryError) -> Void
  private var requests = ExchangeRequestReader()
  private var file = ImportOrder.File(name: "", digest: "")
  private var ordinal = 0
  private var ordinals: [String: Int] = [:]
  /// How many operations came to which end.
  package private(set) var counts: [String: Int] = [:]

  init(
    _ applier: Applier, emit: @escaping (ExchangeStep) throws(RegistryError) -> Void
  ) {
    self.applier = applier
    self.emit = emit
  }

  /// Begins a document.
  ///
  /// - Parameter file: its name, and the SHA-256 of its bytes as XML, unpacked.
  package func begin(_ file: ImportOrder.File) {
    self.file = file
    ordinal = 0
    ordinals = [:]
  }

  /// - Throws: `exchange.mixed`, and what concerns the registry rather than the operation.
  package func add(_ element: ExchangeElement) throws(RegistryError) {
    ordinal += 1
    let place = ordinals[element.name, default: 0] + 1
    ordinals[element.name] = place
    let path = "/exchange/\(element.name)[\(place)]"
    guard !element.isKept else {
      throw RegistryError(
        .exchangeMixed, ["element": element.name], at: ExchangeValue.place(element, path))
    }
    let id = ExchangeOperations.identifier(element, ordinal, in: file)
    let outcome = try carryOut(element, path, id)
    let step = ExchangeStep(
      file: file.name, element: element, path: path, id: id, outcome: outcome)
    counts[step.action, default: 0] += 1
    try emit(step)
  }

  private func carryOut(_ element: ExchangeElement, _ path: String, _ id: String)
    throws(RegistryError) -> ExchangeStep.Outcome
  {
    do throws(RegistryError) {
      var request = try requests.request(element, path: path)
      request.id = id
      let receipt: Receipt
      do throws(RegistryError) {
        receipt = try applier.attempt { () throws(RegistryError) in
          try applier.apply(request)
        }
      } catch {
        throw ExchangePlaces(element, path).placed(error)
      }
      if receipt.isUnchanged { return .unchanged }
      return receipt.isNew ? .applied(receipt.result) : .repeated(receipt.result)
    } catch {
      guard error.isAboutTheRecord else { throw error }
      return .refused(error)
    }
  }

  /// Operations that were refused.
  package var refused: Int { counts["refused", default: 0] }
}

extension Registry {
  /// Carries out the operations of exchange documents in one transaction: all that hold, or with
  /// `isAllOrNothing` everything or nothing. A rehearsal keeps none of it.
  ///
  /// - Throws: `import.blocked` when everything was asked for and an operation was refused.
  package func carryOutExchange(
    origin: Origin, isAllOrNothing: Bool, isRehearsal: Bool,
    emit: @escaping (ExchangeStep) throws(RegistryError) -> Void,
    feed: (ExchangeRun) throws(RegistryError) -> Void
  ) throws(RegistryError) -> [String: Int] {
    guard !isRehearsal else {
      return try rehearse(origin) { applier throws(RegistryError) in
        let run = ExchangeRun(applier, emit: emit)
        try feed(run)
        return run.counts
      }
    }
    return try write(origin) { applier throws(RegistryError) in
      let run = ExchangeRun(applier, emit: emit)
      try feed(run)
      guard !isAllOrNothing || run.refused == 0 else {
        throw RegistryError(
          .importBlocked, ["records": String(run.refused)], hints: [Hint("import_skip")])
      }
      return run.counts
    }
  }
}
