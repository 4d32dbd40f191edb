public import ArgumentParser

/// The program.
public struct Dotacion: ParsableCommand {
  /// Its name, words and commands.
  public static let configuration = CommandConfiguration(
    commandName: "dotacion", abstract: Help.command("dotacion"), version: "0.1.0",
    subcommands: [
      InitCommand.self, BatchCommand.self, JournalCommand.self, UndoCommand.self,
      ContractCommand.self, WarrantyCommand.self, CoverageCommand.self,
      SchemaCommand.self, ImportCommand.self, CaseCommand.self, EscalationCommand.self,
    ])

  /// As the parser makes it.
  public init() {}
}
