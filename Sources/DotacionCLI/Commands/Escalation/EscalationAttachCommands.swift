import ArgumentParser
import Engine
import Operations
import RegistryModel

/// `dotacion escalation attach E-2026-00001 rayas.jpg equipo.png --caption "Rayas al encender"`
///
/// All files in one transaction: each is an operation of its own.
struct EscalationAttachCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "attach", abstract: Help.command("escalation.attach"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("escalation.code")) var code: String
  @Argument(help: Help.option("attachment.files")) var files: [String]
  @Option(help: Help.option("attachment.name")) var name: String?
  @Option(help: Help.option("attachment.caption")) var caption: String?

  func execute(_ session: Session) throws(RegistryError) {
    guard name == nil || files.count == 1 else {
      throw RegistryError(.usageNameForOne, hints: [Hint("attachment.one_at_a_time")])
    }
    let requests = try files.indices.map { index throws(RegistryError) in
      try request(index)
    }
    let origin = session.origin(write)
    if write.isRehearsal {
      let outcomes = try session.open(.readOnly).rehearse(origin) { applier throws(RegistryError) in
        try requests.indices.map { index throws(RegistryError) in
          let receipt = try apply(requests[index], files[index], applier)
          return (requests[index], receipt, try applier.described(receipt.changes))
        }
      }
      for (request, receipt, changes) in outcomes {
        session.show(receipt, request, rehearsed: changes)
      }
      return
    }
    let receipts = try session.open(.readWrite).write(origin) { applier throws(RegistryError) in
      try requests.indices.map { index throws(RegistryError) in
        try apply(requests[index], files[index], applier)
      }
    }
    for (request, receipt) in zip(requests, receipts) { session.show(receipt, request) }
  }

  /// What is wrong with the content is wrong with the file.
  private func apply(_ request: Request, _ file: String, _ applier: Applier)
    throws(RegistryError) -> Receipt
  {
    do throws(RegistryError) {
      return try applier.apply(request)
    } catch {
      guard error.location?.pointer == "/data/content" else { throw error }
      throw RegistryError(
        error.code, error.params, at: SourceLocation(file: file), hints: error.hints)
    }
  }

  private func request(_ index: Int) throws(RegistryError) -> Request {
    let path = files[index]
    let limit = AttachmentLimits.general.bytesEach
    let bytes = try InputFile.bytes(path, maximum: limit) { size in
      .tooLarge(.attachmentTooLarge, size, limit)
    }
    let ownName = path.split(separator: "/").last.map(String.init) ?? path
    var request = Request(
      "escalation.attach",
      data: .members([
        "escalation": .string(code), "name": .string(name ?? ownName),
        "caption": .text(caption), "content": .string(Base64.encoded(bytes)),
      ]))
    try write.fill(&request)
    // One id names one operation.
    if files.count > 1 { request.id = write.id.map { "\($0).\(index + 1)" } }
    return request
  }
}

/// `dotacion escalation detach E-2026-00001 rayas.jpg [--erase --reason "Se ve a una persona"]`
struct EscalationDetachCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "detach", abstract: Help.command("escalation.detach"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("escalation.code")) var code: String
  @Argument(help: Help.option("attachment.which")) var name: String
  @Flag(name: .customLong("erase"), help: Help.option("attachment.erase")) var isErasure = false
  @Option(help: Help.option("attachment.reason")) var reason: String?

  func request() -> Request {
    Request(
      "escalation.detach",
      data: .members([
        "escalation": .string(code), "name": .string(name),
        "erase": isErasure ? .bool(true) : nil, "reason": .text(reason),
      ]))
  }
}

extension ErrorCode {
  static let usageNameForOne = ErrorCode("usage.name_for_one", .usage)
}
