import ArgumentParser
import Engine
import RegistryModel

/// `dotacion audit show A-2026-00001`
struct AuditShowCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Help.command("audit.show"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("audit")) var audit: String

  func request() -> Request { Request("audit.show", data: .members(["audit": .string(audit)])) }

  func page(_ answer: JSON, _ page: inout Page) { AuditPage.show(answer, &page) }
}

/// `dotacion audit findings A-2026-00001 --undecided`
struct AuditFindingsCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "findings", abstract: Help.command("audit.findings"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("audit")) var audit: String
  @Option(name: .customLong("class"), help: Help.option("finding_class")) var findingClass: String?
  @Flag(name: .customLong("undecided"), help: Help.option("undecided")) var isUndecided = false

  func request() -> Request {
    Request(
      "audit.findings",
      data: .members([
        "audit": .string(audit), "class": .text(findingClass),
        "undecided": isUndecided ? .bool(true) : nil,
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) {
    AuditFindingsPage.write(answer.arrayValue ?? [], audit, &page)
  }
}

/// `dotacion audit list --site PASTO`
struct AuditListCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Help.command("audit.list"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Option(help: Help.option("audit_site")) var site: String?
  @Option(help: Help.option("audit_state")) var state: String?
  @Option(parsing: .unconditional, help: Help.option("limit")) var limit: Int?

  func request() -> Request {
    Request(
      "audit.list",
      data: .members([
        "site": .text(site), "state": .text(state), "limit": .number(limit),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) {
    AuditPage.list(answer.arrayValue ?? [], &page)
  }
}

/// `dotacion audit sample-size --population 300 --defects 6`
struct AuditSampleSizeCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sample-size", abstract: Help.command("audit.sample_size"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Option(help: Help.option("audit_site")) var site: String?
  @Option(help: Help.option("population")) var population: Int?
  @Option(help: Help.option("defects")) var defects: Int
  @Option(help: Help.option("confidence")) var confidence: Int?

  func request() -> Request {
    Request(
      "audit.sample_size",
      data: .members([
        "site": .text(site), "population": .number(population), "defects": .number(defects),
        "confidence": .number(confidence),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) {
    let words = ["sample", "population", "defects", "confidence"].reduce(into: [:]) {
      $0[$1] = page.shown(answer[$1]) ?? ""
    }
    page.line(page.lexicon.text("audit.sample_size.answer", words) ?? "", .good)
  }
}
