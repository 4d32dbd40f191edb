package import RegistryModel
import Store

/// One line of a plan that is carried out.
package enum ImportPlanLine: Sendable {
  /// What it does; nothing for one that only tells.
  case operations([Request])
  /// The last: the digest of all lines before it, which is the one it says.
  case seal(digest: String)

  /// The operations one line of a plan holds.
  static func requests(_ line: JSON) throws(RegistryError) -> [Request] {
    let items = (line["record"] ?? line["chores"].map { .members(["requests": $0]) })?["requests"]
    var requests: [Request] = []
    for item in items?.arrayValue ?? [] {
      guard let name = item["op"]?.stringValue, let data = item["data"] else {
        throw RegistryError(.importPlanDamaged)
      }
      requests.append(Request(name, data: data))
    }
    return requests
  }

  /// What the end of a plan says.
  enum Ending {
    case total(JSON)
    case seal(String)
  }

  /// Nil for a line that is not of the end; those are known by how canonical JSON begins.
  static func ending(_ text: String) -> Ending? {
    if text.hasPrefix(#"{"sha256":"#) {
      return (try? JSONParser.parse(text))?["sha256"]?.stringValue.map { .seal($0) }
    }
    guard text.hasPrefix(#"{"total":"#) else { return nil }
    return (try? JSONParser.parse(text))?["total"].map { .total($0) }
  }
}

/// Reads the lines of a plan, one after another.
package struct ImportPlanParser {
  private var digest = RunningDigest()

  package init() {}

  /// - Throws: `import.plan_damaged`, `json.*`.
  package mutating func line(_ text: String) throws(RegistryError) -> ImportPlanLine {
    if case .seal(let sealed) = ImportPlanLine.ending(text) {
      guard sealed == digest.hexadecimal else { throw RegistryError(.importPlanDamaged) }
      return .seal(digest: sealed)
    }
    digest.add(line: text)
    return .operations(try ImportPlanLine.requests(JSONParser.parse(text)))
  }
}

extension RunningDigest {
  /// A line's text, with its end.
  mutating func add(line text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    add([UInt8(ascii: "\n")])
  }
}
