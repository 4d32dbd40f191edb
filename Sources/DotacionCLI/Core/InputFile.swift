import Glibc
import RegistryModel

/// A small file named on the command line, read whole.
enum InputFile {
  /// The longest file read whole, in bytes.
  static let maximumLength = 1 << 20

  /// The JSON in a file; `-` is standard input.
  ///
  /// - Throws: `input.unreadable`, `input.line_too_long`, `json.*`, with the file's name.
  static func json(_ path: String) throws(RegistryError) -> JSON {
    let bytes = try bytes(path)
    do {
      return try JSONParser.parse(bytes)
    } catch {
      var named = error
      var place = error.location ?? SourceLocation()
      if path != "-" { place.file = path }
      named.location = place
      throw named
    }
  }

  /// - Parameter maximum: the most bytes it may have.
  static func bytes(_ path: String, maximum: Int = maximumLength) throws(RegistryError) -> [UInt8] {
    try bytes(path, maximum: maximum) { _ in
      RegistryError(.inputLineTooLong, ["maximum": String(maximum)])
    }
  }

  /// - Parameters:
  ///   - maximum: the most bytes taken.
  ///   - tooLong: the error for more, given how many there are at least.
  static func bytes(_ path: String, maximum: Int, tooLong: (Int) -> RegistryError)
    throws(RegistryError) -> [UInt8]
  {
    if path == "-" { return try all(of: RunContext.current.input, path, maximum, tooLong) }
    let descriptor = Glibc.open(path, O_RDONLY)
    guard descriptor >= 0 else { throw SystemFailure.unreadable(path) }
    defer { close(descriptor) }
    return try all(of: descriptor, path, maximum, tooLong)
  }

  private static func all(
    of descriptor: Int32, _ path: String, _ maximum: Int, _ tooLong: (Int) -> RegistryError
  ) throws(RegistryError) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemFailure.unreadable(path) }
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
      guard bytes.count <= maximum else {
        throw tooLong(bytes.count).located(SourceLocation(file: path))
      }
    }
  }
}
