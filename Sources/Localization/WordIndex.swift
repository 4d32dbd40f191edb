/// Where each key's word stands: a hash table made once, in a fraction of the time a dictionary of
/// the same words would take. Programs that look up one placa and end notice the difference.
struct WordIndex: Sendable {
  private let words: [Word]
  /// Positions in `words`; 0xFFFF is empty.
  private let slots: [UInt16]
  private static let empty = UInt16.max

  /// Of two words under one key the first counts.
  init(_ words: [Word]) {
    var size = 64
    while size < words.count * 2 { size *= 2 }
    var slots = [UInt16](repeating: WordIndex.empty, count: size)
    for (position, word) in words.enumerated() {
      var slot = WordIndex.hash(word.key) & (size - 1)
      while slots[slot] != WordIndex.empty { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt16(position)
    }
    self.words = words
    self.slots = slots
  }

  subscript(_ key: String) -> Word? {
    let mask = slots.count - 1
    var slot = WordIndex.hash(key) & mask
    while slots[slot] != WordIndex.empty {
      let word = words[Int(slots[slot])]
      if word.key == key { return word }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// FNV-1a over the UTF-8 bytes.
  private static func hash(_ key: String) -> Int {
    var copy = key
    let hash = copy.withUTF8 { bytes in
      bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
    return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF)
  }
}
