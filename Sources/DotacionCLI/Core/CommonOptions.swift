import ArgumentParser
import Engine
import Localization
import RegistryModel

extension Language: ExpressibleByArgument {}

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: Help.registry)
  var registry: String?

  @Option(help: Help.language)
  var lang: Language?

  @Option(help: Help.format)
  var format: OutputFormat?
}

/// How answers are written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, csv
}

/// What every command that changes the registry takes.
struct WriteOptions: ParsableArguments {
  @Flag(name: .customLong("dry-run"), help: Help.dryRun)
  var isRehearsal = false

  @Option(help: Help.actor)
  var actor: String?

  @Option(name: .customLong("case"), help: Help.caseOption)
  var supportCase: String?

  @Option(help: Help.note)
  var note: String?

  @Option(name: .customLong("id"), help: Help.operationID)
  var id: String?

  @Option(help: Help.expect)
  var expect: [String] = []
}

/// What every command that only looks takes.
struct ReadOptions: ParsableArguments {
  @Option(name: .customLong("as-of"), help: Help.asOf)
  var asOf: String?
}
