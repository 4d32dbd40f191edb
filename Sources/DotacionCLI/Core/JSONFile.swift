import Glibc
import RegistryModel

/// A small JSON file named on the command line.
enum JSONFile {
  /// The largest file taken, in bytes.
  static let maximumLength = 1 << 20

  /// The value the file holds; `-` is standard input.
  ///
  /// - Throws: `input.unreadable`, `input.line_too_long` beyond `maximumLength`, `json.*` with the
  ///   file's name.
  static func read(_ path: String) throws(RegistryError) -> JSON {
    let isStandardInput = path == "-"
    let descriptor =
      isStandardInput ? RunContext.current.input : Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { if !isStandardInput { close(descriptor) } }
    let bytes = try contents(of: descriptor, path)
    do {
      return try JSONParser.parse(bytes)
    } catch {
      var placed = error
      placed.location = SourceLocation(
        file: isStandardInput ? nil : path, line: error.location?.line,
        column: error.location?.column,
        pointer: error.location?.pointer)
      throw placed
    }
  }

  private static func contents(of descriptor: Int32, _ path: String) throws(RegistryError)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(path) }
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
      guard bytes.count <= maximumLength else {
        throw RegistryError(
          .inputLineTooLong, ["maximum": String(maximumLength)], at: SourceLocation(file: path))
      }
    }
  }

  private static func unreadable(_ path: String) -> RegistryError {
    RegistryError(
      .inputUnreadable, ["message": String(cString: strerror(errno))],
      at: SourceLocation(file: path))
  }
}
