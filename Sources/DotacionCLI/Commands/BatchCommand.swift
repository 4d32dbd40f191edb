import ArgumentParser
import Engine
import Glibc
import Localization
import Operations
import RegistryModel
import Store

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

  @Option(parsing: .unconditional, help: Help.option("chunk"))
  var chunk = 1000

  @Option(name: .customLong("on-error"), help: Help.option("on_error"))
  var onError = BatchRunner.ErrorPolicy.stop

  @Flag(name: .customLong("dry-run"), help: Help.dryRun)
  var isRehearsal = false

  @Option(help: Help.actor)
  var actor: String?

  func execute(_ session: Session) throws(RegistryError) {
    try NumberRange.check(chunk, in: 1...100_000)
    let registry = try session.open(isRehearsal ? .readOnly : .readWrite)
    let origin = Origin(actorOption: actor, source: "batch")
    // An unknown actor would refuse every line: said once, before any is read.
    _ = try registry.store.read { reader throws(RegistryError) in
      try origin.person(in: reader)
    }
    let meter = ProgressMeter(session.lexicon, isBesideLines: true)
    let runner = BatchRunner(
      registry: registry,
      origin: origin,
      options: BatchRunner.Options(
        chunk: chunk, isAtomic: isAtomic, isRehearsal: isRehearsal,
        cores: ProcessorCores.count),
      lines: LineAnswers(errors: ErrorJSON(session.lexicon), onError: onError),
      progress: { meter.update($0.lines) })
    var reader = LineReader(RunContext.current.input)
    let summary = try runner.run(&reader)
    meter.finish()
    guard let error = summary.firstError else { return }
    OutputSink.complain(
      (session.lexicon.text(
        "batch.failed",
        ["failures": String(summary.failures), "lines": String(summary.lines)]) ?? "") + "\n")
    throw error
  }
}
