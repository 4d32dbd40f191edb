import Engine
import RegistryModel

/// One line of input as a request.
enum LineParser {
  static func parse(_ line: LineReader.Line) -> Result<Request, RegistryError> {
    switch line {
    case .tooLong:
      return .failure(
        RegistryError(.inputLineTooLong, ["maximum": String(LineReader.maximumLength)]))
    case .bytes(let bytes): return parse(bytes)
    case .unfinished(let bytes):
      // A whole request is taken even without its line feed; half of one is not.
      let result = parse(bytes)
      guard case .failure(let error) = result, error.code == .jsonTruncated else { return result }
      return .failure(RegistryError(.inputLineTruncated, at: error.location))
    }
  }

  private static func parse(_ bytes: [UInt8]) -> Result<Request, RegistryError> {
    bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(RegistryError) in try Request(line: buffer) }
    }
  }
}
