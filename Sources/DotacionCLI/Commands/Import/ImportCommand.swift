import ArgumentParser
import Engine
import RegistryModel
import VendorImport

extension ErrorCode {
  static let importNotWhole = ErrorCode("import.not_whole", .refused)
}

/// `dotacion import …`: vendors' XML, and how it is read.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: Help.command("import"),
      subcommands: [ImportFilesCommand.self, ImportProfileCommand.self],
      defaultSubcommand: ImportFilesCommand.self)
  }
}

/// `dotacion import FILE…`: vendors' XML, planned first and then applied exactly so.
struct ImportFilesCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "files", abstract: Help.command("import"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Help.option("files")) var files: [String]
  @Option(help: Help.option("import_at")) var at: String?
  @Option(name: .customLong("first-tag"), help: Help.option("first_tag")) var firstTag: String?
  @Flag(name: .customLong("dry-run"), help: Help.dryRun) var isRehearsal = false
  @Option(help: Help.actor) var actor: String?

  func execute(_ session: Session) throws(RegistryError) {
    let registry = try session.open(isRehearsal ? .readOnly : .readWrite)
    let origin = Origin(
      actor: actor ?? RunContext.current.variable("DOTACION_ACTOR"), source: "import")
    let catalogue = try ProfileCatalogue.shipped()
    var documents: [JSON] = []
    var left = 0
    for file in files {
      let outcome = try importOne(file, catalogue, registry, origin)
      documents.append(outcome.json)
      left += outcome.left
    }
    let answer = JSON.members([
      "documents": .array(documents), "dry_run": .bool(isRehearsal),
    ])
    session.show(answer, rows: "documents") { ImportPage.write($0, &$1) }
    guard left == 0 else {
      throw RegistryError(.importNotWhole, ["records": String(left)])
    }
  }

  private struct DocumentOutcome {
    let json: JSON
    /// Records that were refused or are for a person to decide.
    let left: Int
  }

  private func importOne(
    _ file: String, _ catalogue: ProfileCatalogue, _ registry: Registry, _ origin: Origin
  ) throws(RegistryError) -> DocumentOutcome {
    let input = try FileInput(path: file)
    let document = try VendorImport.read(input, file: file, catalogue: catalogue)
    let source = ImportSource(
      digest: try input.finishedDigest(), profile: document.profile, place: at,
      firstTag: firstTag)
    let plan = try registry.planImport(document.observations, from: source, origin: origin)
    var applied = 0
    if !isRehearsal { applied = try registry.apply(plan, origin: origin).count }
    let refused = document.refused.map { record in
      JSON.members([
        "error": .string(record.error.code.name), "line": .integer(Int64(record.line)),
        "path": .string(record.path),
      ])
    }
    let ignored = document.ignored.map { element in
      JSON.members([
        "count": .integer(Int64(element.count)), "path": .string(element.path),
        "reason": .string(element.reason),
      ])
    }
    let json = JSON.members([
      "applied": .integer(Int64(applied)), "digest": .string(source.digest),
      "file": .string(file), "ignored": .array(ignored), "plan": plan.json,
      "profile": .string(document.profile), "refused": .array(refused),
    ])
    return DocumentOutcome(
      json: json, left: refused.count + plan.count(.refused) + plan.count(.ambiguous))
  }
}
