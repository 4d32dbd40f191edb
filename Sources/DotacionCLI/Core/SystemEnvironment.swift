import Engine
import Glibc
import RegistryModel

/// The machine's clock and chance, handed to an engine that knows neither.
enum SystemEnvironment {
  static let environment = Environment(now: now, randomBytes: randomBytes)

  @Sendable private static func now() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  @Sendable private static func randomBytes(_ count: Int) -> [UInt8] {
    // Eight at a time: each draw is a call of the kernel.
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 7)
    while bytes.count < count {
      withUnsafeBytes(of: generator.next()) { bytes.append(contentsOf: $0) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// A variable of the process's environment; empty counts as absent.
  @Sendable static func variable(_ name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
    return value
  }
}
