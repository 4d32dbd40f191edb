import RegistryModel

/// What came of one request.
struct Outcome {
  let id: String?
  let sequence: Int64?
  let result: JSON
  let isRepeated: Bool
  var warnings: JSON?

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
