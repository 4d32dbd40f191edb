import RegistryModel
import Testing
import VendorImport

#if canImport(Glibc)
  import Glibc
#endif

/// Documents, packed files and profiles broken in every way: read or refused with a code, in time,
/// never a crash. `scripts/fuzz-import` goes on for as long as one likes.
@Suite struct ImportFuzzTests {
  /// SplitMix64: the same numbers for the same seed.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  private static let pieces: [String] = [
    "<", ">", "/>", "</", "<!--", "-->", "<![CDATA[", "]]>", "<?xml version=\"1.0\"?>", "<?", "?>",
    "<!DOCTYPE a [", "]>", "<!ENTITY e \"x\">", "&e;", "&#0;", "&#x10FFFF;", "xmlns=\"\"",
    " xsi:nil=\"true\"", "\u{0}", "\u{FEFF}", "\u{FFFD}", "'", "\"", "=", "//", "..", "[1]", "[",
    "]", "following-sibling::*", "|", "@", "{", "}", ": ", "- ", "\n", "&a", "*a", "-1", "99999999",
    "9223372036854775807", "encoding=\"UTF-16\"", "encoding=\"IBM037\"", ".", "*",
  ]

  private static func environment(_ name: String, _ other: UInt64) -> UInt64 {
    getenv(name).flatMap { UInt64(String(cString: $0)) } ?? other
  }

  private static func mutated(_ seed: [UInt8], _ others: [[UInt8]], _ dice: inout Dice) -> [UInt8] {
    var bytes = seed
    for _ in 0..<Int.random(in: 1...8, using: &dice) {
      let place = Int.random(in: 0...bytes.count, using: &dice)
      let end = min(bytes.count, place + Int.random(in: 0...40, using: &dice))
      switch Int.random(in: 0..<7, using: &dice) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &dice) }
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3:
        let piece = pieces[Int.random(in: 0..<pieces.count, using: &dice)]
        bytes.insert(contentsOf: piece.utf8, at: place)
      case 4:
        let other = others[Int.random(in: 0..<others.count, using: &dice)]
        let start = Int.random(in: 0...other.count, using: &dice)
        let stop = min(other.count, start + Int.random(in: 0...400, using: &dice))
        bytes.insert(contentsOf: other[start..<stop], at: place)
      case 5: bytes.removeSubrange(place...)
      default:
        let copies = Int.random(in: 1...60, using: &dice)
        bytes.insert(
          contentsOf: (0..<copies).flatMap { _ in bytes[place..<end] }, at: place)
      }
    }
    return Array(bytes.prefix(1 << 18))
  }

  private static func read(_ bytes: [UInt8], _ catalogue: ProfileCatalogue) -> RegistryError? {
    do throws(RegistryError) {
      let limits = XMLLimits(totalBytes: 4 << 20, recordBytes: 1 << 20)
      let unpacker = try InputUnpacker(XMLBytes(bytes), name: "f", limits: limits)
      var reader = ImportReader(catalogue: catalogue, limits: limits)
      while let next = try unpacker.next() { _ = try reader.read(next.input, file: next.name) }
      _ = reader.finish().map(\.json.canonicalText)
      return nil
    } catch {
      return error
    }
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(.timeLimit(.minutes(60))) func survivesWhatNobodyWouldWrite() throws {
    let folder = Support.parent(of: #filePath, levels: 1) + "/Corpus"
    let files = try #require(Support.files(folder))
    let samples = try #require(Support.files(Support.top + "/imports"))
    let documents =
      (files + samples).filter { $0.hasSuffix(".xml") }.compactMap { Support.bytes($0) }
      + [Packed.gzip, Packed.zlib, Packed.zip, Packed.streamedZip]
    let profiles = (files + samples).filter { $0.hasSuffix(".yaml") }
      .compactMap { Support.bytes($0) }
    let shipped = try ProfileCatalogue.shipped()
    let own = try files.filter { $0.hasSuffix(".yaml") }.map {
      try ProfileReader.read(#require(Support.bytes($0)), file: $0)
    }
    var dice = Dice(state: Self.environment("FUZZ_SEED", 1))
    let keep = getenv("FUZZ_KEEP").map { String(cString: $0) }
    let end = Self.now() + Double(Self.environment("FUZZ_SECONDS", 2))
    var trials = 0
    var refused = 0
    while Self.now() < end {
      trials += 1
      var catalogue = shipped.adding(own)
      if Bool.random(using: &dice) {
        let seed = profiles[Int.random(in: 0..<profiles.count, using: &dice)]
        let yaml = Self.mutated(seed, profiles, &dice)
        Self.save(yaml, keep, "profile")
        switch ProfileReader.check(yaml, file: "p.yaml") {
        case .success(let profile): catalogue = ProfileCatalogue([profile])
        case .failure(let faults):
          #expect(faults.all.allSatisfy { $0.code.name.hasPrefix("profile.") })
        }
      }
      let seed = documents[Int.random(in: 0..<documents.count, using: &dice)]
      let bytes = Bool.random(using: &dice) ? Self.mutated(seed, documents, &dice) : seed
      Self.save(bytes, keep, "document")
      let start = Self.now()
      if let error = Self.read(bytes, catalogue) {
        refused += 1
        #expect(error.code.errorClass == .input, "\(error)")
      }
      let seconds = Self.now() - start
      #expect(seconds < 20, "\(seconds) s, seed \(dice.state)")
    }
    print("fuzz: \(trials) trials, \(refused) refused")
    #expect(refused > 0)
  }

  /// What is about to be tried, so that it is there after a crash.
  private static func save(_ bytes: [UInt8], _ folder: String?, _ name: String) {
    guard let folder, let file = fopen("\(folder)/\(name)", "wb") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
