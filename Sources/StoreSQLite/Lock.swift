import Synchronization

/// A lock around state that is not itself safe to share.
final class Lock: Sendable {
  private let mutex = Mutex(())

  func withLock<T>(_ body: () -> T) -> T {
    mutex.withLock { _ in Unchecked(value: body()) }.value
  }

  private struct Unchecked<Value>: @unchecked Sendable {
    let value: Value
  }
}
