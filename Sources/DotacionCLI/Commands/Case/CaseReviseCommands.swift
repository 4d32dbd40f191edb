import ArgumentParser
import Engine
import RegistryModel

/// `dotacion case adopt C-2026-00007 --parent C-2026-00002`
struct CaseAdoptCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "adopt", abstract: Help.command("case.adopt"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("case.code")) var code: String
  @Option(help: Help.option("case.parent")) var parent: String

  func request() -> Request {
    Request("case.adopt", data: .members(["case": .string(code), "parent": .string(parent)]))
  }
}

/// `dotacion case revise C-2026-00001 --priority high`
struct CaseReviseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "revise", abstract: Help.command("case.revise"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("case.code")) var code: String
  @Option(help: Help.option("case.summary")) var summary: String?
  @Option(help: Help.option("case.kind")) var kind: String?
  @Option(help: Help.option("case.priority")) var priority: String?
  @Option(help: Help.option("case.detail")) var detail: String?
  @Option(help: Help.option("case.site")) var site: String?
  @Option(help: Help.option("case.requester")) var requester: String?
  @Option(help: Help.option("case.external_ref")) var externalRef: String?
  @Flag(name: .customLong("security"), inversion: .prefixedNo, help: Help.option("case.security"))
  var isSecurity: Bool?
  @Option(parsing: .upToNextOption, help: Help.option("clear")) var clear: [String] = []

  func request() -> Request {
    Request(
      "case.revise",
      data: JSON.members([
        "case": .string(code), "summary": .text(summary), "kind": .text(kind),
        "priority": .text(priority), "detail": .text(detail), "site": .text(site),
        "requester": .text(requester), "external_ref": .text(externalRef),
        "security": isSecurity.map { .bool($0) },
      ]).clearing(clear))
  }
}
