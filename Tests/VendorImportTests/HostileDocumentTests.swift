import RegistryModel
import Testing
import VendorImport

/// Documents are hostile by assumption: each is read or refused with a code, within bounds.
@Suite struct HostileDocumentTests {
  private static func inventory(_ content: String, doctype: String = "") -> String {
    "<?xml version=\"1.0\"?>\(doctype)<REQUEST><CONTENT><BIOS><SSN>EJ12345</SSN></BIOS>"
      + content + "</CONTENT></REQUEST>"
  }

  @Test func acceptsADocumentTypeThatNamesFiles() throws {
    let text = Self.inventory("", doctype: "<!DOCTYPE REQUEST SYSTEM \"file:///etc/passwd\">")
    #expect(try Support.read(text).observations.map(\.serial) == ["EJ12345"])
  }

  @Test func refusesARecordWithAnEntityInAField() throws {
    let doctype = "<!DOCTYPE REQUEST [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
    let document = try Support.read(
      Self.inventory("<HARDWARE><NAME>&e;</NAME></HARDWARE>", doctype: doctype))
    #expect(document.observations.isEmpty)
    let refusal = try #require(document.refused.first)
    #expect(refusal.error.code == .xmlEntityReference)
    #expect(refusal.error.location?.pointer == "/REQUEST/CONTENT/HARDWARE/NAME")
  }

  @Test func refusesARecordWithAnEntityInAnAttribute() throws {
    let doctype = "<!DOCTYPE REQUEST [<!ENTITY e \"text\">]>"
    let document = try Support.read(Self.inventory("<HARDWARE x=\"&e;\"/>", doctype: doctype))
    #expect(document.refused.map(\.error.code) == [.xmlEntityReference])
  }

  @Test func neverExpandsABillionLaughs() throws {
    var entities = "<!ENTITY a0 \"ha\">"
    for level in 1...30 {
      let reference = "&a\(level - 1);"
      entities += "<!ENTITY a\(level) \"\(String(repeating: reference, count: 10))\">"
    }
    let text = Self.inventory(
      "<HARDWARE><NAME>&a30;</NAME></HARDWARE>", doctype: "<!DOCTYPE REQUEST [\(entities)]>")
    let code = Support.failure(text)?.code
    guard code == nil else {
      #expect(code == .xmlEntityReference)
      return
    }
    #expect(try Support.read(text).refused.map(\.error.code) == [.xmlEntityReference])
  }

  @Test(arguments: [1, 100, 300, 5_000])
  func boundsDepth(_ levels: Int) {
    let text = Self.inventory(
      String(repeating: "<A>", count: levels) + String(repeating: "</A>", count: levels))
    #expect(Support.failure(text)?.code == (levels == 1 ? nil : .xmlTooDeep))
  }

  @Test func countsTheRootAsTheFirstLevel() {
    let text = "<REQUEST><CONTENT><BIOS><SSN>EJ12345</SSN></BIOS></CONTENT></REQUEST>"
    #expect(Support.failure(text, limits: XMLLimits(depth: 4)) == nil)
    let error = Support.failure(text, limits: XMLLimits(depth: 3))
    #expect(error?.code == .xmlTooDeep)
    #expect(error?.params == ["limit": "3"])
    #expect(error?.location?.pointer == "/REQUEST/CONTENT/BIOS/SSN")
  }

  @Test func boundsDepthOutsideTheRecordsToo() {
    let text =
      "<REQUEST><CONTENT><DEVICE><INFO><SERIAL>EJ12345</SERIAL></INFO></DEVICE></CONTENT>"
      + "<OTHER><A><B><C><D><E/></D></C></B></A></OTHER></REQUEST>"
    #expect(Support.failure(text, limits: XMLLimits(depth: 7)) == nil)
    #expect(Support.failure(text, limits: XMLLimits(depth: 6))?.code == .xmlTooDeep)
  }

  @Test func boundsText() {
    let long = String(repeating: "x", count: 1 << 20)
    #expect(Support.failure(Self.inventory("<HARDWARE><NAME>\(long)</NAME></HARDWARE>")) == nil)
    let error = Support.failure(Self.inventory("<HARDWARE><NAME>\(long)y</NAME></HARDWARE>"))
    #expect(error?.code == .xmlTextTooLong)
    #expect(error?.location?.pointer == "/REQUEST/CONTENT/HARDWARE/NAME")
  }

  @Test func boundsAttributes() {
    func element(_ count: Int) -> String {
      "<HARDWARE " + (0..<count).map { "a\($0) = '1'" }.joined(separator: " ") + "/>"
    }
    #expect(Support.failure(Self.inventory(element(256))) == nil)
    #expect(Support.failure(Self.inventory(element(257)))?.code == .xmlTooManyAttributes)
  }

