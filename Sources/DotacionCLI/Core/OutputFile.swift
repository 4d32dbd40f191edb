import RegistryModel

extension ErrorCode {
  static let outputUnwritable = ErrorCode("output.unwritable", .unavailable)
}

/// A document written where the user says.
enum OutputFile {
  /// Writes a new file in place of what was there; nothing half written stays under its name.
  ///
  /// - Throws: `output.unwritable`.
  static func write(_ text: String, to path: String) throws(RegistryError) {
    try write(bytes: Array(text.utf8), to: path)
  }

  /// - Throws: `output.unwritable`.
  static func write(bytes: [UInt8], to path: String) throws(RegistryError) {
    let stream = try OutputStream(path)
    try stream.write(bytes)
    try stream.finish()
  }
}
