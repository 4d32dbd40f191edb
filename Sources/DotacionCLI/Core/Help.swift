import ArgumentParser
import Localization

/// Help in the user's language. Which language that is, is settled before the parser starts.
enum Help {
  /// Set while arguments are parsed that most likely need no word of help.
  @TaskLocal static var isMuted = false

  static let lexicon = Lexicon(LanguageChoice.ofProcess)

  static var registry: ArgumentHelp { option("registry") }
  static var language: ArgumentHelp { option("lang") }
  static var format: ArgumentHelp { option("format") }
  static var dryRun: ArgumentHelp { option("dry_run") }
  static var actor: ArgumentHelp { option("actor") }
  static var caseOption: ArgumentHelp { option("case") }
  static var note: ArgumentHelp { option("note") }
  static var operationID: ArgumentHelp { option("id") }
  static var expect: ArgumentHelp { option("expect") }
  static var asOf: ArgumentHelp { option("as_of") }

  /// The sentence under `help.option.<name>`.
  static func option(_ name: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: text("help.option.\(name)") ?? name)
  }

  /// The sentence under `help.command.<name>`, e.g. `help.command.asset.move`.
  static func command(_ name: String) -> String { text("help.command.\(name)") ?? name }

  /// The paragraphs under `help.discussion.<name>`.
  static func discussion(_ name: String) -> String {
    text("help.discussion.\(name)") ?? name
  }

  /// The sentence under a key; nil when nobody wrote one, or nobody will read it.
  static func text(_ key: String) -> String? { isMuted ? nil : lexicon.text(key) }
}
