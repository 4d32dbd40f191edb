import RegistryModel
import Testing
import VendorImport

/// Inputs that come packed.
@Suite struct PackedInputTests {
  private static func documents(_ bytes: [UInt8], limits: XMLLimits = .standard) throws -> [(
    name: String, text: String
  )] {
    let unpacker = try InputUnpacker(XMLBytes(bytes), name: "f", limits: limits)
    var result: [(name: String, text: String)] = []
    while let next = try unpacker.next() {
      var input = next.input
      var text: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 1_000)
      while true {
        let count = try piece.withUnsafeMutableBufferPointer { buffer throws(RegistryError) in
          try input.read(into: buffer)
        }
        guard count > 0 else { break }
        text += piece[..<count]
      }
      result.append((next.name, String(decoding: text, as: UTF8.self)))
    }
    return result
  }

  private static func code(_ bytes: [UInt8], limits: XMLLimits = .standard) -> ErrorCode? {
    do {
      _ = try documents(bytes, limits: limits)
      return nil
    } catch {
      return (error as? RegistryError)?.code
    }
  }

  /// What is packed twice is not taken for XML that is broken.
  @Test func saysThatAFileIsPackedTwice() {
    #expect(Self.code(Packed.gzipTwice) == .importPackedTwice)
  }

  @Test func readsWhatIsNotPacked() throws {
    let documents = try Self.documents(Array("<r/>".utf8))
    #expect(documents.map(\.name) == ["f"])
    #expect(documents.map(\.text) == ["<r/>"])
  }

  @Test func readsGzipAndZlib() throws {
    for bytes in [Packed.gzip, Packed.zlib] {
      #expect(try Self.documents(bytes).map(\.text) == [Packed.text])
    }
    #expect(
      try Self.documents(Packed.gzip + Packed.gzip).map(\.text) == [Packed.text + Packed.text])
  }

  @Test func readsEveryFileOfAnArchive() throws {
    for bytes in [Packed.zip, Packed.streamedZip] {
      let documents = try Self.documents(bytes)
      #expect(documents.map(\.name) == ["f/a.xml", "f/b/c.xml"])
      #expect(documents.map(\.text) == [Packed.text, Packed.text + Packed.text])
    }
  }

  @Test func passesOverWhatNobodyReads() throws {
    let unpacker = try InputUnpacker(XMLBytes(Packed.streamedZip), name: "f")
    var names: [String] = []
    while let (name, _) = try unpacker.next() { names.append(name) }
    #expect(names == ["f/a.xml", "f/b/c.xml"])
  }

  @Test func saysThatAFileIsDamaged() {
    for bytes in [Packed.gzip, Packed.zlib, Packed.zip, Packed.streamedZip] {
      for length in [5, 20, 40] where length < bytes.count - 8 {
        #expect(Self.code(Array(bytes.prefix(length))) == .importArchiveCorrupt, "\(length)")
      }
    }
  }

  @Test func saysThatAFileNeedsAPassword() {
    var bytes = Packed.zip
    bytes[6] |= 1
    #expect(Self.code(bytes) == .importArchiveEncrypted)
  }

  @Test func saysThatAFileIsPackedInAnotherWay() {
    var bytes = Packed.zip
    bytes[8] = 12
    #expect(Self.code(bytes) == .importArchiveUnreadable)
  }

  @Test func boundsWhatComesOut() {
    let limit = Int64(Packed.text.utf8.count)
    #expect(Self.code(Packed.gzip, limits: XMLLimits(totalBytes: limit)) == nil)
    #expect(Self.code(Packed.gzip, limits: XMLLimits(totalBytes: limit - 1)) == .xmlTooLarge)
    #expect(Self.code(Packed.bomb) == .importInflatesTooMuch)
  }
}
