import Foundation
import Testing

/// What is said of an error fits the terminal it is said on, and is left whole elsewhere.
@Suite struct ErrorWidthTests {
  private static let commands = """
    $ dotacion init

    $ DOTACION_ACTOR=NADIE dotacion site register PASTO --name "Sede Pasto"

    $ dotacion asset history 10452 --kind todo
    """

  private func complaints(isTerminal: Bool) throws -> [Substring] {
    try TranscriptPlayer(isErrorTerminal: isTerminal).replay(Self.commands)
      .split(separator: "\n").filter { $0.hasPrefix("! ") }.map { $0.dropFirst(2) }
  }

  @Test func errorsAreWrappedOnATerminal() throws {
    let lines = try complaints(isTerminal: true)
    #expect(lines.allSatisfy { $0.count <= 80 })
    let hint = try #require(lines.firstIndex { $0.hasPrefix("  → El nombre viene") })
    #expect(lines[hint + 1].hasPrefix("    ") && !lines[hint + 1].hasPrefix("     "))
  }

  @Test func errorsAreOneLineEachElsewhere() throws {
    #expect(try complaints(isTerminal: false).contains { $0.count > 80 })
  }
}
