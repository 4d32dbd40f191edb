/// A number of bytes as people read it, in whole units (IEC 80000-13): `812 B`, `340 KiB`, `25 MiB`.
package enum ByteCount {
  package static func text(_ bytes: Int) -> String {
    switch bytes {
    case ..<10_240: "\(bytes) B"
    case ..<10_485_760: "\(rounded(bytes, to: 1024)) KiB"
    default: "\(rounded(bytes, to: 1_048_576)) MiB"
    }
  }

  private static func rounded(_ bytes: Int, to unit: Int) -> Int { (bytes + unit / 2) / unit }
}
