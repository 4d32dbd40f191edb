import RegistryModel

extension ErrorCode {
  static let outputUnwritable = ErrorCode("output.unwritable", .unavailable)
}

/// A document written where the user says.
enum OutputFile {
  /// Writes a new file in place of what was there; nothing half written stays under its name.
  ///
  /// - Throws: `output.taken`, `output.unwritable`.
  static func write(_ text: String, to path: String, sparing spared: SparedFiles)
    throws(RegistryError)
  {
    try write(bytes: Array(text.utf8), to: path, sparing: spared)
  }

  /// - Throws: `output.taken`, `output.unwritable`.
  static func write(bytes: [UInt8], to path: String, sparing spared: SparedFiles)
    throws(RegistryError)
  {
    let stream = try OutputStream(path, sparing: spared)
    try stream.write(bytes)
    try stream.finish()
  }
}
