import Operations
import RegistryModel
import Store

/// Gathers what one request has for the tables beside the journal: personal values, each sealed with
/// a salt of its own, and files.
final class SealCollector: Sealer {
  private(set) var values: [SealedValue] = []
  private(set) var contents: [StoredContent] = []
  private let randomBytes: (Int) -> [UInt8]

  init(_ randomBytes: @escaping (Int) -> [UInt8]) { self.randomBytes = randomBytes }

  func seal(_ value: String) -> Seal {
    let salt = Hexadecimal.text(randomBytes(16))
    let digest = Digest.hexadecimal(of: SealedValue.sealed(value, salt: salt))
    let seal = Seal(trusted: digest)
    values.append(SealedValue(seal: seal, salt: salt, value: value))
    return seal
  }

  func keep(_ bytes: [UInt8]) -> ContentDigest {
    let content = StoredContent(bytes)
    contents.append(content)
    return content.digest
  }
}

/// Bytes as lower-case hexadecimal digits.
package enum Hexadecimal {
  package static func text(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

extension StoreWriter {
  /// Forgets for good what an operation had forgotten.
  func erase(_ effects: Effects) throws(RegistryError) {
    if !effects.erased.isEmpty { try erase(effects.erased) }
    if !effects.erasedContents.isEmpty { try erase(effects.erasedContents) }
  }
}
