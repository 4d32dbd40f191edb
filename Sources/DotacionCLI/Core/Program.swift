import ArgumentParser
import Glibc
import Localization
import RegistryModel

/// The program as a function: what the executable calls, and tests.
package enum Program {
  /// Runs the program as the process it is, and ends that.
  package static func main() -> Never {
    // Past a limit on file sizes a write then fails and is told of, instead of ending the process.
    signal(SIGXFSZ, SIG_IGN)
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs the program with these arguments (without its own name) in the current `RunContext`.
  ///
  /// - Returns: the exit code.
  package static func run(_ arguments: [String]) -> Int32 {
    if let group = askedGroup(arguments) {
      tell(Dotacion.helpMessage(for: group), arguments, isError: false)
      return 0
    }
    do {
      var command = try quickCommand(arguments) ?? Dotacion.parseAsRoot(arguments)
      try command.run()
      return 0
    } catch {
      let exitCode = Dotacion.exitCode(for: error)
      if exitCode == .validationFailure, let unknown = UnknownCommand.error(in: arguments) {
        OutputSink.complain(ErrorPage(Lexicon(language(arguments)), Style.error).text(unknown))
        return exitCode.rawValue
      }
      let message = Dotacion.fullMessage(for: error)
      tell(message, arguments, isError: !exitCode.isSuccess)
      return exitCode.rawValue
    }
  }

  /// The command, parsed below its noun only and without words of help: the whole tree with all its
  /// words takes longer than most answers. Nil when anything is out of the ordinary: the full parser
  /// then says what.
  private static func quickCommand(_ arguments: [String]) -> (any ParsableCommand)? {
    Help.$isMuted.withValue(true) {
      let nouns = Dotacion.configuration.subcommands
      guard let name = arguments.first,
        let noun = nouns.first(where: { $0.configuration.commandName == name }),
        let command = try? noun.parseAsRoot(Array(arguments.dropFirst()))
      else { return nil }
      // What the parser itself makes (help, completions) belongs to the whole tree.
      return command as? any DotacionCommand
    }
  }

  /// The noun whose help is asked for, where one of its commands runs unnamed (`import FILE`): the
  /// parser would take the help of that one, which says nothing of the others.
  private static func askedGroup(_ arguments: [String]) -> (any ParsableCommand.Type)? {
    let words = LanguageChoice.leftOut(of: arguments)
    guard words.count == 2, ["--help", "-h"].contains(words[1]) else { return nil }
    return Dotacion.configuration.subcommands.first {
      $0.configuration.commandName == words[0] && $0.configuration.defaultSubcommand != nil
    }
  }

  /// Help goes to standard output, complaints to standard error. A script to be run by a shell is
  /// left as it is.
  private static func tell(_ message: String, _ arguments: [String], isError: Bool) {
    guard !message.isEmpty else { return }
    let isScript = !isError && arguments.contains { $0.hasPrefix("--generate-completion-script") }
    let speech = ParserSpeech(language(arguments))
    guard !isScript else { return OutputSink.print(message + "\n") }
    let width = (isError ? Style.error : Style.output).width
    let text = TextWidth.hanging(SafeText.shown(speech.translated(message)), to: width) + "\n"
    isError ? OutputSink.complain(text) : OutputSink.print(text)
  }

  static func language(_ arguments: [String]) -> Language {
    LanguageChoice.named(in: arguments) ?? RunContext.current.language
  }
}
