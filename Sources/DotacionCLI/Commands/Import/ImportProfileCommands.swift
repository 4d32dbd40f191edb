import ArgumentParser
import RegistryModel
import VendorImport

/// `dotacion import profile …`: what profiles there are, what they take, and new ones.
struct ImportProfileCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "profile", abstract: Help.command("import.profile"),
      subcommands: [
        ImportProfileListCommand.self, ImportProfileCheckCommand.self,
        ImportProfileExplainCommand.self, ImportProfileTryCommand.self,
        ImportProfileNewCommand.self, ImportProfileGuideCommand.self,
        ImportProfileSchemaCommand.self,
      ])
  }
}

struct ProfileOptions: ParsableArguments {
  @Option(help: Help.option("profiles")) var profiles: String?

  var folder: ProfileFolder { ProfileFolder(profiles) }
}

/// `dotacion import profile list`
struct ImportProfileListCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Help.command("import.profile.list"))
  }

  @OptionGroup var options: ProfileOptions
  @OptionGroup var common: CommonOptions

  func execute(_ session: Session) throws(RegistryError) {
    let own = try options.folder.own()
    let shipped = try ProfileCatalogue.shipped().profiles
    let shippedNames = Set(shipped.map(\.name))
    let ownNames = Set(own.map(\.name))
    func row(_ profile: ImportProfile, _ origin: String) -> JSON {
      .members([
        "origin": .string(origin), "profile": .string(profile.name),
        "roots": .array(profile.documents.map { .string($0.root) }),
      ])
    }
    let rows =
      own.map { row($0, shippedNames.contains($0.name) ? "replaces_shipped" : "own") }
      + shipped.filter { !ownNames.contains($0.name) }.map { row($0, "shipped") }
    session.show(.members(["profiles": .array(rows)]), rows: "profiles") {
      ImportProfilePage.list($0, &$1)
    }
  }
}

/// `dotacion import profile check FILE`: everything that is wrong with a profile.
struct ImportProfileCheckCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: Help.command("import.profile.check"))
  }

  @Argument(help: Help.option("profile_file")) var file: String
  @OptionGroup var common: CommonOptions

  func execute(_ session: Session) throws(RegistryError) {
    switch ProfileReader.check(try InputFile.bytes(file), file: file) {
    case .success(let profile):
      let isShipped = try ProfileCatalogue.shipped().profiles.contains { $0.name == profile.name }
      let answer = JSON.members([
        "profile": .string(profile.name), "replaces_shipped": isShipped ? .bool(true) : nil,
      ])
      session.show(answer, rows: nil) {
        ImportProfilePage.sound($0, &$1)
      }
    case .failure(let faults):
      for fault in faults.rest.isEmpty ? [] : faults.all.dropLast() { session.complain(fault) }
      throw faults.all.last ?? faults.first
    }
  }
}

/// `dotacion import profile explain NAME|FILE`: what is taken from where.
struct ImportProfileExplainCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "explain", abstract: Help.command("import.profile.explain"))
  }

  @Argument(help: Help.option("profile_name")) var profile: String
  @Option(help: Help.option("profile_sample")) var sample: String?
  @OptionGroup var options: ProfileOptions
  @OptionGroup var common: CommonOptions

  func execute(_ session: Session) throws(RegistryError) {
    let profile = try found()
    var document: JSON?
    var neverFound: JSON?
    if let sample {
      let unpacker = try InputUnpacker(DocumentFile(sample).input(), name: sample)
      var reader = ImportReader(
        catalogue: ProfileCatalogue([profile]), schemaFiles: try options.folder.schemaFiles(),
        counting: [profile.name])
      var read: [JSON] = []
      while let next = try unpacker.next() {
        let document = try reader.read(next.input, file: next.name)
        if !document.isPart { read.append(document.json) }
      }
      read += reader.finish().map(\.json)
      document = .array(read)
      neverFound = reader.toldNeverFound
    }
    let answer = JSON.members([
      "explanation": profile.explanation, "documents": document, "never_found": neverFound,
    ])
    session.show(answer, rows: nil) { ImportProfilePage.explained($0, &$1) }
  }

  /// By the file's name when it looks like one, else among those there are.
  private func found() throws(RegistryError) -> ImportProfile {
    if profile.hasSuffix(".yaml") || profile.hasSuffix(".yml") {
      return try ProfileReader.read(InputFile.bytes(profile), file: profile)
    }
    let catalogue = try options.folder.catalogue()
    guard let known = catalogue.profiles.first(where: { $0.name == profile }) else {
      throw RegistryError(
        .importProfileUnknown, ["profile": profile],
        hints: [
          Hint(
            "known_profiles",
            ["profiles": catalogue.profiles.map(\.name).joined(separator: ", ")])
        ])
    }
    return known
  }
}

