import RegistryModel

/// An input whose next bytes can be looked at before they are taken.
final class BufferedInput: XMLInput {
  private var input: any XMLInput
  private let block = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
  private var ready = 0..<0
  private var isAtEnd = false

  init(_ input: any XMLInput) { self.input = input }

  deinit { block.deallocate() }

  /// The bytes that are there, at least `count` of them unless the input ends before.
  func peek(_ count: Int) throws(RegistryError) -> UnsafeBufferPointer<UInt8> {
    if ready.count < count, !isAtEnd {
      _ = block.update(fromContentsOf: Array(block[ready]))
      ready = 0..<ready.count
      while ready.count < count, !isAtEnd {
        let room = UnsafeMutableBufferPointer(rebasing: block[ready.upperBound...])
        let more = try input.read(into: room)
        isAtEnd = more == 0
        ready = 0..<ready.upperBound + more
      }
    }
    return UnsafeBufferPointer(rebasing: block[ready])
  }

  /// Takes bytes that were looked at.
  func take(_ count: Int) { ready = ready.lowerBound + count..<ready.upperBound }

  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(RegistryError) -> Int {
    let bytes = try peek(1)
    let count = min(bytes.count, buffer.count)
    _ = buffer.update(fromContentsOf: bytes.prefix(count))
    take(count)
    return count
  }
}
