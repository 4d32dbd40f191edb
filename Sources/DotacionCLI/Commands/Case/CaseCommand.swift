import ArgumentParser

/// `dotacion case …`: requests and incidents, from opening to closing.
struct CaseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "case", abstract: Help.command("case"),
      subcommands: [
        CaseOpenCommand.self, CaseShowCommand.self, CaseListCommand.self, CaseStartCommand.self,
        CaseNoteCommand.self, CaseAssignCommand.self, CaseInterveneCommand.self,
        CaseEscalateCommand.self, CaseSuspendCommand.self, CaseResumeCommand.self,
        CaseSolveCommand.self, CaseSurveyCommand.self, CaseCloseCommand.self,
        CaseCloseDueCommand.self, CaseUnmanagedCommand.self, CaseRelateCommand.self,
        CaseAdoptCommand.self, CaseReviseCommand.self, CaseDueCommand.self,
        CaseClocksCommand.self, CaseMirrorCommand.self,
      ])
  }
}
