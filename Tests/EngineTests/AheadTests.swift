import Threads
import RegistryModel
import Synchronization
import Testing

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
          throw RegistryError(.journalMalformed)
        },
        take: { next throws(RegistryError) in while try next() != nil { taken += 1 } })
    }
    #expect(code == .journalMalformed)
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
          throw RegistryError(.storeFailed)
        })
    }
    #expect(code == .storeFailed)
    #expect(isDone.withLock { $0 })
  }

  // MARK: Behind

  @Test func everythingIsTakenInItsOrder() throws {
    let taken = Mutex<[Int]>([])
    let made = try Behind.run { isReady, next throws(RegistryError) in
      isReady()
      while let number = try next() { taken.withLock { $0.append(number) } }
    } make: { (give: @escaping (Int) throws(RegistryError) -> Void) throws(RegistryError) -> Int in
      for number in 0..<Self.count { try give(number) }
      return Self.count
    }
    #expect(made == Self.count)
    #expect(taken.withLock { $0 } == Array(0..<Self.count))
  }

  /// Whoever makes is told what went wrong with taking, before it began, on the way or at the end.
  @Test(arguments: [-1, 0, 1, 100, Self.count])
  func theMakerIsToldWhatTheTakerFailedWith(taken: Int) throws {
    let code = failure { () throws(RegistryError) in
      try Behind.run { isReady, next throws(RegistryError) in
        guard taken >= 0 else { throw RegistryError(.storeFailed) }
        isReady()
        for _ in 0..<taken { _ = try next() }
        throw RegistryError(.storeFailed)
      } make: {
        (give: @escaping (Int) throws(RegistryError) -> Void) throws(RegistryError) -> Void in
        for number in 0..<Self.count { try give(number) }
      }
    }
    #expect(code == .storeFailed)
  }

  /// Whoever takes is told that the making failed, so that nothing of it is kept.
  @Test(arguments: [0, 1, 16, 500])
  func theTakerIsToldThatTheMakerFailed(made: Int) throws {
    let ending = Mutex<ErrorCode?>(nil)
    let code = failure { () throws(RegistryError) in
      try Behind.run { isReady, next throws(RegistryError) in
        isReady()
        do throws(RegistryError) {
          while try next() != nil {}
        } catch {
          ending.withLock { $0 = error.code }
          throw error
        }
      } make: {
        (give: @escaping (Int) throws(RegistryError) -> Void) throws(RegistryError) -> Void in
        for number in 0..<made { try give(number) }
        throw RegistryError(.journalMalformed)
      }
    }
    #expect(code == .journalMalformed)
    #expect(ending.withLock { $0 } == .journalMalformed)
  }

  /// One behind the other, many times over: nothing of one is left when the next begins.
  @Test func oneBehindTheOther() throws {
    for count in 0..<300 {
      let taken = Mutex(0)
      try Behind.run { isReady, next throws(RegistryError) in
        isReady()
        while let number = try next() { taken.withLock { $0 += number } }
      } make: {
        (last: @escaping (Int) throws(RegistryError) -> Void) throws(RegistryError) -> Void in
        try Behind.run { isReady, next throws(RegistryError) in
          isReady()
          while let number = try next() { try last(number) }
        } make: {
          (first: @escaping (Int) throws(RegistryError) -> Void) throws(RegistryError) -> Void in
          for _ in 0..<count { try first(1) }
        }
      }
      #expect(taken.withLock { $0 } == count)
    }
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
