import RegistryModel

/// Reads a ZIP archive from front to back by its local headers (PKWARE APPNOTE 4.3.7), so that it may
/// come through a pipe. Nothing is ever written; names are only shown.
final class ZipArchive {
  /// Entries one archive may have.
  private static let mostEntries = 100_000

  private let input: BufferedInput
  private let limits: XMLLimits
  private var entry: ZipEntry?
  private var count = 0

  init(_ input: BufferedInput, limits: XMLLimits) {
    self.input = input
    self.limits = limits
  }

  /// The next file, folders passed over; nil at the end. What was not read of the last one is
  /// passed over.
  ///
  /// - Throws: `import.archive_corrupt`, `import.archive_encrypted`, `import.archive_unreadable`
  ///   (a way of packing nobody here knows), `import.archive_too_many`.
  func next() throws(RegistryError) -> ZipEntry? {
    while true {
      try entry?.finish()
      entry = nil
      guard try input.peek(4).starts(with: [0x50, 0x4B, 3, 4]) else { return nil }
      count += 1
      guard count <= ZipArchive.mostEntries else {
        throw RegistryError(
          .importArchiveTooMany, ["limit": String(ZipArchive.mostEntries)])
      }
      let next = try ZipEntry(input, limits: limits)
      entry = next
      if !next.isFolder { return next }
    }
  }
}

/// One file of an archive.
final class ZipEntry: XMLInput {
  let name: String
  private let input: BufferedInput
  private let isDeflated: Bool
  private let hasDescriptor: Bool
  private let isLarge: Bool
  private var left: Int64
  private let inflater: Inflater?

  var isFolder: Bool { name.hasSuffix("/") }

  fileprivate init(_ input: BufferedInput, limits: XMLLimits) throws(RegistryError) {
    self.input = input
    let header = LittleEndian(Array(try input.peek(30).prefix(30)))
    guard header.bytes.count == 30 else { throw RegistryError(.importArchiveCorrupt) }
    let flags = header.number(at: 6, 2)
    let method = header.number(at: 8, 2)
    let nameLength = Int(header.number(at: 26, 2))
    let extraLength = Int(header.number(at: 28, 2))
    input.take(30)
    name = ZipEntry.shown(try ZipEntry.bytes(nameLength, input))
    let extra = LittleEndian(try ZipEntry.bytes(extraLength, input))
    guard flags & 1 == 0 else {
      throw RegistryError(.importArchiveEncrypted, ["name": name])
    }
    isDeflated = method == 8
    hasDescriptor = flags & 8 != 0
    guard method == 8 || (method == 0 && !hasDescriptor) else {
      throw RegistryError(.importArchiveUnreadable, ["name": name])
    }
    let size = header.number(at: 18, 4)
    let long = extra.zip64Size
    isLarge = long != nil
    left = size == 0xFFFF_FFFF ? long ?? size : size
    inflater = isDeflated ? try Inflater(input, .bare, limit: limits.totalBytes) : nil
  }

  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(RegistryError) -> Int {
    if let inflater { return try inflater.read(into: buffer) }
    guard left > 0 else { return 0 }
    let bytes = try input.peek(1)
    guard !bytes.isEmpty else { throw RegistryError(.importArchiveCorrupt) }
    let count = min(bytes.count, buffer.count, Int(clamping: left))
    _ = buffer.update(fromContentsOf: bytes.prefix(count))
    input.take(count)
    left -= Int64(count)
    return count
  }

  /// Passes over what is left, and the descriptor behind it.
  fileprivate func finish() throws(RegistryError) {
    var rest = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = try rest.withUnsafeMutableBufferPointer { buffer throws(RegistryError) in
        try read(into: buffer)
      }
      if count == 0 { break }
    }
    guard hasDescriptor else { return }
    if try input.peek(4).starts(with: [0x50, 0x4B, 7, 8]) { input.take(4) }
    let length = isLarge ? 20 : 12
    guard try input.peek(length).count >= length else {
      throw RegistryError(.importArchiveCorrupt)
    }
    input.take(length)
  }

  private static func bytes(_ count: Int, _ input: BufferedInput) throws(RegistryError) -> [UInt8] {
    let bytes = try input.peek(count)
    guard bytes.count >= count else { throw RegistryError(.importArchiveCorrupt) }
    let result = Array(bytes.prefix(count))
    input.take(count)
    return result
  }

  /// Control characters and what leads out of the archive are made harmless to look at.
  private static func shown(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes.prefix(512), as: UTF8.self)
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "_" : $0 }))
  }
}

/// Numbers as archives write them.
private struct LittleEndian {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func number(at index: Int, _ width: Int) -> Int64 {
    guard index + width <= bytes.count else { return 0 }
    return (0..<width).reversed().reduce(0) { $0 << 8 | Int64(bytes[index + $1]) }
  }

  /// The packed size in the ZIP64 extra field (APPNOTE 4.5.3); nil when there is none.
  var zip64Size: Int64? {
    var index = 0
    while index + 4 <= bytes.count {
      let length = Int(number(at: index + 2, 2))
      if number(at: index, 2) == 1, length >= 16 {
        let size = number(at: index + 12, 8)
        return size >= 0 ? size : nil
      }
      index += 4 + length
    }
    return nil
  }
}
