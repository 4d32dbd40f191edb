import Dispatch
package import RegistryModel
import Synchronization

/// Values made on another thread while those before them are being taken, a bounded number ahead.
package enum Ahead {
  /// Runs both sides to their end, and returns what the taking side does.
  ///
  /// The two share nothing but the values: what `make` uses must not be touched by `take`.
  ///
  /// - Parameters:
  ///   - make: hands over one value after another; waits where it is too far ahead.
  ///   - take: asks for the next until there is none. Where it stops before, `make` stops too.
  /// - Throws: what `take` throws; what `make` throws, when its last value was taken.
  package static func run<Value: Sendable, Result>(
    make: @escaping (_ give: (Value) throws(RegistryError) -> Void) throws(RegistryError) -> Void,
    take: (_ next: () throws(RegistryError) -> Value?) throws(RegistryError) -> Result
  ) throws(RegistryError) -> Result {
    let handover = Handover<Value>()
    let isMade = DispatchSemaphore(value: 0)
    let maker = Maker(run: make)
    DispatchQueue(label: "dotacion.ahead").async {
      var giving = Giving(handover)
      do throws(RegistryError) {
        try maker.run { value throws(RegistryError) in try giving.give(value) }
        giving.end()
      } catch {
        giving.end(error)
      }
      isMade.signal()
    }
    // Nothing goes on behind whoever goes on from here.
    defer {
      // Stops the maker when nobody takes any more; nobody sees it.
      handover.close(RegistryError(ErrorCode("store.failed", .unavailable)))
      isMade.wait()
    }
    var taking = Taking(handover)
    return try take { () throws(RegistryError) in try taking.next() }
  }
}

/// Values taken on another thread while the next are being made, a bounded number behind.
package enum Behind {
  /// Runs both sides to their end, and returns what the making side does.
  ///
  /// The two share nothing but the values: what `take` uses must not be touched by `make`.
  ///
  /// - Parameters:
  ///   - take: says when it is ready, then asks for one value after another until there is none. Where
  ///     it stops before, `make` is told at its next value.
  ///   - make: begins when `take` is ready.
  /// - Throws: what either throws. Where `make` throws, asking for a value after the last that was made
  ///   throws too.
  package static func run<Value: Sendable, Result>(
    take:
      @escaping (
        _ isReady: () -> Void, _ next: () throws(RegistryError) -> Value?
      ) throws(RegistryError) -> Void,
    make: (_ give: @escaping (Value) throws(RegistryError) -> Void) throws(RegistryError) -> Result
  ) throws(RegistryError) -> Result {
    let handover = Handover<Value>()
    let outcome = Outcome()
    let taker = Taker(run: take)
    DispatchQueue(label: "dotacion.behind").async {
      var taking = Taking(handover)
      do throws(RegistryError) {
        try taker.run({ outcome.isReady.signal() }) { () throws(RegistryError) in
          try taking.next()
        }
        // It may have stopped before the end.
        handover.close(RegistryError(ErrorCode("store.failed", .unavailable)))
        outcome.end(nil)
      } catch {
        handover.close(error)
        outcome.end(error)
      }
    }
    outcome.isReady.wait()
    if let failure = outcome.failure { throw failure }
    var giving = Giving(handover)
    let result: Result
    do throws(RegistryError) {
      result = try make { value throws(RegistryError) in try giving.give(value) }
    } catch {
      giving.end(error)
      outcome.isOver.wait()
      throw error
    }
    giving.end()
    outcome.isOver.wait()
    if let failure = outcome.failure { throw failure }
    return result
  }
}

/// Runs on one thread only, while the one that made it waits or does something else.
private struct Maker<Value>: @unchecked Sendable {
  let run: ((Value) throws(RegistryError) -> Void) throws(RegistryError) -> Void
}

/// The same of whoever takes.
private struct Taker<Value>: @unchecked Sendable {
  let run: (() -> Void, () throws(RegistryError) -> Value?) throws(RegistryError) -> Void
}

/// How the taking side ended.
private final class Outcome: Sendable {
  let isReady = DispatchSemaphore(value: 0)
  let isOver = DispatchSemaphore(value: 0)
  private let state = Mutex<RegistryError?>(nil)

  var failure: RegistryError? { state.withLock { $0 } }

  func end(_ failure: RegistryError?) {
    state.withLock { $0 = failure }
    // Whoever waits for a beginning that never was.
    isReady.signal()
    isOver.signal()
  }
}
