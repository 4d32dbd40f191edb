import ArgumentParser
import Engine
import RegistryModel

/// `dotacion case start C-2026-00001 [--specialist LUIS]`
struct CaseStartCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "start", abstract: Help.command("case.start"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("case.code")) var code: String
  @Option(help: Help.option("case.specialist")) var specialist: String?

  func request() -> Request {
    Request(
      "case.start", data: .members(["case": .string(code), "specialist": .text(specialist)]))
  }
}

/// `dotacion case escalate C-2026-00001 --to onsite --group HYS`
struct CaseEscalateCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "escalate", abstract: Help.command("case.escalate"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("case.code")) var code: String
  @Option(help: Help.option("case.to")) var to: String
  @Option(help: Help.option("case.group")) var group: String?
  @Option(help: Help.option("case.specialist")) var specialist: String?
  @Option(help: Help.option("case.provider")) var provider: String?

  func request() -> Request {
    Request(
      "case.escalate",
      data: .members([
        "case": .string(code), "to": .string(to), "group": .text(group),
        "specialist": .text(specialist), "provider": .text(provider),
      ]))
  }
}

/// `dotacion case suspend C-2026-00001 --reason user_absent --note "…"`
struct CaseSuspendCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "suspend", abstract: Help.command("case.suspend"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("case.code")) var code: String
  @Option(help: Help.option("case.reason")) var reason: String

  func request() -> Request {
    Request(
      "case.suspend", data: .members(["case": .string(code), "reason": .string(reason)]))
  }
}

/// `dotacion case resume C-2026-00001`
struct CaseResumeCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "resume", abstract: Help.command("case.resume"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("case.code")) var code: String

  func request() -> Request { Request("case.resume", data: .members(["case": .string(code)])) }
}

/// `dotacion case solve C-2026-00001 "Se cambió el fusor"`
struct CaseSolveCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "solve", abstract: Help.command("case.solve"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("case.code")) var code: String
  @Argument(help: Help.option("case.solution")) var solution: String
  @Option(help: Help.option("case.open_children_reason")) var openChildrenReason: String?

  func request() -> Request {
    Request(
      "case.solve",
      data: .members([
        "case": .string(code), "solution": .string(solution),
        "open_children_reason": .text(openChildrenReason),
      ]))
  }
}

/// `dotacion case survey C-2026-00001 --accepted`
struct CaseSurveyCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "survey", abstract: Help.command("case.survey"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("case.code")) var code: String
  @Flag(help: Help.option("case.accepted")) var answer: SurveyAnswer

  func request() -> Request {
    Request(
      "case.survey",
      data: .members(["case": .string(code), "accepted": .bool(answer == .accepted)]))
  }
}

/// What the user answered.
enum SurveyAnswer: String, EnumerableFlag {
  case accepted, rejected
}

/// `dotacion case close C-2026-00001`
struct CaseCloseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close", abstract: Help.command("case.close"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("case.code")) var code: String

  func request() -> Request { Request("case.close", data: .members(["case": .string(code)])) }
}

/// `dotacion case close-due`
struct CaseCloseDueCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close-due", abstract: Help.command("case.close_due"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  func request() -> Request { Request("case.close_due", data: .members([:])) }
}

/// `dotacion case mark-unmanaged C-2026-00001 --note "…"`
struct CaseUnmanagedCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "mark-unmanaged", abstract: Help.command("case.mark_unmanaged"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("case.code")) var code: String
  @Option(help: Help.option("case.open_children_reason")) var openChildrenReason: String?

  func request() -> Request {
    Request(
      "case.mark_unmanaged",
      data: .members([
        "case": .string(code), "open_children_reason": .text(openChildrenReason),
      ]))
  }
}
