import RegistryModel
import Testing
import VendorImport

/// The verdict of the W3C's conformance suite on every document of it that is there: well-formed ones
/// are read, others refused, as a parser does that validates nothing and fetches nothing.
@Suite struct ConformanceTests {
  private struct Case {
    let name: String
    let file: String
    let type: String
    let entities: String
  }

  private static let folder =
    "\(Support.parent(of: Support.top, levels: 1))/shared/samples/xml/hostile/xmlconf-w3c"

  /// What is read otherwise than the suite has it, with the reason, one a line.
  private static func differences() -> [String] {
    let path = "\(Support.parent(of: #filePath, levels: 1))/conformance-differences.txt"
    let text = Support.bytes(path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  private static func covers(_ difference: String, _ name: String) -> Bool {
    difference.hasSuffix("*") ? name.hasPrefix(difference.dropLast()) : name == difference
  }

  @Test(.timeLimit(.minutes(5))) func readsWhatIsWellFormedAndNothingElse() throws {
    guard let files = Support.files(Self.folder) else {
      print("skipped: no xmlconf-w3c")
      return
    }
    let differences = Self.differences()
    var met: Set<String> = []
    var judged = 0
    var others = 0
    for test in files.flatMap(Self.cases) where test.type != "error" {
      // What an external entity says is not known to who never fetches it.
      guard test.type != "not-wf" || test.entities == "none" else { continue }
      guard let bytes = Support.bytes(test.file) else { continue }
      judged += 1
      let isRead = Self.isRead(bytes)
      guard isRead != (test.type != "not-wf") else { continue }
      let known = differences.filter { Self.covers($0, test.name) }
      met.formUnion(known)
      others += 1
      if known.isEmpty {
        Issue.record("\(test.name) \(test.type) \(isRead ? "read" : "refused") \(test.file)")
      }
    }
    print("conformance: \(judged) judged, \(others) otherwise")
    #expect(judged > 500)
    #expect(Set(differences).subtracting(met).isEmpty, "differences that are none")
  }

  /// Whether the document can be read to its end, by a profile made from itself.
  private static func isRead(_ bytes: [UInt8]) -> Bool {
    let language = DraftLanguage(head: [], nothing: "", part: "", others: "")
    do throws(RegistryError) {
      let yaml = try ProfileDraft.yaml("all", from: XMLBytes(bytes), language: language)
      // Of most of these documents nothing says which equipment it is.
      let profile = try ProfileReader.read(
        Array((yaml + "header: { serial: serial }\n").utf8), file: "all.yaml")
      let document = try VendorImport.read(
        XMLBytes(bytes), catalogue: ProfileCatalogue([profile]))
      // Text behind an entity is refused for what it is, not because it were not well formed.
      return document.refused.allSatisfy { !$0.error.code.name.hasPrefix("xml.malformed") }
    } catch {
      return false
    }
  }

  /// The tests of a catalogue, which is looked at as text: half of them are no documents.
  private static func cases(_ catalogue: String) -> [Case] {
    guard catalogue.hasSuffix(".xml"), let bytes = Support.bytes(catalogue),
      bytes.count > 200
    else { return [] }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("<TESTCASES") || text.contains("<TEST ") else { return [] }
    let folder = Support.parent(of: catalogue, levels: 1)
    return text.split(separator: "<TEST").dropFirst().compactMap { piece in
      let tag = piece.prefix { $0 != ">" }
      guard let type = value("TYPE", tag), let uri = value("URI", tag),
        let name = value("ID", tag)
      else { return nil }
      return Case(
        name: name, file: folder + "/" + uri, type: type, entities: value("ENTITIES", tag) ?? "none"
      )
    }
  }

  private static func value(_ name: String, _ tag: Substring) -> String? {
    guard let range = tag.firstRange(of: "\(name)=") else { return nil }
    let rest = tag[range.upperBound...]
    guard let quote = rest.first else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }
}
