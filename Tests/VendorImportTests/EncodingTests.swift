import RegistryModel
import Testing
import VendorImport

@Suite struct EncodingTests {
  private let body =
    "<REQUEST><CONTENT><HARDWARE><NAME>PAS-NARIÑO</NAME></HARDWARE></CONTENT></REQUEST>"

  @Test func readsUTF16WithAByteOrderMark() throws {
    let text = "<?xml version=\"1.0\"?>" + body
    var little: [UInt8] = [0xFF, 0xFE]
    var big: [UInt8] = [0xFE, 0xFF]
    for unit in text.utf16 {
      little += [UInt8(unit & 255), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 255)]
    }
    for bytes in [little, big] {
      #expect(try Support.read(bytes).observations.map(\.hostname) == ["PAS-NARIÑO"])
    }
  }

  @Test func readsLatin1() throws {
    let text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + body
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let document = try Support.read(bytes)
    #expect(document.encoding == "ISO-8859-1")
    #expect(document.observations.map(\.hostname) == ["PAS-NARIÑO"])
  }

  @Test func readsUTF8WithAByteOrderMark() throws {
    let document = try Support.read([0xEF, 0xBB, 0xBF] + Array(body.utf8))
    #expect(document.encoding == "UTF-8")
    #expect(document.observations.map(\.hostname) == ["PAS-NARIÑO"])
  }

  @Test func refusesAnEncodingNobodyKnows() {
    let text = "<?xml version=\"1.0\" encoding=\"x-secreto\"?>" + body
    #expect(Support.failure(text)?.code == .xmlEncodingUnknown)
  }

  @Test func refusesBytesThatAreNotTheDeclaredEncoding() {
    let bytes = body.unicodeScalars.map { UInt8($0.value) }
    #expect(Support.failure(bytes)?.code == .xmlMalformed)
  }
}
