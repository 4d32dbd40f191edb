import Engine
import RegistryModel

/// What came of one request.
struct Outcome {
  let id: String?
  let sequence: Int64?
  let result: JSON
  let isRepeated: Bool
  var warnings: JSON?

  init(id: String?, sequence: Int64?, result: JSON, isRepeated: Bool, warnings: JSON? = nil) {
    self.id = id
    self.sequence = sequence
    self.result = result
    self.isRepeated = isRepeated
    self.warnings = warnings
  }

  /// What came of a change.
  init(_ receipt: Receipt) {
    self.init(
      id: receipt.operation.isEmpty ? nil : receipt.operation,
      sequence: receipt.isUnchanged ? nil : receipt.sequence, result: receipt.result,
      isRepeated: !receipt.isNew && !receipt.isUnchanged, warnings: receipt.warnings)
  }

  /// `{"id":…,"line":…,"ok":true,"result":{…},"seq":…}` and a line feed.
  func answer(_ line: Int64) -> [UInt8] {
    let json = JSON.members([
      "id": id.map { .string($0) }, "line": .integer(line), "ok": .bool(true),
      "repeated": isRepeated ? .bool(true) : nil, "result": result,
      "seq": sequence.map { .integer($0) }, "warnings": warnings,
    ])
    var writer = JSONWriter(capacity: 4096)
    writer.write(json)
    writer.byte(0x0A)
    return writer.bytes
  }
}
