public import ArgumentParser

/// The program.
public struct Dotacion: ParsableCommand {
  /// Its name, words and commands.
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "dotacion", abstract: Help.command("dotacion"),
      discussion: Help.discussion("exit_codes"), version: "0.1.0",
      subcommands: [
        InitCommand.self,
        AssetCommand.self, ModelCommand.self, SiteCommand.self, LocationCommand.self,
        PersonCommand.self, GroupCommand.self, ProviderCommand.self, ReadingCommand.self,
        ContractCommand.self, WarrantyCommand.self, CoverageCommand.self, CalendarCommand.self,
        CablingCommand.self, CaseCommand.self, TargetCommand.self, EscalationCommand.self,
        PartCommand.self, MailCommand.self, FindingCommand.self, PreventiveCommand.self,
        ReportCommand.self, AuditCommand.self,
        SourceCommand.self, ImportCommand.self, BatchCommand.self, SchemaCommand.self,
        JournalCommand.self, UndoCommand.self,
      ])
  }

  /// As the parser makes it.
  public init() {}
}
