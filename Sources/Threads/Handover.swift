import Dispatch
import RegistryModel
import Synchronization

/// Values on their way from the one thread that makes them to the one that takes them, in batches of
/// which a bounded number lies waiting: a lock for each value would cost more than the value.
final class Handover<Value: Sendable>: Sendable {
  private struct State {
    var batches: [[Value]] = []
    /// Why no more is made.
    var failure: RegistryError?
    /// Why no more is taken.
    var refusal: RegistryError?
  }

  /// Batches that may lie waiting.
  private static var capacity: Int { 16 }

  private let state = Mutex(State())
  private let filled = DispatchSemaphore(value: 0)
  private let free = DispatchSemaphore(value: 0)

  init() { for _ in 0..<Self.capacity { free.signal() } }

  // MARK: Making

  /// Ends the making; what was put is taken first, then `failure` thrown.
  func end(_ failure: RegistryError? = nil) {
    state.withLock { $0.failure = failure }
    // An empty batch says that there are no more; a taker that takes no more misses nothing.
    try? put([])
  }

  /// - Throws: why the taker takes no more.
  fileprivate func put(_ batch: [Value]) throws(RegistryError) {
    free.wait()
    let refusal = state.withLock { state in
      if state.refusal == nil { state.batches.append(batch) }
      return state.refusal
    }
    if let refusal {
      free.signal()
      throw refusal
    }
    filled.signal()
  }

  // MARK: Taking

  /// The next batch; an empty one when there are no more.
  ///
  /// - Throws: what the maker failed with, once all it had made is taken.
  fileprivate func take() throws(RegistryError) -> [Value] {
    filled.wait()
    let (batch, failure) = state.withLock { state in
      (state.batches.removeFirst(), state.failure)
    }
    free.signal()
    guard batch.isEmpty else { return batch }
    // Whoever asks again is told the same.
    state.withLock { $0.batches.append([]) }
    filled.signal()
    if let failure { throw failure }
    return []
  }

  /// Takes no more: whoever gives is told why.
  func close(_ refusal: RegistryError) {
    state.withLock { $0.refusal = refusal }
    free.signal()
  }
}

/// Gathers values into batches, on the thread that makes them.
struct Giving<Value: Sendable> {
  /// Values handed over at once.
  private static var batch: Int { 64 }

  private let handover: Handover<Value>
  private var gathered: [Value] = []

  init(_ handover: Handover<Value>) { self.handover = handover }

  /// - Throws: why the taker takes no more.
  mutating func give(_ value: Value) throws(RegistryError) {
    if gathered.isEmpty { gathered.reserveCapacity(Self.batch) }
    gathered.append(value)
    if gathered.count == Self.batch { try put() }
  }

  /// Ends the making; what was made is taken first, then `failure` thrown.
  mutating func end(_ failure: RegistryError? = nil) {
    // A taker that takes no more misses nothing.
    if !gathered.isEmpty { try? put() }
    handover.end(failure)
  }

  private mutating func put() throws(RegistryError) {
    let batch = gathered
    gathered = []
    try handover.put(batch)
  }
}

/// Values out of batches one by one, on the thread that takes them.
struct Taking<Value: Sendable> {
  private let handover: Handover<Value>
  /// Last first.
  private var open: [Value] = []

  init(_ handover: Handover<Value>) { self.handover = handover }

  /// The next value; nil when there are no more.
  ///
  /// - Throws: what the maker failed with, once all it had made is taken.
  mutating func next() throws(RegistryError) -> Value? {
    if let value = open.popLast() { return value }
    open = try handover.take()
    open.reverse()
    return open.popLast()
  }
}
