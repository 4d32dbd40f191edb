import Foundation
import Localization
import Testing

/// What profiles leave out, they say why in words a person reads.
@Suite struct ImportReasonTests {
  @Test func everyReasonOfAProfileHasItsWord() throws {
    var reasons: Set<String> = []
    for profile in try ProjectFiles.files(under: "imports", ending: "yaml") {
      reasons.formUnion(self.reasons(in: try String(contentsOf: profile, encoding: .utf8)))
    }
    #expect(reasons.count > 10)
    for reason in reasons.sorted() {
      for language in Language.allCases {
        #expect(
          Lexicon(language).text("import_ignored.\(reason)") != nil,
          "\(reason) in \(language.rawValue)")
      }
    }
  }

  /// The values of the lists called `ignore` and `skip`.
  private func reasons(in profile: String) -> [String] {
    var listIndent: Int?
    var found: [String] = []
    for line in profile.split(separator: "\n") {
      let text = line.drop { $0 == " " }
      guard !text.hasPrefix("#") else { continue }
      let indent = line.count - text.count
      if let depth = listIndent, indent <= depth { listIndent = nil }
      if text == "ignore:" || text == "skip:" {
        listIndent = indent
      } else if listIndent != nil, let colon = text.range(of: ": ", options: .backwards) {
        found.append(String(text[colon.upperBound...]))
      }
    }
    return found
  }
}
