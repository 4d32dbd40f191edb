import RegistryModel
import Testing

@Suite struct NumberedPatternTests {
  @Test func aSeriesIsAsWideAsItsFirstNumber() {
    #expect(NumberedPattern("d-{08..11}")?.labels == ["D-08", "D-09", "D-10", "D-11"])
    #expect(NumberedPattern("Gi1/0/{9..10}x")?.labels == ["GI1/0/9X", "GI1/0/10X"])
    #expect(NumberedPattern("A1")?.labels == ["A1"])
    #expect(NumberedPattern("{5..5}")?.count == 1)
    #expect(NumberedPattern("D-{01..24}")?.text == "D-{01..24}")
    #expect(NumberedPattern("D-{01..24}")?.label(numbered: 7) == "D-07")
    #expect(NumberedPattern("D-{01..24}")?.label(numbered: 25) == nil)
  }

  @Test(arguments: [
    "", "D-{}", "D-{1..}", "D-{..2}", "D-{2..1}", "D-{1..2", "D-1..2}", "D-{1..2}{3..4}",
    "D-{1.2}", "D-{-1..2}", "D-{a..b}", "{1..1001}", "{1..9999999}",
    String(repeating: "A", count: 65),
  ])
  func whatIsNoSeriesIsNone(_ text: String) { #expect(NumberedPattern(text) == nil) }
}
