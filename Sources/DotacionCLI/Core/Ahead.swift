import Dispatch
import RegistryModel
import Synchronization

/// Values made on another thread while those before them are being taken, a bounded number ahead.
enum Ahead {
  /// Runs both sides to their end, and returns what the taking side does.
  ///
  /// The two share nothing but the values: what `make` uses must not be touched by `take`.
  ///
  /// - Parameters:
  ///   - make: hands over one value after another; waits where it is too far ahead.
  ///   - take: asks for the next until there is none. Where it stops before, `make` stops too.
  /// - Throws: what `take` throws; what `make` throws, when its last value was taken.
  static func run<Value: Sendable, Result>(
    make: @escaping (_ give: (Value) throws(RegistryError) -> Void) throws(RegistryError) -> Void,
    take: (_ next: () throws(RegistryError) -> Value?) throws(RegistryError) -> Result
  ) throws(RegistryError) -> Result {
    let channel = Channel<Value>()
    let maker = Maker(run: make)
    DispatchQueue(label: "dotacion.ahead").async { channel.fill(from: maker) }
    // Nothing goes on behind whoever goes on from here.
    defer { channel.close() }
    return try take { () throws(RegistryError) in try channel.next() }
  }

  /// Runs on one thread only, while the one that made it waits.
  private struct Maker<Value>: @unchecked Sendable {
    let run: ((Value) throws(RegistryError) -> Void) throws(RegistryError) -> Void
  }

  /// Batches on their way from one thread to another.
  private final class Channel<Value: Sendable>: Sendable {
    /// Values handed over at once: a lock for each would cost more than the value.
    private static var batch: Int { 16 }
    /// Batches that may lie waiting.
    private static var capacity: Int { 8 }

    private struct State {
      var batches: [[Value]] = []
      /// What is being taken, last first.
      var open: [Value] = []
      var failure: RegistryError?
      var isClosed = false
    }

    private let state = Mutex(State())
    private let filled = DispatchSemaphore(value: 0)
    private let free = DispatchSemaphore(value: 0)
    private let isMade = DispatchSemaphore(value: 0)

    init() { for _ in 0..<Self.capacity { free.signal() } }

    /// Stops the maker when nobody takes any more; nobody sees it.
    private static var abandoned: RegistryError { RegistryError(.inputUnreadable) }

    func fill(from maker: Maker<Value>) {
      var batch: [Value] = []
      do throws(RegistryError) {
        try maker.run { value throws(RegistryError) in
          batch.append(value)
          guard batch.count == Self.batch else { return }
          try put(batch)
          batch = []
        }
        if !batch.isEmpty { try put(batch) }
      } catch {
        // What was made before it went wrong is taken first.
        if !batch.isEmpty { try? put(batch) }
        state.withLock { $0.failure = error }
      }
      // An empty batch says that there are no more.
      try? put([])
      isMade.signal()
    }

    private func put(_ batch: [Value]) throws(RegistryError) {
      free.wait()
      let isClosed = state.withLock { state in
        if !state.isClosed { state.batches.append(batch) }
        return state.isClosed
      }
      guard !isClosed else {
        free.signal()
        throw Self.abandoned
      }
      filled.signal()
    }

    func next() throws(RegistryError) -> Value? {
      if let value = state.withLock({ $0.open.popLast() }) { return value }
      filled.wait()
      let (value, failure) = state.withLock { state in
        state.open = state.batches.removeFirst().reversed()
        return (state.open.popLast(), state.failure)
      }
      free.signal()
      if value == nil {
        // Whoever asks again is told the same.
        state.withLock { $0.batches.append([]) }
        filled.signal()
        if let failure { throw failure }
      }
      return value
    }

    /// Waits until the maker has stopped.
    func close() {
      state.withLock { $0.isClosed = true }
      free.signal()
      isMade.wait()
    }
  }
}
