import ArgumentParser
import Engine
import RegistryModel

/// `dotacion audit …`: the physical count of a site, from its opening to its acta.
struct AuditCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audit", abstract: Help.command("audit"),
      subcommands: [
        AuditOpenCommand.self, AuditCountCommand.self, AuditEndCountCommand.self,
        AuditShowCommand.self, AuditFindingsCommand.self, AuditResolveCommand.self,
        AuditApproveCommand.self, AuditCloseCommand.self, AuditActaCommand.self,
        AuditVerifyCommand.self, AuditAdjustmentsCommand.self, AuditListCommand.self,
        AuditSampleSizeCommand.self,
      ])
  }
}

/// `dotacion audit open PASTO --location PASTO/P2`
struct AuditOpenCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "open", abstract: Help.command("audit.open"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("audit_site")) var site: String
  @Option(help: Help.option("audit_location")) var location: String?
  @Option(help: Help.option("audit_kind")) var kind: String?
  @Option(help: Help.option("audit_custodian")) var custodian: String?
  @Flag(name: .customLong("blind"), help: Help.option("blind")) var isBlind = false
  @Option(help: Help.option("sample")) var sample: Int?
  @Option(help: Help.option("seed")) var seed: Int?

  func request() -> Request {
    Request(
      "audit.open",
      data: .members([
        "site": .string(site), "location": .text(location), "kind": .text(kind),
        "custodian": .text(custodian), "blind": isBlind ? .bool(true) : nil,
        "sample": .number(sample), "seed": .number(seed),
      ]))
  }
}

/// `dotacion audit end-count A-2026-00001`
struct AuditEndCountCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "end-count", abstract: Help.command("audit.end_count"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("audit")) var audit: String

  func request() -> Request {
    Request("audit.end_count", data: .members(["audit": .string(audit)]))
  }
}

/// `dotacion audit resolve A-2026-00001 10452 --decision report_missing --reason "…"`
struct AuditResolveCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "resolve", abstract: Help.command("audit.resolve"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("audit")) var audit: String
  @Argument(help: Help.option("finding")) var finding: String
  @Option(help: Help.option("decision")) var decision: String
  @Option(help: Help.option("decision_reason")) var reason: String
  @Option(name: .customLong("class"), help: Help.option("finding_class")) var findingClass: String?
  @Option(help: Help.option("identified")) var asset: String?

  func request() -> Request {
    Request(
      "audit.resolve",
      data: .members([
        "audit": .string(audit), "finding": .string(finding), "decision": .string(decision),
        "reason": .string(reason), "class": .text(findingClass), "asset": .text(asset),
      ]))
  }
}

/// `dotacion audit approve A-2026-00001 [10452 …]`
struct AuditApproveCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "approve", abstract: Help.command("audit.approve"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("audit")) var audit: String
  @Argument(help: Help.option("approved_findings")) var findings: [String] = []

  func request() -> Request {
    Request(
      "audit.approve",
      data: .members(["audit": .string(audit), "findings": .texts(findings)]))
  }
}

/// `dotacion audit close A-2026-00001 --signatory ANA:auditor --signatory LUIS:custodian`
struct AuditCloseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close", abstract: Help.command("audit.close"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("audit")) var audit: String
  @Option(name: .customLong("signatory"), help: Help.option("signatory"))
  var signatories: [String]
  @Option(help: Help.option("observations")) var observations: String?

  func request() -> Request {
    Request(
      "audit.close",
      data: .members([
        "audit": .string(audit), "signatories": .array(signatories.map(signatory)),
        "observations": .text(observations),
      ]))
  }

  /// What follows the last colon is the role; the rule says which roles there are.
  private func signatory(_ text: String) -> JSON {
    guard let colon = text.lastIndex(of: ":") else {
      return .members(["person": .string(text)])
    }
    return .members([
      "person": .string(String(text[..<colon])),
      "role": .string(String(text[text.index(after: colon)...])),
    ])
  }
}
