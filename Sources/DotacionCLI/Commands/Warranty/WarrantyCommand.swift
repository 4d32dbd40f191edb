import ArgumentParser
import Engine
import RegistryModel

/// `dotacion warranty …`: warranties of one piece of equipment each.
struct WarrantyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "warranty", abstract: Help.command("warranty"),
      subcommands: [
        WarrantyRegisterCommand.self, WarrantyReviseCommand.self, WarrantyVoidCommand.self,
      ])
  }
}

/// `dotacion warranty register 10452 --provider HP --starts-on 2026-03-02 --months 12`
struct WarrantyRegisterCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "register", abstract: Help.command("warranty.register"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("coverage.asset")) var asset: String
  @Option(help: Help.option("warranty.kind")) var kind: String?
  @Option(help: Help.option("warranty.provider")) var provider: String
  @Option(name: .customLong("starts-on"), help: Help.option("warranty.starts_on"))
  var startsOn: String
  @Option(name: .customLong("ends-on"), help: Help.option("warranty.ends_on")) var endsOn: String?
  @Option(help: Help.option("warranty.months")) var months: Int?
  @Option(help: Help.option("warranty.invoice")) var invoice: String?
  @Option(help: Help.option("warranty.document")) var document: String?
  @OptionGroup var terms: TermsOptions

  func request() throws(RegistryError) -> Request {
    Request(
      "warranty.register",
      data: .members([
        "asset": .string(asset), "kind": .text(kind), "provider": .string(provider),
        "starts_on": .string(startsOn), "ends_on": .text(endsOn), "months": .number(months),
        "invoice": .text(invoice), "document": .text(document), "terms": try terms.json(),
      ]))
  }
}

/// `dotacion warranty revise 10452-G1 --ends-on 2027-03-01`
struct WarrantyReviseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "revise", abstract: Help.command("warranty.revise"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("warranty.code")) var warranty: String
  @Option(help: Help.option("warranty.provider")) var provider: String?
  @Option(name: .customLong("starts-on"), help: Help.option("warranty.starts_on"))
  var startsOn: String?
  @Option(name: .customLong("ends-on"), help: Help.option("warranty.ends_on")) var endsOn: String?
  @Option(help: Help.option("warranty.invoice")) var invoice: String?
  @Option(help: Help.option("warranty.document")) var document: String?
  @OptionGroup var terms: TermsOptions
  @Flag(name: .customLong("replace-terms"), help: Help.option("terms.replace"))
  var replacesTerms = false

  func request() throws(RegistryError) -> Request {
    Request(
      "warranty.revise",
      data: .members([
        "warranty": .string(warranty), "provider": .text(provider), "starts_on": .text(startsOn),
        "ends_on": .text(endsOn), "invoice": .text(invoice), "document": .text(document),
        "terms": try terms.json(), "replace_terms": replacesTerms ? .bool(true) : nil,
      ]))
  }
}

/// `dotacion warranty void 10452-G1 --cause breached --reason "…"`
struct WarrantyVoidCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "void", abstract: Help.command("warranty.void"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("warranty.code")) var warranty: String
  @Option(
    help: Help.codes("warranty.cause", WarrantyVoidCause.self) { $0 != .carriedOver })
  var cause: String
  @Option(help: Help.option("warranty.on")) var on: String?
  @Option(help: Help.option("warranty.reason")) var reason: String

  func request() -> Request {
    Request(
      "warranty.void",
      data: .members([
        "warranty": .string(warranty), "cause": .string(cause), "on": .text(on),
        "reason": .string(reason),
      ]))
  }
}
