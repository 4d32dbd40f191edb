import ArgumentParser
import Engine
import RegistryModel

/// `dotacion reading …`: what machines say of themselves.
struct ReadingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reading", abstract: Help.command("reading"),
      subcommands: [ReadingRecordCommand.self])
  }
}

/// `dotacion reading record 20001 --total 45210 --level toner:black=18/100`
struct ReadingRecordCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "record", abstract: Help.command("reading.record"))
  }

  @Argument(help: Help.option("asset")) var asset: String
  @Option(help: Help.option("reading.total")) var total: Int?
  @Option(help: Help.option("reading.black")) var black: Int?
  @Option(help: Help.option("reading.colour")) var colour: Int?
  @Option(help: Help.option("reading.large")) var large: Int?
  @Option(help: Help.option("reading.duplex")) var duplex: Int?
  @Option(help: Help.option("reading.prints")) var prints: Int?
  @Option(help: Help.option("reading.copies")) var copies: Int?
  @Option(help: Help.option("reading.scans")) var scans: Int?
  @Option(help: Help.option("reading.faxes")) var faxes: Int?
  @Option(parsing: .upToNextOption, help: Help.option("reading.level")) var level: [String] = []
  @Option(help: Help.option("reading.at")) var at: String?
  @Option(help: Help.option("reading.source")) var source: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() throws(RegistryError) -> Request {
    let counters = JSON.members([
      "total": .number(total), "black": .number(black), "colour": .number(colour),
      "large": .number(large), "duplex": .number(duplex), "prints": .number(prints),
      "copies": .number(copies), "scans": .number(scans), "faxes": .number(faxes),
    ])
    var levels: [JSON] = []
    for text in level { levels.append(try SupplyInput.json(text)) }
    return Request(
      "reading.record",
      data: .members([
        "asset": .string(asset), "counters": counters.unlessEmpty,
        "levels": levels.isEmpty ? nil : .array(levels), "at": .text(at),
        "source": .text(source),
      ]))
  }
}

extension ErrorCode {
  /// Params: `value`.
  static let usageInvalidLevel = ErrorCode("usage.invalid_level", .usage)
}

/// A supply's level as people type it: `toner:black=18/100`, `drum=40`.
enum SupplyInput {
  /// - Throws: `usage.invalid_level`.
  static func json(_ text: String) throws(RegistryError) -> JSON {
    let sides = text.split(separator: "=", omittingEmptySubsequences: false)
    let names = sides.first?.split(separator: ":", omittingEmptySubsequences: false) ?? []
    let numbers = sides.last?.split(separator: "/", omittingEmptySubsequences: false) ?? []
    let values = numbers.compactMap { Int64($0) }
    guard sides.count == 2, (1...2).contains(names.count), !names.contains(""),
      (1...2).contains(values.count), values.count == numbers.count
    else { throw RegistryError(.usageInvalidLevel, ["value": text]) }
    return .members([
      "supply": .string(String(names[0])),
      "colour": names.count == 2 ? .string(String(names[1])) : nil, "level": .integer(values[0]),
      "capacity": values.count == 2 ? .integer(values[1]) : nil,
    ])
  }
}
