import RegistryModel
import Testing

/// Every character survives, and none that a terminal or a parser obeys is written raw.
@Suite struct JSONWriterTests {
  /// The escapes, the bytes beside them, and what begins with the byte of the C1 controls. The parser
  /// takes no NUL.
  private static let characters: [Unicode.Scalar] =
    (1...0x24).compactMap { Unicode.Scalar($0) }
    + ["[", "\\", "]", "~", "\u{7F}", "\u{80}", "\u{9F}", "\u{A0}", "ñ", "¿", "é", "€", "😀"]

  @Test(arguments: 0...17)
  func aCharacterIsKeptWhereverItStands(before length: Int) throws {
    for character in Self.characters {
      for behind in ["", "b", "bcdefghij"] {
        let text = String(repeating: "a", count: length) + String(character) + behind
        let written = JSON.string(text).canonicalText
        #expect(try JSONParser.parse(written) == .string(text))
        #expect(
          !written.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
        #expect(needsEscape(character) == written.contains("\\"))
      }
    }
  }

  /// Long text is written in pieces: what has to be escaped at their edges is too.
  @Test(arguments: ["\"", "\u{1}", "\u{80}", "\u{A0}", "¿", "😀"])
  func aLongTextIsKeptToItsEnd(_ piece: String) throws {
    for before in 50...70 {
      let text = String(repeating: "a", count: before) + String(repeating: piece, count: 100) + "z"
      #expect(try JSONParser.parse(JSON.string(text).canonicalText) == .string(text))
    }
  }

  @Test(arguments: [2, 3, 15, 16, 17, 40])
  func membersComeInTheOrderOfTheirBytes(_ count: Int) {
    let names = (0..<count).map { "n\($0 * 7 % count)" }
    let object = JSON.object(names.map { JSONMember($0, .null) })
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(
      object.canonicalText == "{" + sorted.map { "\"\($0)\":null" }.joined(separator: ",") + "}")
  }

  private func needsEscape(_ character: Unicode.Scalar) -> Bool {
    character.value < 0x20 || (0x7F...0x9F).contains(character.value) || character == "\""
      || character == "\\"
  }
}
