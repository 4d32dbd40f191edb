import ArgumentParser
import Engine
import RegistryModel

/// `dotacion case note C-2026-00001 "Se pidió el serial" [--kind information_requested]`
struct CaseNoteCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "note", abstract: Help.command("case.note"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("case.code")) var code: String
  @Argument(help: Help.option("case.text")) var text: String
  @Option(help: Help.option("case.note_kind")) var kind: String?

  func request() -> Request {
    Request(
      "case.note",
      data: .members(["case": .string(code), "note": .string(text), "kind": .text(kind)]))
  }
}

/// `dotacion case assign C-2026-00001 --group HYS --specialist LUIS`
struct CaseAssignCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assign", abstract: Help.command("case.assign"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("case.code")) var code: String
  @Option(help: Help.option("case.group")) var group: String?
  @Option(help: Help.option("case.specialist")) var specialist: String?

  func request() -> Request {
    Request(
      "case.assign",
      data: .members([
        "case": .string(code), "group": .text(group), "specialist": .text(specialist),
      ]))
  }
}

/// `dotacion case relate C-2026-00009 C-2026-00001 --relation follow_up`
struct CaseRelateCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "relate", abstract: Help.command("case.relate"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("case.code")) var code: String
  @Argument(help: Help.option("case.other")) var other: String
  @Option(help: Help.option("case.relation")) var relation: String?

  func request() -> Request {
    Request(
      "case.relate",
      data: .members([
        "case": .string(code), "other": .string(other), "relation": .text(relation),
      ]))
  }
}
