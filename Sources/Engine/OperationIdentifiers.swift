import RegistryModel

/// Makes up ids for operations that came without one: UUIDs of version 7 (RFC 9562), so that later
/// ones sort after earlier ones.
struct OperationIdentifiers {
  private let randomBytes: (Int) -> [UInt8]
  private var pool: ArraySlice<UInt8> = []

  init(_ randomBytes: @escaping (Int) -> [UInt8]) { self.randomBytes = randomBytes }

  mutating func next(at instant: Instant) -> String {
    if pool.count < 10 { pool = randomBytes(1000)[...] }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    let milliseconds = UInt64(max(0, instant.milliseconds))
    for shift in stride(from: 40, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: milliseconds >> UInt64(shift)))
    }
    bytes += pool.prefix(10)
    pool = pool.dropFirst(10)
    while bytes.count < 16 { bytes.append(0) }
    bytes[6] = 0x70 | bytes[6] & 0x0F
    bytes[8] = 0x80 | bytes[8] & 0x3F
    return OperationIdentifiers.text(bytes)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    var characters: [UInt8] = []
    characters.reserveCapacity(36)
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { characters.append(UInt8(ascii: "-")) }
      characters.append(digit(byte >> 4))
      characters.append(digit(byte & 15))
    }
    return String(decoding: characters, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
}