  /// The parser would compare every attribute with every other: it must not get so far.
  @Test(.timeLimit(.minutes(1)))
  func refusesTwoHundredThousandAttributesAtOnce() {
    let element = "<HARDWARE " + (0..<200_000).map { "a\($0)=''" }.joined(separator: " ") + "/>"
    #expect(Support.failure(Self.inventory(element))?.code == .xmlTooManyAttributes)
  }

  @Test func doesNotTakeTextForAttributes() throws {
    let text = String(repeating: "a='1' ", count: 1_000)
    let document = try Support.read(
      Self.inventory("<HARDWARE><NAME>\(text)</NAME><!-- \(text) --></HARDWARE>"))
    #expect(document.observations.count == 1)
  }

  @Test func boundsTheDocument() {
    let text = Self.inventory(String(repeating: "<A/>", count: 10_000))
    let limits = XMLLimits(totalBytes: Int64(text.utf8.count))
    #expect(Support.failure(text, limits: limits) == nil)
    let tighter = XMLLimits(totalBytes: Int64(text.utf8.count - 1))
    #expect(Support.failure(text, limits: tighter)?.code == .xmlTooLarge)
  }

  @Test func boundsARecord() {
    let device = "<DEVICE><INFO><SERIAL>EJ12345</SERIAL></INFO></DEVICE>"
    let small =
      "<REQUEST><CONTENT>" + String(repeating: device, count: 5_000)
      + "</CONTENT></REQUEST>"
    let limits = XMLLimits(recordBytes: 65_536)
    #expect(Support.failure(small, limits: limits) == nil)
    let filler = String(repeating: "<A>b</A>", count: 20_000)
    let large = "<REQUEST><CONTENT><DEVICE>\(filler)</DEVICE></CONTENT></REQUEST>"
    #expect(Support.failure(large, limits: limits)?.code == .xmlRecordTooLarge)
  }

  @Test func saysWhereADocumentBreaks() {
    let error = Support.failure("<REQUEST>\n <CONTENT>\n  <BIOS></CONTENT>\n</REQUEST>")
    #expect(error?.code == .xmlMalformed)
    #expect(error?.location?.line == 3)
    #expect(error?.params["reason"]?.contains("mismatch") == true)
  }

  @Test(arguments: [
    "<REQUEST><CONTENT><BIOS><SSN>EJ1</SSN></BIOS></CONTENT></REQUEST><REQUEST/>",
    "<REQUEST><CONTENT><BIOS><SSN>EJ1</SSN></BIOS></CONTENT>", "  ", "no XML", "{\"a\":1}",
    "<?xml version=\"1.0\"?>", "<REQUEST", "\u{0}", "<!DOCTYPE REQUEST [",
  ])
  func refusesWhatIsNotOneDocument(_ text: String) {
    #expect(Support.failure(text)?.code == .xmlMalformed)
  }

  @Test func refusesAnEmptyDocument() {
    #expect(Support.failure("")?.code == .xmlEmpty)
  }

  @Test func handsOverAnInputsOwnError() {
    struct Broken: XMLInput {
      mutating func read(
        into buffer: UnsafeMutableBufferPointer<UInt8>
      ) throws(RegistryError) -> Int {
        throw RegistryError(.xmlTooLarge, ["mine": "yes"])
      }
    }
    do throws(RegistryError) {
      _ = try VendorImport.read(Broken(), catalogue: .shipped())
      Issue.record("read what cannot be read")
    } catch {
      #expect(error.params == ["mine": "yes"])
    }
  }

  /// Every file of two public collections of hostile documents.
  @Test(
    .timeLimit(.minutes(3)),
    arguments: ["defusedxml", "libxml2/test", "xml-libxml-perl", "xmlschema", "xmlconf-w3c"])
  func survivesTheCollection(_ name: String) throws {
    let folder = "\(Support.parent(of: Support.top, levels: 1))/shared/samples/xml/hostile/\(name)"
    guard let files = Support.files(folder) else {
      print("skipped: no \(name)")
      return
    }
    var refused = 0
    for file in files {
      guard let bytes = Support.bytes(file) else { continue }
      guard let error = Support.failure(bytes) else { continue }
      #expect(error.code.name.hasPrefix("xml.") || error.code == .importFormatUnknown, "\(file)")
      refused += 1
    }
    // None of them is a document any profile knows.
    #expect(refused == files.count)
  }
}
