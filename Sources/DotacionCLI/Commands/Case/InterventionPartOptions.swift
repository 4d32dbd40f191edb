import ArgumentParser
import RegistryModel

/// Parts taken out and put in, on the command line: `--part-out fuser=FX-1 --part-in fuser=FX-2`.
struct InterventionPartOptions: ParsableArguments {
  @Option(name: .customLong("part-out"), help: Help.option("intervention.part_out"))
  var partsOut: [String] = []
  @Option(name: .customLong("part-in"), help: Help.option("intervention.part_in"))
  var partsIn: [String] = []
  @Option(help: Help.option("intervention.mismatch_reason")) var mismatchReason: String?
  @Option(name: .customLong("from"), help: Help.option("intervention.from")) var donor: String?
  @Option(help: Help.option("intervention.warranty_provider")) var warrantyProvider: String?
  @Option(help: Help.option("intervention.warranty_months")) var warrantyMonths: Int?
  @Option(help: Help.option("intervention.warranty_until")) var warrantyUntil: String?
  @Option(help: Help.option("intervention.warranty_document")) var warrantyDocument: String?

  /// `parts_out`, with the reason for any that is not the one expected.
  func out() throws(RegistryError) -> JSON? {
    guard !partsOut.isEmpty || mismatchReason == nil else {
      throw RegistryError(
        .usagePartOptionAlone, ["option": "--mismatch-reason", "part": "--part-out"])
    }
    var parts: [JSON] = []
    for text in partsOut {
      parts.append(
        .object(
          try PartInput.members(text)
            + JSON.members(["mismatch_reason": .text(mismatchReason)]).memberList))
    }
    return parts.isEmpty ? nil : .array(parts)
  }

  /// `parts_in`, all from the same donor and under the same warranty.
  func incoming() throws(RegistryError) -> JSON? {
    let warranty = JSON.members([
      "provider": .text(warrantyProvider), "months": .number(warrantyMonths),
      "ends_on": .text(warrantyUntil), "document": .text(warrantyDocument),
    ]).unlessEmpty
    guard !partsIn.isEmpty || (donor == nil && warranty == nil) else {
      throw RegistryError(
        .usagePartOptionAlone,
        ["option": donor == nil ? "--warranty-…" : "--from", "part": "--part-in"])
    }
    guard warranty == nil || warrantyProvider != nil else {
      throw RegistryError(.usageWarrantyProviderMissing)
    }
    var parts: [JSON] = []
    for text in partsIn {
      parts.append(
        .object(
          try PartInput.members(text)
            + JSON.members(["from": .text(donor), "warranty": warranty]).memberList))
    }
    return parts.isEmpty ? nil : .array(parts)
  }
}

extension JSON {
  fileprivate var memberList: [JSONMember] { objectValue ?? [] }
}

/// A part as people type it: `fuser`, `fuser=FX-0002`, `memory:KVR32S22=SN1`, `2xroller`.
enum PartInput {
  /// - Throws: `usage.invalid_part`.
  static func members(_ text: String) throws(RegistryError) -> [JSONMember] {
    var rest = text[...]
    var quantity: Int64?
    if let cross = rest.firstIndex(of: "x"), let count = Int64(rest[..<cross]) {
      quantity = count
      rest = rest[rest.index(after: cross)...]
    }
    let sides = rest.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let names = sides.first?.split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let names, let name = names.first, !names.contains(""), !sides.contains("") else {
      throw RegistryError(.usageInvalidPart, ["value": text])
    }
    let members = JSON.members([
      "part_class": .string(String(name)),
      "part_number": names.count == 2 ? .string(String(names[1])) : nil,
      "serial": sides.count == 2 ? .string(String(sides[1])) : nil,
      "quantity": quantity.map { .integer($0) },
    ])
    return members.memberList
  }
}

extension ErrorCode {
  static let usageWarrantyProviderMissing = ErrorCode("usage.warranty_provider_missing", .usage)
  /// Params: `value`.
  static let usageInvalidPart = ErrorCode("usage.invalid_part", .usage)
  /// Params: `option`, and the `part` option it says something of.
  static let usagePartOptionAlone = ErrorCode("usage.part_option_alone", .usage)
}
