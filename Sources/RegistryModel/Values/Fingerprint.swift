/// Sixteen hexadecimal digits by which a text is known again: FNV-1a, 64 bits, over its UTF-8 bytes.
///
/// It tells whether somebody who has no reason to deceive said the same again. Where deceit matters
/// there is SHA-256.
package struct Fingerprint: Hashable, Sendable {
  package let hexadecimal: String

  package init(of text: String) {
    let hash = text.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    hexadecimal = String(repeating: "0", count: 16 - digits.count) + digits
  }
}
