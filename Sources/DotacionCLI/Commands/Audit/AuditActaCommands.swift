import ArgumentParser
import Documents
import Engine
import Operations
import RegistryModel
import Store

extension ErrorCode {
  static let auditDigestDiffers = ErrorCode("audit.digest_differs", .refused)
}

/// `dotacion audit acta A-2026-00001`: the acta as it is printed and signed.
struct AuditActaCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "acta", abstract: Help.command("audit.acta"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("audit")) var audit: String

  func execute(_ session: Session) throws(RegistryError) {
    let acta = try SealedActa.read(audit, session, read)
    switch session.format {
    case .json: OutputSink.print(acta.canonicalText + "\n")
    case .csv: OutputSink.print(CSVTable.text(acta["content"] ?? .null, rows: "findings"))
    case .text:
      OutputSink.print(ActaPage.text(acta) { session.lexicon.text($0) ?? $0 })
    }
  }
}

/// `dotacion audit verify A-2026-00001 DIGEST`: whether a printed acta is the one that was closed.
struct AuditVerifyCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify", abstract: Help.command("audit.verify"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("audit")) var audit: String
  @Argument(help: Help.option("digest")) var digest: String

  func execute(_ session: Session) throws(RegistryError) {
    let acta = try SealedActa.read(audit, session, read)
    let own = acta["digest"]?.stringValue ?? ""
    let given = digest.lowercased().filter { !$0.isWhitespace }
    guard given == own else {
      throw RegistryError(
        .auditDigestDiffers, ["audit": audit, "digest": own],
        hints: [Hint("journal_verify")])
    }
    let answer = JSON.members([
      "audit": .string(audit), "digest": .string(own), "journal": acta["journal"],
      "verified": .bool(true),
    ])
    session.show(answer, rows: nil) { _, page in
      page.line(page.lexicon.text("audit.verified", ["audit": audit]) ?? audit, .good)
    }
  }
}

/// An acta with its digests and the journal line that closed it.
enum SealedActa {
  static func read(_ code: String, _ session: Session, _ options: ReadOptions)
    throws(RegistryError) -> JSON
  {
    let moment = try options.asOf.map { text throws(RegistryError) in try Moment(text) }
    let registry = try session.open(.readOnly)
    return try registry.store.read { reader throws(RegistryError) in
      let acta = try ActaSeal.sealed(
        code,
        fetch: { code throws(RegistryError) in
          var request = Request("audit.acta", data: .members(["audit": .string(code)]))
          request.moment = moment
          return try registry.answer(request, in: reader)
        }, hash: { Digest.hexadecimal(of: $0) })
      guard let closing = try closing(acta, reader) else { return acta }
      return .object((acta.objectValue ?? []) + [JSONMember("journal", closing)])
    }
  }

  /// Nothing touches an audit after the line that closed it.
  private static func closing(_ acta: JSON, _ reader: any StoreReader) throws(RegistryError)
    -> JSON?
  {
    guard let code = acta["content"]?["code"]?.stringValue,
      let audit = try reader.first(Audit.byCode, code),
      let last = try reader.history(of: audit.ref, limit: 1).first,
      let entry = try reader.entry(sequence: last)
    else { return nil }
    return .members(["hash": .string(entry.hash), "sequence": .integer(entry.sequence)])
  }
}
