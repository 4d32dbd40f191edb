import Crypto
package import RegistryModel

/// SHA-256 as the journal writes it: 64 lower-case hexadecimal digits.
package enum Digest {
  package static func hexadecimal(of bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes { hexadecimal(SHA256.hash(data: $0)) }
  }

  package static func hexadecimal(of text: String) -> String {
    var copy = text
    return copy.withUTF8 { hexadecimal(SHA256.hash(data: UnsafeRawBufferPointer($0))) }
  }

  /// Of what was written, after a key where there is one.
  package static func hexadecimal(key: String = "", of writer: borrowing JSONWriter) -> String {
    var hasher = SHA256()
    var copy = key
    copy.withUTF8 { hasher.update(bufferPointer: UnsafeRawBufferPointer($0)) }
    writer.withBytes { hasher.update(bufferPointer: $0) }
    return hexadecimal(hasher.finalize())
  }

  fileprivate static func hexadecimal(_ digest: SHA256.Digest) -> String {
    let digits = StaticDigits.hexadecimal
    return String(unsafeUninitializedCapacity: 64) { buffer in
      var index = 0
      for byte in digest {
        buffer[index] = digits[Int(byte >> 4)]
        buffer[index + 1] = digits[Int(byte & 15)]
        index += 2
      }
      return 64
    }
  }
}

private enum StaticDigits {
  static let hexadecimal = Array("0123456789abcdef".utf8)
}

/// A digest of more bytes than one wants to hold.
package struct RunningDigest {
  private var hasher = SHA256()

  package init() {}

  package mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
  }

  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    hasher.update(bufferPointer: bytes)
  }

  package var hexadecimal: String { Digest.hexadecimal(hasher.finalize()) }
}

extension SealedValue {
  /// What a seal is the digest of: the salt, a line feed and the value.
  package static func sealed(_ value: String, salt: String) -> String { salt + "\n" + value }

  /// Whether the seal is this value's: false for a value that was tampered with.
  package var isGenuine: Bool {
    Digest.hexadecimal(of: SealedValue.sealed(value, salt: salt)) == seal.digest
  }
}
