import RegistryModel
import Testing

/// Base64, media types and sizes.
@Suite struct FileValueTests {
  /// RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func base64IsThatOfTheStandard(_ text: String, _ code: String) {
    #expect(Base64.encoded(Array(text.utf8)) == code)
    #expect(Base64.decoded(code) == Array(text.utf8))
  }

  @Test func everyByteComesBack() {
    let bytes = (0...255).map { UInt8($0) } + [0xFF]
    #expect(Base64.decoded(Base64.encoded(bytes)) == bytes)
    #expect(Base64.lines(bytes).split(separator: "\r\n").allSatisfy { $0.utf8.count <= 76 })
    #expect(Base64.lines(bytes).replacing("\r\n", with: "") == Base64.encoded(bytes))
  }

  @Test(arguments: ["=", "A", "AA", "AAA", "A===", "AA=A", "=AAA", "AB==", "AAB=", "AAAA=", "A A="])
  func whatIsNotBase64Decodes(_ text: String) { #expect(Base64.decoded(text) == nil) }

  @Test func typesAreToldByTheirFirstBytes() {
    #expect(MediaType(of: [0xFF, 0xD8, 0xFF, 0xE0]) == .jpeg)
    #expect(MediaType(of: Array("RIFF\u{1}\u{1}\u{1}\u{1}WEBPVP8 ".utf8)) == .webp)
    #expect(MediaType(of: [0, 0, 0, 24] + Array("ftypheic".utf8)) == .heic)
    #expect(MediaType(of: [0, 0, 0, 24] + Array("ftypmp42".utf8)) == nil)
    #expect(MediaType(of: Array("GIF89a".utf8)) == .gif)
    #expect(MediaType(of: [0x4D, 0x4D, 0x00, 0x2A]) == .tiff)
    #expect(MediaType(of: Array("%PDF-1.7".utf8)) == .pdf)
    #expect(MediaType(of: Array("PK\u{3}\u{4}".utf8)) == .zip)
    #expect(MediaType(of: Array("Señal\tdébil\r\n".utf8)) == .text)
    #expect(MediaType(of: Array("a\u{1B}[2J".utf8)) == nil)
    #expect(MediaType(of: [0xC3]) == nil)
    #expect(MediaType(of: []) == nil)
  }

  @Test func aProgramIsNoTextWhateverFollowsItsMark() {
    let marks: [[UInt8]] = [
      Array("MZ".utf8), [0x7F, 0x45, 0x4C, 0x46], [0xCF, 0xFA, 0xED, 0xFE], Array("#!".utf8),
    ]
    for mark in marks {
      let bytes = mark + Array("registro del equipo".utf8)
      #expect(MediaType.isProgram(bytes))
      #expect(MediaType(of: bytes) == nil)
    }
    #expect(!MediaType.isProgram(Array("Mz".utf8)))
    #expect(MediaType(of: Array("# !".utf8)) == .text)
  }

  @Test(arguments: [(812, "812 B"), (20_480, "20 KiB"), (10_485_760, "10 MiB")])
  func sizesAreInWholeUnits(_ bytes: Int, _ text: String) {
    #expect(ByteCount.text(bytes) == text)
  }
}
