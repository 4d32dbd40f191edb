import Foundation
import Localization
import Testing

/// Whoever is refused something is told what to do next.
@Suite struct NextStepTests {
  /// What was asked for is so already, or what was to be kept is kept.
  private static let alreadySo: Set<String> = [
    "asset.already_there", "asset.serial_same", "asset.status_same", "attachment.repeated",
    "cabling.certified_already", "case.already_child", "case.already_related",
    "contract.notice_given", "location.path_taken",
    "preventive.visit_repeated", "reading.already_recorded",
  ]
  /// The sentence itself says what to give.
  private static let sayingIt: Set<String> = [
    "cabling.end_unclear", "cabling.place_unclear", "cabling.ports_unclear",
    "case.escalation_same_level", "intervention.note_missing", "intervention.person_by_code",
    "target.nothing_set", "warranty.end_unclear",
  ]
  /// What was erased for good stays erased.
  private static let final: Set<String> = ["undo.personal_data"]

  @Test func everyRefusalHasAHintOrAReasonForNone() throws {
    let source = try ProjectFiles.swiftFiles(under: "Sources").map {
      try String(contentsOf: $0, encoding: .utf8)
    }.joined(separator: "\n")
    let refusals = NextStepTests.refusals(in: source)
    #expect(refusals.count > 250)
    var hintless: Set<String> = []
    for (name, isHinted) in NextStepTests.throwing(in: source) where !isHinted {
      if let code = refusals[name] { hintless.insert(code) }
    }
    let wordless = hintless.filter { code in
      Language.allCases.contains { Lexicon($0).text("hint.\(code)") == nil }
    }
    let excused = Self.alreadySo.union(Self.sayingIt).union(Self.final)
    #expect(wordless.subtracting(excused) == [], "give it a hint")
    #expect(excused.subtracting(wordless) == [], "it has a hint, or is thrown no more")
  }

  /// Codes of the class `refused` by the name of their constant.
  private static func refusals(in source: String) -> [String: String] {
    var found: [String: String] = [:]
    let form = /static let (\w+) = ErrorCode\(\s*"([^"]+)",\s*\.refused/
    for match in source.matches(of: form) { found[String(match.1)] = String(match.2) }
    return found
  }

  /// Every error made with a constant, and whether it is made with hints.
  private static func throwing(in source: String) -> [(name: String, isHinted: Bool)] {
    source.matches(of: /RegistryError\(\s*\.(\w+)/).map { match in
      var depth = 1
      let rest = source[match.range.upperBound...]
      let made = rest.prefix { character in
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        return depth > 0
      }
      return (String(match.1), made.contains("hints:"))
    }
  }
}
