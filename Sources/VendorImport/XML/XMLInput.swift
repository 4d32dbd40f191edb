package import RegistryModel

/// A source of bytes for the XML reader: a file, a pipe, an array.
package protocol XMLInput {
  /// Fills the front of `buffer` and says how many bytes it put there; 0 at the end.
  ///
  /// - Throws: whatever went wrong with the source; the import ends with that error.
  mutating func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(RegistryError) -> Int
}

/// Bytes already in memory.
package struct XMLBytes: XMLInput {
  private let bytes: [UInt8]
  private var offset = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package mutating func read(
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(RegistryError) -> Int {
    let count = min(buffer.count, bytes.count - offset)
    guard count > 0 else { return 0 }
    for index in 0..<count { buffer[index] = bytes[offset + index] }
    offset += count
    return count
  }
}
