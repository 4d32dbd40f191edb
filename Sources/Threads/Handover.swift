import Dispatch
import RegistryModel
import Synchronization

/// Values on their way from the one thread that makes them to the one that takes them, a bounded
/// number waiting.
final class Handover<Value: Sendable>: Sendable {
  /// Values handed over at once: a lock for each would cost more than the value.
  private static var batch: Int { 32 }
  /// Batches that may lie waiting.
  private static var capacity: Int { 16 }

  private struct State {
    /// What was given and is not whole enough to be handed over.
    var given: [Value] = []
    var batches: [[Value]] = []
    /// What is being taken, last first.
    var open: [Value] = []
    /// Why no more is made.
    var failure: RegistryError?
    /// Why no more is taken.
    var refusal: RegistryError?
  }

  private let state = Mutex(State())
  private let filled = DispatchSemaphore(value: 0)
  private let free = DispatchSemaphore(value: 0)

  init() { for _ in 0..<Self.capacity { free.signal() } }

  // MARK: Making

  /// - Throws: why the taker takes no more.
  func give(_ value: Value) throws(RegistryError) {
    let isFull = state.withLock { state in
      state.given.append(value)
      return state.given.count == Self.batch
    }
    if isFull { try put() }
  }

  /// Ends the making; what was made is taken first, then `failure` thrown.
  func end(_ failure: RegistryError? = nil) {
    // A taker that takes no more misses nothing.
    if state.withLock({ !$0.given.isEmpty }) { try? put() }
    state.withLock { $0.failure = failure }
    // An empty batch says that there are no more.
    try? put()
  }

  private func put() throws(RegistryError) {
    free.wait()
    let refusal = state.withLock { state in
      if state.refusal == nil { state.batches.append(state.given) }
      state.given = []
      return state.refusal
    }
    if let refusal {
      free.signal()
      throw refusal
    }
    filled.signal()
  }

  // MARK: Taking

  /// The next value; nil when there are no more.
  ///
  /// - Throws: what the maker failed with, once all it had made is taken.
  func next() throws(RegistryError) -> Value? {
    if let value = state.withLock({ $0.open.popLast() }) { return value }
    filled.wait()
    let (value, failure) = state.withLock { state in
      state.open = state.batches.removeFirst().reversed()
      return (state.open.popLast(), state.failure)
    }
    free.signal()
    if let value { return value }
    // Whoever asks again is told the same.
    state.withLock { $0.batches.append([]) }
    filled.signal()
    if let failure { throw failure }
    return nil
  }

  /// Takes no more: whoever gives is told why.
  func close(_ refusal: RegistryError) {
    state.withLock { $0.refusal = refusal }
    free.signal()
  }
}
