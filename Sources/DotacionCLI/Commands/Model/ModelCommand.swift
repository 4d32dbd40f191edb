import ArgumentParser
import Engine
import RegistryModel

/// `dotacion model …`: the products equipment is made of.
struct ModelCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "model", abstract: Help.command("model"),
      subcommands: [
        ModelRegisterCommand.self, ModelReviseCommand.self, ModelFindCommand.self,
        ModelListCommand.self,
      ])
  }
}

/// `dotacion model register "EliteBook 840 G9" --manufacturer HP --kind laptop`
struct ModelRegisterCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "register", abstract: Help.command("model.register"))
  }

  @Argument(help: Help.option("model.name")) var name: String
  @Option(help: Help.option("model.manufacturer")) var manufacturer: String
  @Option(help: Help.codes("model.kind", EquipmentKind.self)) var kind: String
  @Option(help: Help.option("model.part_number")) var partNumber: String?
  @Option(help: Help.option("model.warranty_months")) var warrantyMonths: Int?
  @Option(parsing: .upToNextOption, help: Help.codes("model.parts", PartClass.self))
  var parts: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "model.register",
      data: .members([
        "manufacturer": .string(manufacturer), "name": .string(name), "kind": .string(kind),
        "part_number": .text(partNumber), "warranty_months": .number(warrantyMonths),
        "parts": .texts(parts),
      ]))
  }
}

/// `dotacion model revise 6F6D8EA --warranty-months 36`
struct ModelReviseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "revise", abstract: Help.command("model.revise"))
  }

  @Argument(help: Help.option("model")) var model: String
  @Option(help: Help.option("model.name")) var name: String?
  @Option(help: Help.option("model.manufacturer")) var manufacturer: String?
  @Option(help: Help.codes("model.kind", EquipmentKind.self)) var kind: String?
  @Option(help: Help.option("model.part_number")) var partNumber: String?
  @Option(help: Help.option("model.warranty_months")) var warrantyMonths: Int?
  @Option(parsing: .upToNextOption, help: Help.codes("model.add_parts", PartClass.self))
  var addParts: [String] = []
  @Option(parsing: .upToNextOption, help: Help.codes("model.remove_parts", PartClass.self))
  var removeParts: [String] = []
  @Option(parsing: .upToNextOption, help: Help.option("clear")) var clear: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    let given = JSON.members([
      "model": .string(model), "name": .text(name), "manufacturer": .text(manufacturer),
      "kind": .text(kind), "part_number": .text(partNumber),
      "warranty_months": .number(warrantyMonths), "add_parts": .texts(addParts),
      "remove_parts": .texts(removeParts),
    ])
    return Request("model.revise", data: given.clearing(clear))
  }
}

/// `dotacion model find elitebook 840`
struct ModelFindCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "find", abstract: Help.command("model.find"))
  }
  static var rows: String? { "models" }

  @Argument(help: Help.option("model.text")) var text: [String]
  @Option(parsing: .unconditional, help: Help.option("find.limit")) var limit: Int?
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "model.find",
      data: .members([
        "text": .string(words), "limit": .number(limit),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) {
    guard answer["models"]?.arrayValue?.isEmpty == true else {
      return ModelTable.write(answer, &page)
    }
    page.line(page.lexicon.text("find.no_model", ["text": words]) ?? words, .warning)
    page.line("→ " + (page.lexicon.text("find.try_models") ?? ""), indent: 2)
  }

  private var words: String { text.joined(separator: " ") }
}

/// `dotacion model list --kind printer`
struct ModelListCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Help.command("model.list"))
  }
  static var rows: String? { "models" }

  @Option(help: Help.codes("model.kind", EquipmentKind.self)) var kind: String?
  @Option(help: Help.option("model.manufacturer")) var manufacturer: String?
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "model.list",
      data: .members(["kind": .text(kind), "manufacturer": .text(manufacturer)]))
  }

  func page(_ answer: JSON, _ page: inout Page) { ModelTable.write(answer, &page) }
}

/// Models for people.
enum ModelTable {
  static func write(_ answer: JSON, _ page: inout Page) {
    page.list(
      answer, "models",
      [
        TableColumn("manufacturer"), TableColumn("name"), TableColumn("part_number"),
        TableColumn("kind", "equipment_kind"),
        TableColumn("warranty_months", isNumber: true, label: "months_of_warranty"),
      ])
  }
}
