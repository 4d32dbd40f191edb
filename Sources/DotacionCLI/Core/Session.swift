import Engine
import Glibc
import Localization
import RegistryModel
import Store
import StoreSQLite

extension ErrorCode {
  static let usageNoRegistry = ErrorCode("usage.no_registry", .usage)
}

/// One run of the program: the registry it works on and how it speaks.
struct Session {
  let options: CommonOptions
  let lexicon: Lexicon
  let format: OutputFormat

  init(_ options: CommonOptions) {
    self.options = options
    lexicon = Lexicon(options.lang ?? RunContext.current.language)
    format = options.format ?? (RunContext.current.isOutputTerminal ? .text : .json)
  }

  /// Where the registry is: `--registry`, else `DOTACION_REGISTRY`.
  func registryPath() throws(RegistryError) -> String {
    guard let path = options.registry ?? RunContext.current.variable("DOTACION_REGISTRY") else {
      throw RegistryError(.usageNoRegistry, hints: [Hint("name_registry")])
    }
    return path
  }

  func open(_ access: SQLiteStore.Access) throws(RegistryError) -> Registry {
    Registry(
      store: try SQLiteStore.open(path: try registryPath(), access: access),
      environment: RunContext.current.environment)
  }

  /// Who is at work: `--actor`, else `DOTACION_ACTOR`.
  func origin(_ write: WriteOptions, source: String = "cli") -> Origin {
    Origin(actorOption: write.actor, source: source)
  }

  /// Tells of an error as the chosen format has it.
  func complain(_ error: RegistryError) {
    let text =
      switch format {
      case .text, .csv: ErrorPage(lexicon, Style.error).text(error)
      case .json: JSON.members(["error": ErrorJSON(lexicon).json(error)]).canonicalText + "\n"
      }
    OutputSink.complain(text)
  }
}

extension Origin {
  /// Who is at work: `--actor`, else `DOTACION_ACTOR`.
  init(actorOption option: String?, source: String) {
    self.init(
      actor: option ?? RunContext.current.variable("DOTACION_ACTOR"),
      isActorOfVariable: option == nil, source: source)
  }
}