/// `dotacion import profile try FILE…`: reads documents to their end and counts what they hold, in
/// constant memory and without a registry.
struct ImportProfileTryCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "try", abstract: Help.command("import.profile.try"))
  }

  @Argument(help: Help.option("profile_files")) var files: [String]
  @OptionGroup var options: ProfileOptions
  @OptionGroup var common: CommonOptions

  func execute(_ session: Session) throws(RegistryError) {
    var reader = try options.folder.reader()
    var rows: [JSON] = []
    for path in files {
      for file in try ProfileFolder.documents(path) {
        let unpacker = try InputUnpacker(DocumentFile(file).input(), name: file)
        while let next = try unpacker.next() {
          if let row = tried(next.input, next.name, &reader, session) { rows.append(row) }
        }
      }
    }
    for bundle in reader.finish() {
      var codes: [String: Int] = [:]
      for refusal in bundle.refused { codes[refusal.error.code.name, default: 0] += 1 }
      rows.append(row(bundle, bundle.files.joined(separator: ", "), codes))
    }
    let answer = JSON.members([
      "documents": .array(rows), "never_found": reader.toldNeverFound,
    ])
    session.show(answer, rows: "documents") { ImportProfilePage.tried($0, &$1) }
    try RegistryError.tellUnread(in: rows)
  }

  /// Nil for a part of a bundle, which is told of when all of them were read.
  private func tried(
    _ input: any XMLInput, _ name: String, _ reader: inout ImportReader, _ session: Session
  ) -> JSON? {
    var codes: [String: Int] = [:]
    do throws(RegistryError) {
      let document = try reader.read(
        input, file: name,
        onRecord: { record throws(RegistryError) in
          if case .refused(let refusal) = record {
            codes[refusal.error.code.name, default: 0] += 1
          }
        })
      return document.isPart ? nil : row(document, name, codes)
    } catch {
      return .members([
        "error": ErrorJSON(session.lexicon).json(error), "file": .string(name),
      ])
    }
  }

  private func row(_ document: ImportDocument, _ name: String, _ codes: [String: Int]) -> JSON {
    let reasons = codes.keys.sorted(by: ByteOrder.precedes).map {
      JSONMember($0, .integer(Int64(codes[$0] ?? 0)))
    }
    return .members([
      "file": .string(name), "ignored": .integer(Int64(document.ignored.count)),
      "not_asked_for": .integer(
        Int64(document.ignored.count { $0.reason == "import.not_asked_for" })),
      "profile": .string(document.profile), "reasons": .object(reasons),
      "records": .integer(Int64(document.observationCount)),
      "refused": .integer(Int64(document.refusedCount)),
      "schema_problems": document.schemaProblems.map { .integer(Int64($0.count)) },
    ])
  }
}

/// `dotacion import profile new NAME --from SAMPLE`: a first draft, on standard output.
struct ImportProfileNewCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "new", abstract: Help.command("import.profile.new"))
  }

  @Argument(help: Help.option("profile_new_name")) var name: String
  @Option(name: .customLong("from"), help: Help.option("profile_from")) var sample: String
  @OptionGroup var common: CommonOptions

  func execute(_ session: Session) throws(RegistryError) {
    let unpacker = try InputUnpacker(DocumentFile(sample).input(), name: sample)
    guard let next = try unpacker.next() else {
      throw RegistryError(.xmlEmpty, at: SourceLocation(file: sample))
    }
    func word(_ key: String) -> String { session.lexicon.text("profile_draft.\(key)") ?? key }
    let language = DraftLanguage(
      head: [word("head"), word("then")], nothing: word("nothing"), part: word("part"),
      others: word("others"))
    OutputSink.print(
      try ProfileDraft.yaml(name, from: next.input, file: next.name, language: language))
  }
}

/// `dotacion import profile guide`: the language of profiles, on one page.
struct ImportProfileGuideCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "guide", abstract: Help.command("import.profile.guide"))
  }

  @OptionGroup var common: CommonOptions

  func execute(_ session: Session) throws(RegistryError) {
    let page =
      switch session.lexicon.language {
      case .spanish: ProfileGuide.spanish
      case .english: ProfileGuide.english
      }
    OutputSink.print(page)
  }
}

/// `dotacion import profile schema`: profiles as JSON Schema, for editors.
struct ImportProfileSchemaCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "schema", abstract: Help.command("import.profile.schema"))
  }

  @OptionGroup var common: CommonOptions

  func execute(_ session: Session) throws(RegistryError) {
    OutputSink.print(ProfileJSONSchema.json.prettyText + "\n")
  }
}

extension ImportReader {
  /// Nil when all that the counted profiles ask for was found somewhere.
  var toldNeverFound: JSON? {
    let rows = neverFound.map { profile, uses in
      JSON.members(["paths": .array(uses.map(\.json)), "profile": .string(profile)])
    }
    return rows.isEmpty ? nil : .array(rows)
  }
}

extension ErrorCode {
  /// No profile has that name; `profile`.
  static let importProfileUnknown = ErrorCode("import.profile_unknown", .notFound)
}
