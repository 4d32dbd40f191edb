@testable import Engine
import Foundation
import RegistryModel
import Testing

/// Twenty thousand broken lines, always the same ones: each is read or refused with a code.
@Suite struct FuzzTests {
  private static let good: [[UInt8]] = {
    let file = Built.root + "/schemas/examples/good.jsonl"
    let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { Array($0.utf8) }
  }()

  private static let pieces: [[UInt8]] =
    [
      "\"", "{", "}", "[", "]", ":", ",", "\\", "\\u", "\\ud800", "\\udc00", "\\u0000", "null",
      "true", "-", "-0", "1e9", "0.5", "99999999999999999999", "\u{1B}", "\u{202E}", "\u{0}", "\n",
      "{\"op\":", "\"data\":{", "\u{FEFF}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]

  @Test func requestsAreReadOrRefused() throws {
    #expect(FuzzTests.good.count > 90)
    let outcome = try fuzz(FuzzTests.good, seed: 20_260_302) { bytes throws(RegistryError) in
      let request = try bytes.withUnsafeBufferPointer { buffer in
        Result { () throws(RegistryError) in try Request(line: buffer) }
      }.get()
      // What was read can be written and read again, the same.
      #expect(try JSONParser.parse(request.data.canonicalText) == request.data.sortedMembers)
    }
    #expect(outcome.read > 100 && outcome.refused > 10_000, "\(outcome)")
  }

  @Test func journalLinesAreReadOrRefused() throws {
    let desk = try HostileDesk()
    let lines = FuzzTests.good.prefix(30).joined(separator: [0x0A])
    #expect(desk.batch(Array(lines)).answers.contains { $0["ok"] == .bool(true) })
    let journal = desk.run(["journal", "export"]).output.split(separator: "\n").map {
      Array($0.utf8)
    }
    #expect(journal.count > 25)
    let outcome = try fuzz(journal, seed: 7) { bytes throws(RegistryError) in
      _ = try JournalLine(text: String(decoding: bytes, as: UTF8.self))
    }
    #expect(outcome.read > 100 && outcome.refused > 5000, "\(outcome)")
  }

  @Test func sheetsAreReadOrRefused() throws {
    let sheets = [
      "ID;Título;Estado\r\n1;\"No imprime; \"\"mancha\"\"\";Resuelto\r\n2;Ratón;\r\n",
      "\u{FEFF}a,b\n\"x\ny\",2\n\n3,4", "a\tb\n1\t2\n",
    ].map { Array($0.utf8) }
    let outcome = try fuzz(sheets, seed: 11) { bytes throws(RegistryError) in
      let sheet = try CSVText(bytes)
      #expect(sheet.records.allSatisfy { $0.fields.count == sheet.header.fields.count })
    }
    #expect(outcome.read > 1000 && outcome.refused > 1000, "\(outcome)")
  }

  private func fuzz(
    _ seeds: [[UInt8]], seed: UInt64, _ read: ([UInt8]) throws(RegistryError) -> Void
  ) throws -> (read: Int, refused: Int) {
    var dice = Dice(seed: seed)
    var outcome = (read: 0, refused: 0)
    for _ in 0..<20_000 {
      let bytes = dice.mutated(seeds[dice.roll(seeds.count)], FuzzTests.pieces, seeds)
      do throws(RegistryError) {
        try read(bytes)
        outcome.read += 1
      } catch {
        outcome.refused += 1
        #expect(
          [.input, .journal].contains(error.code.errorClass),
          "\(error.code): \(String(decoding: bytes, as: UTF8.self))")
      }
    }
    return outcome
  }
}

extension JSON {
  /// The same value with the members of every object in the canonical order.
  fileprivate var sortedMembers: JSON {
    switch self {
    case .object(let members):
      .object(
        members.map { JSONMember($0.name, $0.value.sortedMembers) }
          .sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) })
    case .array(let items): .array(items.map(\.sortedMembers))
    case .null, .bool, .integer, .string: self
    }
  }
}

/// Pseudo-random numbers that are the same in every run (SplitMix64; S. Vigna).
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, sides)))
  }

  /// The bytes with one to four things done to them.
  mutating func mutated(_ bytes: [UInt8], _ pieces: [[UInt8]], _ others: [[UInt8]]) -> [UInt8] {
    var result = bytes
    for _ in 0...roll(4) {
      let place = roll(result.count + 1)
      let end = min(result.count, place + roll(12))
      switch roll(6) {
      case 0: result.removeSubrange(place..<end)
      case 1: result.insert(contentsOf: pieces[roll(pieces.count)], at: place)
      case 2: result.insert(contentsOf: result[place..<end], at: place)
      case 3: result = Array(result[..<place])
      case 4 where place < result.count: result[place] = UInt8(roll(256))
      default:
        let other = others[roll(others.count)]
        result = Array(result[..<place]) + other[roll(other.count)...]
      }
    }
    return result
  }
}
