import ArgumentParser

/// `dotacion asset …`: the equipment.
struct AssetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "asset", abstract: Help.command("asset"),
      subcommands: [
        AssetFindCommand.self, AssetShowCommand.self, AssetHistoryCommand.self,
        AssetListCommand.self, AssetRegisterCommand.self, AssetReviseCommand.self,
        AssetMoveCommand.self, AssetAssignCommand.self, AssetSetStatusCommand.self,
        AssetAttachCommand.self, AssetDetachCommand.self, AssetReplaceSerialCommand.self,
        AssetRetireCommand.self, AssetDisposeCommand.self, AssetCasesCommand.self,
        AssetPartsCommand.self, AssetExplainCommand.self, AssetMergeCommand.self,
      ])
  }
}
