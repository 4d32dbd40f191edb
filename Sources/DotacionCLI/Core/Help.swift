import ArgumentParser
import Localization

/// Help in the user's language. Which language that is, is settled before the parser starts.
enum Help {
  static let lexicon = Lexicon(LanguageChoice.ofProcess)

  static let registry = option("registry")
  static let language = option("lang")
  static let format = option("format")
  static let dryRun = option("dry_run")
  static let actor = option("actor")
  static let caseOption = option("case")
  static let note = option("note")
  static let operationID = option("id")
  static let expect = option("expect")
  static let asOf = option("as_of")

  /// The sentence under `help.option.<name>`.
  static func option(_ name: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: lexicon.text("help.option.\(name)") ?? name)
  }

  /// The sentence under `help.command.<name>`, e.g. `help.command.asset.move`.
  static func command(_ name: String) -> String { lexicon.text("help.command.\(name)") ?? name }

  /// The paragraphs under `help.discussion.<name>`.
  static func discussion(_ name: String) -> String {
    lexicon.text("help.discussion.\(name)") ?? name
  }
}
