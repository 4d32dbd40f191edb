import CZlib
import RegistryModel

/// Inflates what zlib's library knows: gzip, zlib, and the bare deflate of archives.
final class Inflater: XMLInput {
  enum Wrapping: Int32 {
    /// gzip or zlib, as its first bytes say.
    case stream = 47
    /// Neither header nor check.
    case bare = -15
  }

  /// How much may come out before the proportion is looked at.
  private static let free: Int64 = 1 << 24
  /// How many bytes one byte may become. Inventories shrink to a tenth, not to a thousandth.
  private static let largestRatio: Int64 = 200

  private let input: BufferedInput
  private let wrapping: Wrapping
  private let limit: Int64
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private var isDone = false
  private(set) var bytesIn: Int64 = 0
  private(set) var bytesOut: Int64 = 0

  /// - Parameter limit: bytes that may come out.
  init(_ input: BufferedInput, _ wrapping: Wrapping, limit: Int64) throws(RegistryError) {
    self.input = input
    self.wrapping = wrapping
    self.limit = limit
    stream.initialize(to: z_stream())
    guard
      inflateInit2_(
        stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw RegistryError(.importArchiveCorrupt) }
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(RegistryError) -> Int {
    while !isDone {
      let bytes = try input.peek(1)
      guard !bytes.isEmpty else { throw RegistryError(.importArchiveCorrupt) }
      stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
      stream.pointee.avail_in = UInt32(clamping: bytes.count)
      stream.pointee.next_out = buffer.baseAddress
      stream.pointee.avail_out = UInt32(clamping: buffer.count)
      let result = inflate(stream, Z_NO_FLUSH)
      let taken = bytes.count - Int(stream.pointee.avail_in)
      let made = buffer.count - Int(stream.pointee.avail_out)
      input.take(taken)
      bytesIn += Int64(taken)
      bytesOut += Int64(made)
      guard result == Z_OK || result == Z_STREAM_END, taken > 0 || made > 0 else {
        throw RegistryError(.importArchiveCorrupt)
      }
      try checkSize()
      if result == Z_STREAM_END { try end() }
      if made > 0 { return made }
    }
    return 0
  }

  private func checkSize() throws(RegistryError) {
    guard bytesOut <= limit else { throw RegistryError(.xmlTooLarge, ["limit": String(limit)]) }
    guard bytesOut <= Inflater.free || bytesOut / max(1, bytesIn) <= Inflater.largestRatio else {
      throw RegistryError(
        .importInflatesTooMuch, ["limit": String(Inflater.largestRatio)])
    }
  }

  /// gzip may go on with another member; what else follows is no part of it.
  private func end() throws(RegistryError) {
    guard wrapping == .stream, try input.peek(2).starts(with: [0x1F, 0x8B]),
      inflateReset(stream) == Z_OK
    else {
      isDone = true
      return
    }
  }
}
