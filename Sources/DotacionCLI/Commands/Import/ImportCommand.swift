import ArgumentParser
import Engine
import RegistryModel
import Threads

extension ErrorCode {
  static let importNotWhole = ErrorCode("import.not_whole", .refused)
}

/// `dotacion import …`: vendors' XML, seen before it is taken, and taken back when it was wrong.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: Help.command("import"),
      subcommands: [
        ImportFilesCommand.self, ImportPlanCommand.self, ImportApplyCommand.self,
        ImportUndoCommand.self, ImportConflictsCommand.self, ImportResolveCommand.self,
        ImportVanishedCommand.self, ImportProfileCommand.self,
      ], defaultSubcommand: ImportFilesCommand.self)
  }
}

/// What plans and imports take alike.
struct ImportOptions: ParsableArguments {
  @Argument(help: Help.option("import.files")) var files: [String]
  @Option(help: Help.option("import.source")) var source: String?
  @Option(help: Help.option("import_at")) var at: String?
  @Option(name: .customLong("first-tag"), help: Help.option("first_tag")) var firstTag: String?
  @Option(name: .customLong("on-error"), help: Help.option("import.on_error"))
  var onError: ImportErrorPolicy = .skip
  @Option(help: Help.option("import.rejected")) var rejected: String?
  @OptionGroup var profiles: ProfileOptions
  @Option(help: Help.actor) var actor: String?

  /// What is asked for, once every file was read for its digest.
  func order(_ feed: ImportFeeder) -> ImportOrder {
    ImportOrder(
      files: feed.files.map(\.file), source: source, place: at, firstTag: firstTag,
      isAllOrNothing: onError == .abort, profiles: feed.ownProfiles)
  }

  func feed(_ files: [ImportFile], _ session: Session) throws(RegistryError) -> ImportFeeder {
    try ImportFeeder(files, profiles.folder, session)
  }

  var origin: Origin {
    Origin(actorOption: actor, source: "import")
  }
}

/// What becomes of an import some of whose records are refused.
enum ImportErrorPolicy: String, CaseIterable, ExpressibleByArgument {
  case skip, abort
}

/// `dotacion import FILE…`: planned and carried out in one go. Exchange documents say what is to be
/// done themselves.
struct ImportFilesCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "files", abstract: Help.command("import.files"))
  }

  @OptionGroup var options: ImportOptions
  @Flag(name: .customLong("dry-run"), help: Help.dryRun) var isRehearsal = false
  @Flag(name: .customLong("detect"), help: Help.option("import.detect")) var isDetection = false
  @OptionGroup var common: CommonOptions

  func execute(_ session: Session) throws(RegistryError) {
    if isDetection {
      return try ImportDetection(options.profiles.folder, session).run(options.files)
    }
    let registry = try session.open(isRehearsal ? .readOnly : .readWrite)
    let files = try ImportFile.all(options.files)
    if let exchange = try ExchangeImport(files, options) {
      return try exchange.run(session, registry, isRehearsal: isRehearsal)
    }
    let output = ImportOutput(session, isRehearsal: isRehearsal)
    let feed = try options.feed(files, session)
    let spared = try SparedFiles(session).and(files.map(\.path) + options.profiles.folder.paths())
    let rejected = try options.rejected.map { path throws(RegistryError) in
      try RejectedRecords(path, sparing: spared, session.lexicon)
    }
    let emit: ImportEmit = { told throws(RegistryError) in
      let line = told.json
      try output.take(line)
      try keepingNothing { () throws(RegistryError) in try rejected?.take(line) }
    }
    let feedAll: ImportFeed = { run throws(RegistryError) in
      try feed.run(run)
      try keepingNothing { () throws(RegistryError) in try rejected?.settle() }
    }
    let order = options.order(feed)
    let outcome: ImportOutcome
    do {
      outcome =
        isRehearsal
        ? try registry.planImport(order, origin: options.origin, emit: emit, feed: feedAll)
        : try registry.importNow(order, origin: options.origin, emit: emit, feed: feedAll)
    } catch {
      output.breakOff()
      feed.meter.finish()
      if error.code == .importBlocked { try rejected?.finish() }
      throw error
    }
    output.finish()
    try rejected?.finish()
    try ImportFilesCommand.tellLeft(outcome.left, rejected)
  }

  /// - Throws: `import.not_whole` when a record was refused or waits for a person.
  static func tellLeft(_ left: Int, _ rejected: RejectedRecords?) throws(RegistryError) {
    guard left > 0 else { return }
    throw RegistryError(
      .importNotWhole, ["records": String(left)],
      hints: [rejected?.hint ?? Hint("import_see")])
  }
}

/// `dotacion import plan FILE… --output PLAN`: what importing would do, to look at and to carry out.
struct ImportPlanCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "plan", abstract: Help.command("import.plan"))
  }

  @OptionGroup var options: ImportOptions
  @Option(help: Help.option("import.output")) var output: String?
  @OptionGroup var common: CommonOptions

  func execute(_ session: Session) throws(RegistryError) {
    let registry = try session.open(.readOnly)
    let files = try ImportFile.all(options.files)
    guard try ExchangeImport(files, options) == nil else {
      throw RegistryError(.exchangeNotPlanned, hints: [Hint("exchange_rehearse")])
    }
    let shown = ImportOutput(session, isRehearsal: true, isPlan: true)
    let feed = try options.feed(files, session)
    let spared = try SparedFiles(session).and(files.map(\.path) + options.profiles.folder.paths())
    let stream = try output.map { path throws(RegistryError) in
      try OutputStream(path, sparing: spared)
    }
    let rejected = try options.rejected.map { path throws(RegistryError) in
      try RejectedRecords(path, sparing: spared.and([output]), session.lexicon)
    }
    var writer = ImportPlanWriter()
    let order = options.order(feed)
    // The lines are written on another thread while the next are worked out.
    let outcome = try Behind.run { isReady, next throws(RegistryError) in
      isReady()
      while let line = try next()?.json {
        let text = stream == nil ? nil : writer.text(line)
        if let text { try stream?.write(text) }
        try shown.take(line, text: text)
        try rejected?.take(line)
      }
      try stream?.write(writer.seal())
      try stream?.finish()
    } make: { give throws(RegistryError) in
      try registry.planImport(order, origin: options.origin, emit: give, feed: feed.run)
    }
    shown.finish(plan: output, isBlocked: options.onError == .abort && outcome.left > 0)
    try rejected?.finish()
    try ImportFilesCommand.tellLeft(outcome.left, rejected)
  }
}
