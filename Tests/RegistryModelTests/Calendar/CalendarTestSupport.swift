import RegistryModel
import Testing

/// The registry error a body throws; nil when it does not throw, or throws another.
func registryError(_ body: () throws -> some Any) -> RegistryError? {
  do {
    _ = try body()
    return nil
  } catch {
    return error as? RegistryError
  }
}

/// The instant of a wall clock in Bogotá, `YYYY-MM-DD HH:MM:SS`.
func bogota(_ text: String) throws -> Instant {
  let parts = text.split(separator: " ")
  return try #require(Instant("\(parts[0])T\(parts[1])-05:00"))
}

func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

/// SplitMix64: the same numbers on every run.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
