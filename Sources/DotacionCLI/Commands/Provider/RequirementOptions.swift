import ArgumentParser
import Operations
import RegistryModel

/// What a provider wants in a ticket: one option each, or a file for all of it.
struct RequirementOptions: ParsableArguments {
  @Option(parsing: .upToNextOption, help: Help.codes("provider.require", TicketField.self))
  var require: [String] = []
  @Option(help: Help.option("provider.maximum_parts")) var maximumParts: Int?
  @Option(help: Help.option("provider.maximum_symptom")) var maximumSymptom: Int?
  @Option(help: Help.option("provider.maximum_diagnosis")) var maximumDiagnosis: Int?
  @Option(help: Help.option("provider.maximum_summary")) var maximumSummary: Int?
  @Option(help: Help.option("provider.maximum_note")) var maximumNote: Int?
  @Option(help: Help.option("provider.maximum_attachments")) var maximumAttachments: Int?
  @Option(help: Help.option("provider.maximum_attachment_bytes"))
  var maximumAttachmentBytes: Int?
  @Option(help: Help.codes("provider.channel", TicketChannelKind.self)) var channel: [String] = []
  @Option(help: Help.option("provider.return_within")) var returnWithin: String?
  @Option(help: Help.option("provider.penalty")) var penalty: String?
  @Option(help: Help.option("provider.subject")) var subject: String?
  @Option(help: Help.option("provider.opening")) var opening: String?
  @Option(help: Help.option("provider.late_contact")) var lateContact: [String] = []
  @Option(name: .customLong("from"), help: Help.option("provider.from")) var file: String?

  /// The requirements as one object; an option stands before the file's member.
  ///
  /// - Throws: `usage.requirements_not_an_object`; what reading the file throws.
  func json() throws(RegistryError) -> JSON {
    let given = JSON.members([
      "fields": .texts(require), "maximum_parts": .number(maximumParts),
      "maximum_symptom": .number(maximumSymptom),
      "maximum_diagnosis": .number(maximumDiagnosis),
      "maximum_summary": .number(maximumSummary), "maximum_note": .number(maximumNote),
      "maximum_attachments": .number(maximumAttachments),
      "maximum_attachment_bytes": .number(maximumAttachmentBytes),
      "channels": channel.isEmpty ? nil : .array(channel.map(RequirementOptions.channel)),
      "return_within": .text(returnWithin), "penalty": .text(penalty),
      "subject": .text(subject), "opening": .text(opening),
      "contacts": lateContact.isEmpty
        ? nil : .array(lateContact.map(RequirementOptions.contact)),
    ])
    guard let file else { return given }
    let read = try InputFile.json(file)
    guard let members = read.objectValue else {
      throw RegistryError(.usageRequirementsNotAnObject, ["file": file])
    }
    let own = given.objectValue ?? []
    return .object(
      members.filter { member in !own.contains { $0.name == member.name } } + own)
  }

  /// `mail:soporte@hp.example`, or the channel alone.
  private static func channel(_ text: String) -> JSON {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    return .members([
      "channel": .string(parts.first ?? text), "address": parts.count > 1 ? .string(parts[1]) : nil,
    ])
  }

  /// `ROLE;TELEPHONE;MAIL;AFTER`, what is not known left empty.
  private static func contact(_ text: String) -> JSON {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
      .map { part in String(part.drop { $0 == " " }) }
    let part = { (index: Int) -> JSON? in
      parts.indices.contains(index) && !parts[index].isEmpty ? .string(parts[index]) : nil
    }
    return .members([
      "role": .string(parts.first ?? text), "telephone": part(1), "mail": part(2),
      "after": part(3),
    ])
  }
}

extension ErrorCode {
  /// A file of requirements that holds something else than an object. Params: `file`.
  static let usageRequirementsNotAnObject = ErrorCode(
    "usage.requirements_not_an_object", .usage)
}
