import ArgumentParser

/// `dotacion escalation …`: tickets with providers, from drawing up to closing.
struct EscalationCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "escalation", abstract: Help.command("escalation"),
      subcommands: [
        EscalationRaiseCommand.self, EscalationShowCommand.self, EscalationListCommand.self,
        EscalationDueCommand.self, EscalationPreflightCommand.self, EscalationReviseCommand.self,
        EscalationReviseLineCommand.self, EscalationSendCommand.self,
        EscalationAcknowledgeCommand.self, EscalationRejectCommand.self,
        EscalationPendCommand.self, EscalationHoldCommand.self, EscalationProgressCommand.self,
        EscalationResolveCommand.self, EscalationCloseCommand.self, EscalationCancelCommand.self,
        EscalationNoteCommand.self, EscalationAttachCommand.self, EscalationDetachCommand.self,
      ])
  }
}
