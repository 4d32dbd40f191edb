import Glibc

/// What can be told of a file before SQLite opens it.
enum FileProbe {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The folder a file lies in, or would.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether it is a file, and not a folder or a device.
  static func isFile(_ path: String) -> Bool {
    var found = stat()
    return stat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFREG
  }

  /// Whether it bears this mark where SQLite keeps `application_id`: bytes 68 to 71, big-endian
  /// (SQLite's file format, section 1.3).
  static func bears(_ mark: Int32, _ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var bytes: UInt32 = 0
    guard pread(descriptor, &bytes, 4, 68) == 4 else { return false }
    return UInt32(bigEndian: bytes) == UInt32(bitPattern: mark)
  }
}
