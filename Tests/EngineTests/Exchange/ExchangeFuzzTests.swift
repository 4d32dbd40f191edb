import Engine
import RegistryModel
import Testing

/// Broken documents are refused, and never break the program or half of a registry.
@Suite struct ExchangeFuzzTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func aBrokenDocumentIsRefusedOrTaken(seed: UInt64) throws {
    var numbers = SeededNumbers(seed)
    let sample = Array(try ExchangeFiles.text("imports/exchange/exchange.xml").utf8)
    for _ in 0..<8 {
      let document = String(decoding: ExchangeFuzzTests.broken(sample, &numbers), as: UTF8.self)
      let registry = TestRegistries.memory()
      do {
        _ = try ExchangeFiles.carryOut(document, on: registry)
      } catch let error as RegistryError {
        #expect(error.code.errorClass == .input, "\(error)")
        #expect(try ExchangeFiles.lines(registry) == [])
      }
    }
  }

  /// Bytes changed, pieces left out, pieces twice.
  private static func broken(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
    var broken = bytes
    for _ in 0...Int.random(in: 0..<4, using: &numbers) {
      let start = Int.random(in: 0..<broken.count, using: &numbers)
      let end = min(broken.count, start + Int.random(in: 1..<40, using: &numbers))
      switch Int.random(in: 0..<3, using: &numbers) {
      case 0: broken[start] = UInt8.random(in: 1...255, using: &numbers)
      case 1: broken.removeSubrange(start..<end)
      default: broken.insert(contentsOf: broken[start..<end], at: start)
      }
    }
    return broken
  }
}
