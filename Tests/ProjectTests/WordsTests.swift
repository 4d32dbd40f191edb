import Foundation
import Localization
import Operations
import Testing

/// Every code that can reach a person has words in both languages.
@Suite struct WordsTests {
  private func matches(_ pattern: String) throws -> Set<String> {
    let expression = try NSRegularExpression(pattern: pattern)
    var found: Set<String> = []
    for file in try ProjectFiles.swiftFiles(under: "Sources") {
      let text = try String(contentsOf: file, encoding: .utf8)
      let range = NSRange(text.startIndex..., in: text)
      for match in expression.matches(in: text, range: range) {
        if let place = Range(match.range(at: 1), in: text) { found.insert(String(text[place])) }
      }
    }
    return found
  }

  @Test func everyErrorHasItsSentence() throws {
    let codes = try matches(#"ErrorCode\(\s*"([^"\\]+)""#)
    #expect(codes.count > 50)
    for code in codes.sorted() {
      for language in Language.allCases {
        #expect(Lexicon(language).text("error.\(code)") != nil, "\(code) in \(language.rawValue)")
      }
    }
  }

  @Test func everyHintHasItsSentence() throws {
    for hint in try matches(#"Hint\(\s*"([^"\\]+)""#).sorted() {
      #expect(Lexicon(.spanish).text("hint.\(hint)") != nil, "\(hint)")
    }
  }

  @Test func everyCommandAndOptionHasItsHelp() throws {
    let commands = try matches(#"Help\.command\(\s*"([^"\\]+)""#)
    #expect(commands.count > 10)
    for command in commands.sorted() {
      #expect(Lexicon(.spanish).text("help.command.\(command)") != nil, "\(command)")
    }
    let options =
      try matches(#"Help\.option\(\s*"([^"\\]+)""#)
      .union(try matches(#"Help\.codes\(\s*"([^"\\]+)""#))
    #expect(options.count > 10)
    for option in options.sorted() {
      #expect(Lexicon(.spanish).text("help.option.\(option)") != nil, "\(option)")
    }
  }

  /// Enumerations whose codes stand for themselves, or which people never see.
  private static let wordless: Set<String> = ["case_clock", "escalation_clock", "time_zone_rule"]

  @Test func everyCodeOfTheModelHasItsTerm() throws {
    var missing: [String] = []
    for file in try ProjectFiles.swiftFiles(under: "Sources/RegistryModel") {
      for (enumeration, codes) in CodeEnumSource.all(
        in: try String(contentsOf: file, encoding: .utf8))
      where !WordsTests.wordless.contains(enumeration) {
        missing += codes.map { "\(enumeration).\($0)" }
          .filter { Lexicon(.spanish).text($0) == nil }
      }
    }
    #expect(missing == [])
  }

  @Test func everyOperationHasItsName() {
    for type in Catalogue.operations {
      #expect(Lexicon(.spanish).text("operation.\(type.name)") != nil, "\(type.name)")
    }
  }

  @Test func noKeyIsWrittenTwiceAndNoSentenceIsEmpty() {
    var seen: Set<String> = []
    for word in Lexicon.words {
      #expect(seen.insert(word.key).inserted, "\(word.key) twice")
      #expect(!word.spanish.isEmpty && !word.english.isEmpty, "\(word.key)")
    }
  }

  @Test func bothLanguagesFillTheSameParameters() throws {
    let parameter = try NSRegularExpression(pattern: #"\{([a-z_]+)\}"#)
    func names(_ text: String) -> Set<String> {
      Set(
        parameter.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
          Range($0.range(at: 1), in: text).map { String(text[$0]) }
        })
    }
    for word in Lexicon.words {
      #expect(names(word.spanish) == names(word.english), "\(word.key)")
    }
  }
}
