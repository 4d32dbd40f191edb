import ArgumentParser
import Engine
import RegistryModel

/// `dotacion part announce E-2026-00001 --return-number RMA-77 --waybill 900123`
struct PartAnnounceCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "announce", abstract: Help.command("part.announce"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("escalation.code")) var escalation: String
  @Option(help: Help.option("part.line")) var line: Int?
  @Option(help: Help.option("part.quantity")) var quantity: Int?
  @Option(help: Help.option("part.return_number")) var returnNumber: String?
  @Option(help: Help.option("part.waybill")) var waybill: String?
  @Option(help: Help.option("part.on")) var on: String?
  @Option(help: Help.option("part.penalty")) var penalty: String?
  @Option(help: Help.option("asset.currency")) var currency = "COP"
  @Option(help: Help.option("part.defective_serial")) var defectiveSerial: String?

  func request() throws(RegistryError) -> Request {
    Request(
      "part.announce",
      data: .members([
        "escalation": .string(escalation), "line": .number(line), "quantity": .number(quantity),
        "return_number": .text(returnNumber), "waybill": .text(waybill), "on": .text(on),
        "penalty": try MoneyInput.json(penalty, currency: currency),
        "defective_serial": .text(defectiveSerial),
      ]))
  }
}

/// `dotacion part receive R-2026-00001 --serial FX-9 --condition good`
struct PartReceiveCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "receive", abstract: Help.command("part.receive"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var step: PartStepOptions
  @Option(help: Help.option("part.quantity_received")) var quantity: Int?
  @Option(help: Help.option("part.serial")) var serial: String?
  @Option(help: Help.option("part.defective_serial")) var defectiveSerial: String?
  @Option(help: Help.codes("part.condition", PartCondition.self)) var condition: String?
  @Option(help: Help.option("part.by")) var by: String?
  @Option(help: Help.option("part.return_by")) var returnBy: String?

  func request() -> Request {
    step.request(
      "receive",
      [
        "quantity": .number(quantity), "serial": .text(serial),
        "defective_serial": .text(defectiveSerial), "condition": .text(condition),
        "by": .text(by), "return_by": .text(returnBy),
      ])
  }
}

/// `dotacion part install R-2026-00001`
struct PartInstallCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "install", abstract: Help.command("part.install"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var step: PartStepOptions

  func request() -> Request { step.request("install") }
}

/// `dotacion part mark-unused R-2026-00001 --reason "Era el cable"`
struct PartMarkUnusedCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "mark-unused", abstract: Help.command("part.mark_unused"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var step: PartStepOptions
  @Option(help: Help.option("part.unused_reason")) var reason: String

  func request() -> Request { step.request("mark_unused", ["reason": .string(reason)]) }
}

/// `dotacion part return R-2026-00001 --waybill 900987`
struct PartReturnCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "return", abstract: Help.command("part.return"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var step: PartStepOptions
  @Option(help: Help.option("part.return_waybill")) var waybill: String?
  @Option(help: Help.option("part.return_number")) var returnNumber: String?
  @Option(help: Help.option("part.defective_serial")) var defectiveSerial: String?

  func request() -> Request {
    step.request(
      "return",
      [
        "waybill": .text(waybill), "return_number": .text(returnNumber),
        "defective_serial": .text(defectiveSerial),
      ])
  }
}

/// `dotacion part confirm-return R-2026-00001`
struct PartConfirmReturnCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "confirm-return", abstract: Help.command("part.confirm_return"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var step: PartStepOptions

  func request() -> Request { step.request("confirm_return") }
}

/// `dotacion part waive R-2026-00001 --reason "El proveedor no la pide"`
struct PartWaiveCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "waive", abstract: Help.command("part.waive"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var step: PartStepOptions
  @Option(help: Help.option("part.waive_reason")) var reason: String

  func request() -> Request { step.request("waive", ["reason": .string(reason)]) }
}

/// What every move of a part takes.
struct PartStepOptions: ParsableArguments {
  @Argument(help: Help.option("part.code")) var part: String
  @Option(help: Help.option("part.on")) var on: String?

  func request(_ verb: String, _ more: KeyValuePairs<String, JSON?> = [:]) -> Request {
    let own = JSON.members(["part": .string(part), "on": .text(on)])
    let rest = JSON.members(more)
    return Request(
      "part.\(verb)", data: .object((own.objectValue ?? []) + (rest.objectValue ?? [])))
  }
}
