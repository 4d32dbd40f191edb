import ArgumentParser
import Engine
import RegistryModel

/// `dotacion case open "No imprime" --kind incident --asset 20077`
struct CaseOpenCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "open", abstract: Help.command("case.open"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("case.summary")) var summary: String
  @Option(help: Help.option("case.kind")) var kind: String
  @Option(name: .customLong("asset"), help: Help.option("case.assets")) var assets: [String] = []
  @Option(help: Help.option("case.requester")) var requester: String?
  @Option(help: Help.option("case.site")) var site: String?
  @Option(help: Help.option("case.priority")) var priority: String?
  @Option(help: Help.option("case.detail")) var detail: String?
  @Option(help: Help.option("case.group")) var group: String?
  @Option(help: Help.option("case.specialist")) var specialist: String?
  @Option(help: Help.option("case.parent")) var parent: String?
  @Option(help: Help.option("case.external_ref")) var externalRef: String?
  @Flag(name: .customLong("security"), help: Help.option("case.security")) var isSecurity = false
  @Option(help: Help.option("case.free_software")) var freeSoftware: String?
  @Flag(name: .customLong("after-the-fact"), help: Help.option("case.after_the_fact"))
  var isAfterTheFact = false
  @Option(help: Help.option("case.opened_at")) var openedAt: String?
  @Option(help: Help.option("case.work")) var work: String?
  @Option(help: Help.option("case.interventions")) var interventions: String?

  func request() throws(RegistryError) -> Request {
    let works = try interventions.map { path throws(RegistryError) in
      try InputFile.json(path)
    }
    return Request(
      "case.open",
      data: .members([
        "summary": .string(summary), "kind": .string(kind), "priority": .text(priority),
        "detail": .text(detail), "site": .text(site), "requester": .text(requester),
        "group": .text(group), "specialist": .text(specialist), "parent": .text(parent),
        "external_ref": .text(externalRef), "assets": .texts(assets),
        "security": isSecurity ? .bool(true) : nil, "free_software": .text(freeSoftware),
        "after_the_fact": isAfterTheFact ? .bool(true) : nil,
        "opened_at": .text(openedAt.map(TypedTime.instant)), "work": .text(work),
        "interventions": works,
      ]))
  }
}
