package import RegistryModel
package import Store
import Synchronization

/// A registry in memory: the reference every other store is held to.
package final class MemoryStore: RegistryStore {
  package let settings: RegistrySettings
  package var isReadBesideWriter: Bool { false }
  private let state: Mutex<Committed>

  /// Only ever touched with the lock held.
  private struct Committed: ~Copyable, @unchecked Sendable {
    let overlay = Overlay()
  }

  package init(settings: RegistrySettings = RegistrySettings()) {
    self.settings = settings
    state = Mutex(Committed())
  }

  package func read<T>(
    _ body: (any StoreReader) throws(RegistryError) -> T
  ) throws(RegistryError) -> T {
    try withState { overlay throws(RegistryError) in try body(overlay) }
  }

  package func write<T>(
    _ body: (any StoreWriter) throws(RegistryError) -> T
  ) throws(RegistryError) -> T {
    try withState { overlay throws(RegistryError) in
      let transaction = Overlay(over: overlay)
      let result = try body(transaction)
      transaction.pour(into: overlay)
      return result
    }
  }

  private func withState<T>(_ body: (Overlay) throws(RegistryError) -> T) throws(RegistryError) -> T
  {
    let outcome = state.withLock { committed in
      // The value leaves the lock only as the caller's own result.
      UncheckedBox(Result { () throws(RegistryError) in try body(committed.overlay) })
    }
    return try outcome.value.get()
  }
}

private struct UncheckedBox<Value>: @unchecked Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}
