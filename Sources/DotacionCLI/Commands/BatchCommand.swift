import ArgumentParser
import Engine
import Glibc
import Localization
import RegistryModel

extension BatchRunner.ErrorPolicy: ExpressibleByArgument {}

/// `dotacion batch`: one request a line in, one answer a line out.
struct BatchCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "batch", abstract: Help.command("batch"))
  }

  @OptionGroup var common: CommonOptions

  @Flag(name: .customLong("atomic"), help: Help.option("atomic"))
  var isAtomic = false

  @Option(help: Help.option("chunk"))
  var chunk = 1000

  @Option(name: .customLong("on-error"), help: Help.option("on_error"))
  var onError = BatchRunner.ErrorPolicy.stop

  @Flag(name: .customLong("dry-run"), help: Help.dryRun)
  var isRehearsal = false

  @Option(help: Help.actor)
  var actor: String?

  func validate() throws {
    guard (1...100_000).contains(chunk) else { throw ValidationError("--chunk: 1…100000") }
  }

  func execute(_ session: Session) throws(RegistryError) {
    let registry = try session.open(isRehearsal ? .readOnly : .readWrite)
    let errors = ErrorJSON(session.lexicon)
    let meter = ProgressMeter(session.lexicon)
    let runner = BatchRunner(
      registry: registry,
      origin: Origin(
        actor: actor ?? RunContext.current.variable("DOTACION_ACTOR"), source: "batch"),
      options: BatchRunner.Options(
        chunk: chunk, isAtomic: isAtomic, isRehearsal: isRehearsal, onError: onError),
      describe: errors.json, progress: { meter.update($0.lines) })
    var reader = LineReader(RunContext.current.input)
    var output = OutputSink()
    let summary = try runner.run(&reader, &output)
    meter.finish()
    guard let error = summary.firstError else { return }
    OutputSink.complain(
      (session.lexicon.text(
        "batch.failed",
        ["failures": String(summary.failures), "lines": String(summary.lines)]) ?? "") + "\n")
    throw error
  }
}
