import Engine
import Foundation
import RegistryModel
import Store
import StoreMemory
import StoreSQLite
import Synchronization

/// Registries on a clock and a chance of the test's own.
enum TestRegistries {
  /// A clock that starts on 2026-03-02 at 09:00 in Bogotá and goes a minute on at each look.
  static func environment(seed: UInt64 = 1) -> Environment {
    let clock = Ticker(seed: seed)
    return Environment(now: { clock.tick() }, randomBytes: { clock.bytes($0) })
  }

  static func memory(seed: UInt64 = 1) -> Registry {
    Registry(store: MemoryStore(), environment: environment(seed: seed))
  }

  /// On a clock that stands still.
  static func still() -> Registry {
    let clock = Ticker(seed: 1)
    let now = clock.tick()
    return Registry(
      store: MemoryStore(),
      environment: Environment(now: { now }, randomBytes: { clock.bytes($0) }))
  }

  static func sqlite(_ file: TemporaryRegistry, seed: UInt64 = 1) throws -> Registry {
    Registry(
      store: try SQLiteStore.create(path: file.path, settings: RegistrySettings()),
      environment: environment(seed: seed))
  }
}

/// A registry file that goes away with its owner.
final class TemporaryRegistry {
  let path = NSTemporaryDirectory() + "registry-\(UUID().uuidString).dotacion"

  deinit {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }
}

final class Ticker: Sendable {
  private let state: Mutex<(minutes: Int64, numbers: SeededNumbers)>

  init(seed: UInt64) { state = Mutex((0, SeededNumbers(seed))) }

  func tick() -> Instant {
    state.withLock { state in
      state.minutes += 1
      return Instant(milliseconds: 1_772_460_000_000 + state.minutes * 60_000)
    }
  }

  func bytes(_ count: Int) -> [UInt8] {
    state.withLock { state in (0..<count).map { _ in UInt8(state.numbers.next() & 255) } }
  }
}

/// SplitMix64: the same numbers for the same seed, on every machine.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Registry {
  /// Applies one operation written as JSON.
  @discardableResult
  func apply(_ name: String, _ data: String, id: String? = nil) throws -> Receipt {
    try apply(
      Request(name, id: id, data: try JSONParser.parse(data)), origin: Origin(source: "test"))
  }

  func digest() throws -> String {
    try store.read { reader throws(RegistryError) in try StateDigest.hexadecimal(of: reader) }
  }
}
