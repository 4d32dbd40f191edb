import Glibc
import RegistryModel

/// Hands the parser one document at a time of what an input holds, in big blocks, each looked at
/// before the parser sees it.
final class DocumentSplitter: XMLInput {
  private static let blockSize = 1 << 16

  private var input: any XMLInput
  private let limits: XMLLimits
  private var scanner: MarkupScanner
  private var encoding: TextEncoding?
  /// A character of a wide encoding whose bytes are not all there.
  private var partial: [UInt8] = []

  private let block = UnsafeMutableBufferPointer<UInt8>.allocate(
    capacity: DocumentSplitter.blockSize)
  /// Bytes in the block.
  private var filled = 0
  /// The part of the block that was looked at and not yet handed over.
  private var ready = 0..<0
  private var isAtEnd = false
  /// Whether another document follows the one handed over.
  private(set) var hasNext = false

  /// - Parameter decoded: whether the bytes are UTF-8 whatever the declaration says.
  init(_ input: any XMLInput, limits: XMLLimits, decoded: Bool = false) {
    self.input = input
    self.limits = limits
    encoding = decoded ? .ascii : nil
    scanner = MarkupScanner(limit: limits.attributes)
  }

  deinit { block.deallocate() }

  /// Goes on to the next document.
  func startNext() {
    hasNext = false
    encoding = nil
    scanner = MarkupScanner(limit: limits.attributes)
  }

  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(RegistryError) -> Int {
    while ready.isEmpty {
      guard !hasNext, try refill() else { return 0 }
    }
    let count = min(buffer.count, ready.count)
    _ = buffer.update(fromContentsOf: block[ready.lowerBound..<ready.lowerBound + count])
    ready = ready.lowerBound + count..<ready.upperBound
    return count
  }

  /// Looks at more bytes; false when there are none.
  private func refill() throws(RegistryError) -> Bool {
    let rest = block[ready.upperBound..<filled]
    if ready.upperBound > 0, let start = block.baseAddress, let from = rest.base.baseAddress {
      memmove(start, from + rest.startIndex, rest.count)
    }
    filled = rest.count
    ready = 0..<0
    if !isAtEnd, filled < block.count {
      let room = UnsafeMutableBufferPointer(rebasing: block[filled...])
      let count = try input.read(into: room)
      filled += count
      isAtEnd = count == 0
    }
    guard filled > 0 else { return false }
    guard encoding != nil || isAtEnd || filled >= TextEncoding.needed else { return true }
    switch try look(UnsafeBufferPointer(rebasing: block[..<filled])) {
    case .nothing: ready = 0..<filled
    case .document(let index):
      ready = 0..<index
      hasNext = true
    case .undecided(let index): ready = 0..<(isAtEnd ? filled : index)
    case .tooManyAttributes:
      throw RegistryError(.xmlTooManyAttributes, ["limit": String(limits.attributes)])
    }
    return true
  }

  private func look(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(RegistryError) -> MarkupScanner.Finding {
    let encoding = self.encoding ?? TextEncoding(bytes)
    self.encoding = encoding
    switch encoding {
    case .ascii: return scanner.scan(bytes)
    case .wide(let width, let low):
      for byte in bytes {
        partial.append(byte)
        guard partial.count == width else { continue }
        let isASCII = partial.indices.allSatisfy { $0 == low || partial[$0] == 0 }
        let character = isASCII ? partial[low] : 0x80
        partial.removeAll(keepingCapacity: true)
        guard scanner.accepts(character) else { return .tooManyAttributes }
      }
      return .nothing
    case .hidden(let name):
      throw RegistryError(.xmlEncodingUnknown, ["reason": name])
    }
  }
}
