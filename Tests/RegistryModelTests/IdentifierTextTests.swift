import RegistryModel
import Testing

/// Codes made comparable, whatever they look like.
@Suite struct IdentifierTextTests {
  @Test(arguments: [
    ("", ""), (" ", ""), ("\t\r\n", ""), ("5CG1234XYZ", "5CG1234XYZ"), ("5cg1234xyz", "5CG1234XYZ"),
    (" 5CG", "5CG"), ("5CG ", "5CG"), ("A B", "A B"), ("A  B", "A B"), ("A\tB", "A B"),
    ("  a \n b  ", "A B"), ("ñandú", "ñANDú"), ("É ", "É"), ("a", "A"), ("{", "{"), ("`", "`"),
  ])
  func aKeyIsInCapitalsWithSingleBlanks(_ text: String, _ key: String) {
    #expect(IdentifierText.key(text) == key)
    #expect(IdentifierText.key(key) == key)
  }

  @Test(
    arguments: [
      ("ac:de:48:00:10:01", "ACDE48001001"), ("ACDE.4800.1001", "ACDE48001001"),
      ("AC-DE-48-00-10-0", nil), ("AC:DE:48:00:10:0G", nil), ("AC:DE:48:00:10:01:02", nil),
    ] as [(String, String?)])
  func anAddressIsTwelveDigits(_ text: String, _ key: String?) {
    #expect(IdentifierText.macKey(text) == key)
  }
}
