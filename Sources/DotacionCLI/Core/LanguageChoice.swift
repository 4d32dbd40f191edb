import Localization

/// The language users are spoken to in: `--lang`, then `LC_ALL`, `LC_MESSAGES`, `LANG`; else
/// Spanish, the language of those the program is for.
enum LanguageChoice {
  static let ofProcess = chosen(
    arguments: CommandLine.arguments, variable: SystemEnvironment.variable)

  static func chosen(arguments: [String], variable: (String) -> String?) -> Language {
    if let named = named(in: arguments) { return named }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = variable(name) else { continue }
      return Language(locale: locale) ?? neutral(locale)
    }
    return .spanish
  }

  /// The language of `--lang`; nil when there is none, or none of ours.
  static func named(in arguments: [String]) -> Language? {
    option(in: arguments).flatMap { Language(rawValue: $0) }
  }

  /// The arguments without `--lang` and its language.
  static func leftOut(of arguments: [String]) -> [String] {
    var words: [String] = []
    var isLanguage = false
    for argument in arguments {
      defer { isLanguage = argument == "--lang" }
      if isLanguage || argument == "--lang" || argument.hasPrefix("--lang=") { continue }
      words.append(argument)
    }
    return words
  }

  /// The program's words know no other languages; `C` and `POSIX` are what machines say.
  private static func neutral(_ locale: String) -> Language {
    ["C", "POSIX", "C.UTF-8", "C.utf8"].contains(locale) ? .spanish : .english
  }

  private static func option(in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument.hasPrefix("--lang=") { return String(argument.dropFirst(7)) }
      if argument == "--lang", index + 1 < arguments.count { return arguments[index + 1] }
    }
    return nil
  }
}
