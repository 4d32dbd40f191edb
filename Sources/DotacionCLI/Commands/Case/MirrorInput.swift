import ArgumentParser
import Engine
import Localization
import RegistryModel

/// `column=member` pairs.
enum NamedValues {
  /// - Throws: `usage.pair_form`.
  static func parse(_ texts: [String]) throws(RegistryError) -> [String: String] {
    var values: [String: String] = [:]
    for text in texts {
      guard let sign = text.lastIndex(of: "="), sign > text.startIndex,
        text.index(after: sign) < text.endIndex
      else { throw RegistryError(.usagePairForm, ["text": text]) }
      values[String(text[..<sign])] = String(text[text.index(after: sign)...])
    }
    return values
  }
}

/// The forms a file of cases may have.
enum MirrorInput: String, CaseIterable, ExpressibleByArgument {
  case csv, jsonl

  /// The longest file, in bytes: it is read whole, to be taken whole.
  static let maximumLength = 1 << 28

  /// JSON lines begin with an object.
  static func detected(in bytes: [UInt8]) -> MirrorInput {
    let marks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    return bytes.first { !marks.contains($0) } == UInt8(ascii: "{") ? .jsonl : .csv
  }

  func items(_ bytes: [UInt8], source: String, _ reading: MirrorSheet.Reading)
    throws(RegistryError) -> [MirrorRun.Item]
  {
    switch self {
    case .csv:
      let text = try CSVText(bytes)
      let sheet = try MirrorSheet(text.header.fields, reading)
      return text.records.map { record in
        MirrorRun.Item(
          line: record.line, record: .success(sheet.record(record.fields, source: source)))
      }
    case .jsonl:
      guard reading.columns.isEmpty, reading.words.values.allSatisfy(\.isEmpty) else {
        throw RegistryError(.mirrorMapsNeedSheet)
      }
      return MirrorInput.records(bytes, source: source)
    }
  }

  private static func records(_ bytes: [UInt8], source: String) -> [MirrorRun.Item] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      let marked = index == 0 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
      guard !marked.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else { return nil }
      let record = Result { () throws(RegistryError) in
        try with(source, try JSONParser.parse(Array(marked)))
      }
      return MirrorRun.Item(line: index + 1, record: record)
    }
  }

  private static func with(_ source: String, _ record: JSON) throws(RegistryError) -> JSON {
    guard let members = record.objectValue, record["source"] == nil else { return record }
    return .object([JSONMember("source", .string(source))] + members)
  }

  /// The code whose word it is in either language: `En proceso` is `in_progress`.
  static func meaning(of word: String, for member: String) -> String? {
    let codes: (enumeration: String, all: [String])
    switch member {
    case "state": codes = ("case_state", CaseState.allCases.map(\.rawValue))
    case "kind": codes = ("case_kind", CaseKind.allCases.map(\.rawValue))
    case "priority": codes = ("priority", Priority.allCases.map(\.rawValue))
    case "suspension_reason":
      codes = ("suspension_reason", SuspensionReason.allCases.map(\.rawValue))
    default: return nil
    }
    let folded = FoldedText.fold(word)
    return codes.all.first { code in
      Language.allCases.contains {
        FoldedText.fold(Lexicon($0).term(codes.enumeration, code)) == folded
      }
    }
  }
}

extension ErrorCode {
  static let mirrorMapsNeedSheet = ErrorCode("mirror.maps_need_sheet", .usage)
  static let usagePairForm = ErrorCode("usage.pair_form", .usage)
}
