import RegistryModel

/// What stands between the parser and the bytes: it counts them, holds them to the limits, and
/// keeps the error that the C side cannot carry.
final class XMLSource {
  private var input: any XMLInput
  private let limits: XMLLimits
  private var recordStart: Int64?

  private(set) var bytesRead: Int64 = 0
  /// Why reading stopped, when it was not the parser's doing.
  private(set) var failure: RegistryError?

  init(_ input: any XMLInput, limits: XMLLimits) {
    self.input = input
    self.limits = limits
  }

  func beginRecord() { recordStart = bytesRead }
  func endRecord() { recordStart = nil }

  /// Fills the parser's buffer; −1 when it must stop.
  func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int32 {
    guard failure == nil else { return -1 }
    do throws(RegistryError) {
      let count = try input.read(into: buffer)
      guard count > 0 else { return 0 }
      bytesRead += Int64(count)
      try check()
      return Int32(count)
    } catch {
      failure = error
      return -1
    }
  }

  private func check() throws(RegistryError) {
    guard bytesRead <= limits.totalBytes else {
      throw RegistryError(.xmlTooLarge, ["limit": String(limits.totalBytes)])
    }
    if let recordStart, bytesRead - recordStart > limits.recordBytes {
      throw RegistryError(.xmlRecordTooLarge, ["limit": String(limits.recordBytes)])
    }
  }
}
