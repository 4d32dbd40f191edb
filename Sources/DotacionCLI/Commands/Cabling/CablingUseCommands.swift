import ArgumentParser
import Engine
import RegistryModel

/// `dotacion cabling plug PP-01:12 SW-01:GI1/0/12`
struct CablingPlugCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "plug", abstract: Help.command("cabling.plug"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("cabling.from")) var from: String
  @Argument(help: Help.option("cabling.to")) var to: String
  @Option(help: Help.codes("cabling.category", CablingCategory.self)) var category: String?
  @Option(name: .customLong("length"), help: Help.option("cabling.length")) var length: Int?
  @Option(help: Help.option("cabling.label")) var label: String?

  func request() -> Request {
    Request(
      "cabling.plug",
      data: .members([
        "from": .string(from), "to": .string(to), "category": .text(category),
        "length_m": .number(length), "label": .text(label),
      ]))
  }
}

/// `dotacion cabling unplug D-12`
struct CablingUnplugCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "unplug", abstract: Help.command("cabling.unplug"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("cabling.from")) var port: String

  func request() -> Request {
    Request("cabling.unplug", data: .members(["port": .string(port)]))
  }
}

/// `dotacion cabling certify D-12 --result pass --category cat_6a --standard "TIA Cat 6A Perm. Link"`
struct CablingCertifyCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "certify", abstract: Help.command("cabling.certify"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("cabling.links")) var links: [String]
  @Option(help: Help.codes("cabling.result", CertificationResult.self)) var result: String
  @Option(help: Help.option("cabling.tested_on")) var on: String?
  @Option(help: Help.codes("cabling.tested_category", CablingCategory.self))
  var category: String?
  @Option(help: Help.option("cabling.standard")) var standard: String?
  @Option(help: Help.option("cabling.tester")) var tester: String?
  @Option(name: .customLong("tester-serial"), help: Help.option("cabling.tester_serial"))
  var testerSerial: String?
  @Option(help: Help.option("cabling.certificate")) var certificate: String?
  @Option(
    name: .customLong("margin"), parsing: .unconditional, help: Help.option("cabling.margin"))
  var margin: Int?

  func request() -> Request {
    Request(
      "cabling.certify",
      data: .members([
        "links": .texts(links), "result": .string(result), "on": .text(on),
        "category": .text(category), "standard": .text(standard), "tester": .text(tester),
        "tester_serial": .text(testerSerial), "certificate": .text(certificate),
        "margin_tenths_db": .number(margin),
      ]))
  }
}

/// `dotacion cabling warrant --site PASTO --provider CABLESUR --starts-on 2026-03-02 --years 20`
struct CablingWarrantCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "warrant", abstract: Help.command("cabling.warrant"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("cabling.pieces")) var pieces: [String] = []
  @Option(help: Help.option("cabling.site")) var site: String?
  @Option(help: Help.option("cabling.installer")) var provider: String
  @Option(name: .customLong("starts-on"), help: Help.option("warranty.starts_on"))
  var startsOn: String
  @Option(name: .customLong("ends-on"), help: Help.option("warranty.ends_on")) var endsOn: String?
  @Option(help: Help.option("cabling.years")) var years: Int?
  @Option(help: Help.option("warranty.document")) var document: String?
  @Flag(
    name: .customLong("without-certification"), help: Help.option("cabling.without_certification"))
  var isUnconditional = false
  @OptionGroup var terms: TermsOptions

  func request() throws(RegistryError) -> Request {
    Request(
      "cabling.warrant",
      data: .members([
        "pieces": .texts(pieces), "site": .text(site), "provider": .string(provider),
        "starts_on": .string(startsOn), "ends_on": .text(endsOn), "years": .number(years),
        "document": .text(document),
        "requires_certification": isUnconditional ? .bool(false) : nil,
        "terms": try terms.json(),
      ]))
  }
}
