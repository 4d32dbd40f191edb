import RegistryModel
import Synchronization
import Testing

@testable import DotacionCLI

/// Reading on while what was read is taken.
@Suite struct AheadTests {
  private static let count = 1000

  @Test func everythingComesInItsOrder() throws {
    let taken = try Ahead.run(
      make: { give throws(RegistryError) in
        for number in 0..<Self.count { try give(number) }
      },
      take: { next throws(RegistryError) in
        var taken: [Int] = []
        while let number = try next() { taken.append(number) }
        // Asked again there is nothing still.
        #expect(try next() == nil)
        return taken
      })
    #expect(taken == Array(0..<Self.count))
  }

  @Test(arguments: [0, 1, 15, 16, 17, 500])
  func whatWentWrongIsToldAfterWhatWasMade(made: Int) throws {
    var taken = 0
    let code = failure { () throws(RegistryError) in
      try Ahead.run(
        make: { give throws(RegistryError) in
          for number in 0..<made { try give(number) }
          throw RegistryError(.inputLineTooLong)
        },
        take: { next throws(RegistryError) in while try next() != nil { taken += 1 } })
    }
    #expect(code == .inputLineTooLong)
    #expect(taken == made)
  }

  /// However far ahead the maker is, it is done when the taker is.
  @Test(arguments: [0, 1, 100])
  func theMakerStopsWithTheTaker(taken: Int) throws {
    let isDone = Mutex(false)
    let code = failure { () throws(RegistryError) in
      try Ahead.run(
        make: { give throws(RegistryError) in
          defer { isDone.withLock { $0 = true } }
          var number = 0
          while true {
            try give(number)
            number += 1
          }
        },
        take: { next throws(RegistryError) in
          for _ in 0..<taken { _ = try next() }
          throw RegistryError(.inputUnreadable)
        })
    }
    #expect(code == .inputUnreadable)
    #expect(isDone.withLock { $0 })
  }

  private func failure(_ body: () throws(RegistryError) -> Void) -> ErrorCode? {
    do {
      try body()
      return nil
    } catch {
      return error.code
    }
  }
}
