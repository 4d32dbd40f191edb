import ArgumentParser
import RegistryModel

extension ErrorCode {
  static let usageUnknownCommand = ErrorCode("usage.unknown_command", .usage)
}

/// A word where a command belongs that is none: the parser would only say it is one too many.
enum UnknownCommand {
  /// The error for the first such word; nil when every command on the way is known.
  static func error(in arguments: [String]) -> RegistryError? {
    var group: any ParsableCommand.Type = Dotacion.self
    var path = ["dotacion"]
    for word in arguments {
      let subcommands = group.configuration.subcommands
      guard !subcommands.isEmpty, !word.hasPrefix("-"), word != "help" else { return nil }
      // Where one command is meant when none is named, any word is that one's.
      guard group.configuration.defaultSubcommand == nil else { return nil }
      guard let next = subcommands.first(where: { $0.configuration.commandName == word }) else {
        let known = subcommands.compactMap { $0.configuration.commandName }
        return RegistryError(
          .usageUnknownCommand, ["command": (path + [word]).joined(separator: " ")],
          hints: hints(word, known, path.joined(separator: " ")))
      }
      group = next
      path.append(word)
    }
    return nil
  }

  private static func hints(_ word: String, _ known: [String], _ group: String) -> [Hint] {
    Hint.didYouMean(Similarity.nearest(to: word, among: known, limit: 3))
      + [Hint("list_commands", ["command": group])]
  }
}
