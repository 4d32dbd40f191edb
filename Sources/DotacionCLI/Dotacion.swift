public import ArgumentParser

/// The program.
public struct Dotacion: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "dotacion", abstract: Help.command("dotacion"), version: "0.1.0",
    subcommands: [
      InitCommand.self, BatchCommand.self, JournalCommand.self, UndoCommand.self,
      AssetCommand.self, ModelCommand.self, SiteCommand.self, LocationCommand.self,
      PersonCommand.self, GroupCommand.self, ProviderCommand.self, ReadingCommand.self,
      CalendarCommand.self,
      SchemaCommand.self, ImportCommand.self,
    ])

  public init() {}
}
