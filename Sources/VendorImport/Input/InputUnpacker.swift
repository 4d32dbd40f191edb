package import RegistryModel

/// What one input holds: a document, one packed by gzip or zlib, or an archive of them.
package final class InputUnpacker {
  private enum Content {
    case document(any XMLInput)
    case archive(ZipArchive)
    case nothing
  }

  /// Whether it holds documents that have names of their own.
  package let isArchive: Bool
  /// Whether it is one document, packed.
  package let isPacked: Bool
  private let name: String
  private var content: Content

  /// - Parameters:
  ///   - name: the file's, under which its documents are named.
  ///   - limits: `totalBytes` counts what comes out.
  /// - Throws: what reading the first bytes throws.
  package init(
    _ input: any XMLInput, name: String, limits: XMLLimits = .standard
  ) throws(RegistryError) {
    self.name = name
    let buffered = BufferedInput(input)
    let first = Array(try buffered.peek(4).prefix(4))
    isArchive = first == InputUnpacker.zip
    isPacked = !isArchive && InputUnpacker.isPacked(first)
    if isArchive {
      content = .archive(ZipArchive(buffered, limits: limits))
    } else if isPacked {
      content = .document(
        UnpackedInput(try Inflater(buffered, .stream, limit: limits.totalBytes), name))
    } else {
      content = .document(buffered)
    }
  }

  /// The next document, by `file` or `archive/entry`; nil when there are no more. The last one is
  /// read to its end or passed over.
  package func next() throws(RegistryError) -> (name: String, input: any XMLInput)? {
    switch content {
    case .nothing: return nil
    case .document(let input):
      content = .nothing
      return (name, input)
    case .archive(let archive):
      while let entry = try archive.next() {
        guard !InputUnpacker.isDebris(entry.name) else { continue }
        let name = name + "/" + entry.name
        return (name, UnpackedInput(entry, name))
      }
      content = .nothing
      return nil
    }
  }

  /// What was packed, which must not be packed itself: documents are unpacked once.
  private final class UnpackedInput: XMLInput {
    private let input: BufferedInput
    private let name: String
    private var isChecked = false

    init(_ input: any XMLInput, _ name: String) {
      self.input = BufferedInput(input)
      self.name = name
    }

    func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(RegistryError) -> Int {
      if !isChecked {
        let first = Array(try input.peek(4).prefix(4))
        guard first != InputUnpacker.zip, !InputUnpacker.isPacked(first) else {
          throw RegistryError(
            .importPackedTwice, ["name": name], at: SourceLocation(file: name))
        }
        isChecked = true
      }
      return try input.read(into: buffer)
    }
  }

  private static let zip: [UInt8] = [0x50, 0x4B, 3, 4]

  /// gzip (RFC 1952), or a zlib header (RFC 1950), which no XML begins with.
  private static func isPacked(_ first: [UInt8]) -> Bool {
    guard first.count >= 2 else { return false }
    if first.starts(with: [0x1F, 0x8B]) { return true }
    return first[0] & 0x0F == 8 && first[0] >> 4 <= 7
      && (Int(first[0]) << 8 | Int(first[1])) % 31 == 0
  }

  /// What file managers leave in archives.
  private static func isDebris(_ name: String) -> Bool {
    name.hasPrefix("__MACOSX/") || name.hasSuffix(".DS_Store") || name.hasSuffix("Thumbs.db")
  }
}
