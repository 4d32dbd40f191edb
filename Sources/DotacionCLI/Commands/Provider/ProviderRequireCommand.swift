import ArgumentParser
import Engine
import RegistryModel

/// `dotacion provider require DELL --profile dell --maximum-parts 2`
struct ProviderRequireCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "require", abstract: Help.command("provider.require"))
  }

  @Argument(help: Help.option("provider")) var provider: String
  @Option(help: Help.option("provider.profile")) var profile: String?
  @OptionGroup var requirements: RequirementOptions
  @Option(parsing: .upToNextOption, help: Help.option("clear")) var clear: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() throws(RegistryError) -> Request {
    let own = JSON.members(["provider": .string(provider), "profile": .text(profile)])
    let given = try requirements.json().objectValue ?? []
    let kept = given.filter { $0.name != "profile" || profile == nil }
    let data = JSON.object((own.objectValue ?? []) + kept)
    return Request("provider.require", data: data.clearing(clear))
  }
}

/// `dotacion provider profiles [dell]`
struct ProviderProfilesCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "profiles", abstract: Help.command("provider.profiles"))
  }
  static var rows: String? { "profiles" }

  @Argument(help: Help.option("provider.profile")) var profile: String?
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request("provider.profiles", data: .members(["profile": .text(profile)]))
  }

  func page(_ answer: JSON, _ page: inout Page) {
    let profiles = answer["profiles"]?.arrayValue ?? []
    guard profile == nil else {
      for found in profiles { RequirementsPage.write(found, &page) }
      return
    }
    page.table(
      profiles.map { found in
        .members([
          "profile": found["profile"],
          "what_for": .text(page.shown(found["profile"], "provider_profile")),
        ])
      },
      [TableColumn("profile"), TableColumn("what_for")])
  }
}

/// `dotacion provider scorecard HP --from 2026-01-01 --to 2026-06-30`
struct ProviderScorecardCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "scorecard", abstract: Help.command("provider.scorecard"))
  }
  static var rows: String? { "months" }

  @Argument(help: Help.option("provider")) var provider: String
  @Option(help: Help.option("provider.scorecard_contract")) var contract: String?
  @Option(help: Help.option("provider.scorecard_from")) var from: String
  @Option(help: Help.option("provider.scorecard_to")) var to: String
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "provider.scorecard",
      data: .members([
        "provider": .string(provider), "contract": .text(contract), "from": .string(from),
        "to": .string(to),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { ScorecardPage.write(answer, &page) }
}
