import RegistryModel
import Testing

/// The whole table of moves, state by state, written out by hand from the procedure.
@Suite struct CaseTableTests {
  /// Rows are where a case is, columns where it may go, both in the procedure's order: registered,
  /// in_progress, escalated_specialist, escalated_onsite, suspended, solved, closed, reopened,
  /// provider_active, unmanaged.
  private static let table = [
    ".xxxxx..xx",
    "..xxxx..xx",
    ".xxxxx..xx",
    ".xxxxx..xx",
    ".x...x...x",
    "......xx..",
    "..........",
    ".xxxxx..xx",
    ".xxxxx...x",
    "..........",
  ]

  @Test func everyMoveIsAllowedOrRefusedAsTheProcedureSays() {
    for (row, from) in CaseState.allCases.enumerated() {
      for (column, to) in zip(CaseTableTests.table[row], CaseState.allCases) {
        #expect(from.next.contains(to) == (column == "x"), "\(from.rawValue) → \(to.rawValue)")
      }
    }
  }

  @Test func onlyWhatIsClosedOrUnmanagedIsFinal() {
    #expect(CaseState.allCases.filter(\.isFinal) == [.closed, .unmanaged])
  }
}
