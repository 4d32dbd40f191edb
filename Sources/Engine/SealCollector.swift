import Operations
import RegistryModel
import Store

/// Seals the personal values of one request, each with a salt of its own.
final class SealCollector: Sealer {
  private(set) var values: [SealedValue] = []
  private let randomBytes: (Int) -> [UInt8]

  init(_ randomBytes: @escaping (Int) -> [UInt8]) { self.randomBytes = randomBytes }

  func seal(_ value: String) -> Seal {
    let salt = Hexadecimal.text(randomBytes(16))
    let digest = Digest.hexadecimal(of: SealedValue.sealed(value, salt: salt))
    let seal = Seal(trusted: digest)
    values.append(SealedValue(seal: seal, salt: salt, value: value))
    return seal
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
