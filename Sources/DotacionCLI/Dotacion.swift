public import ArgumentParser

/// The program.
public struct Dotacion: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "dotacion", abstract: Help.command("dotacion"),
    discussion: Help.discussion("exit_codes"), version: "0.1.0",
    subcommands: [
      InitCommand.self, BatchCommand.self, JournalCommand.self, UndoCommand.self,
      SchemaCommand.self, ImportCommand.self,
      AuditCommand.self,
    ])

  public init() {}
}
