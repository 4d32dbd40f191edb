import RegistryModel
import Testing
import VendorImport

/// Records are handed over while the rest is still being read.
@Suite struct StreamingTests {
  /// A network inventory of any length, made while it is read.
  private final class Endless: XMLInput {
    let count: Int
    private(set) var next = 0
    private var rest: ArraySlice<UInt8> = Array("<REQUEST><CONTENT>".utf8)[...]

    init(count: Int) { self.count = count }

    func read(
      into buffer: UnsafeMutableBufferPointer<UInt8>
    ) throws(RegistryError) -> Int {
      if rest.isEmpty { refill() }
      let length = min(buffer.count, rest.count)
      for (index, byte) in rest.prefix(length).enumerated() { buffer[index] = byte }
      rest = rest.dropFirst(length)
      return length
    }

    private func refill() {
      guard next <= count else { return }
      let text =
        next == count
        ? "</CONTENT><QUERY>SNMPQUERY</QUERY></REQUEST>"
        : "<DEVICE><INFO><SERIAL>EJ\(100_000 + next)</SERIAL><TYPE>PRINTER</TYPE></INFO></DEVICE>\n"
      rest = Array(text.utf8)[...]
      next += 1
    }
  }

  /// Never further ahead than a buffer of 16 KiB holds, and nothing kept.
  @Test func readsNoFurtherThanItMust() throws {
    let input = Endless(count: 20_000)
    var seen = 0
    var ahead = 0
    let document = try VendorImport.read(input, catalogue: .shipped()) {
      record throws(RegistryError) in
      if case .observation = record { seen += 1 }
      ahead = max(ahead, input.next - seen)
    }
    #expect(seen == 20_000)
    #expect(document.observationCount == 20_000)
    #expect(document.observations.isEmpty)
    #expect(ahead < 16_384 / 60)
  }

  @Test func countsLinesBeyondSixteenBits() throws {
    var last: Int?
    _ = try VendorImport.read(Endless(count: 70_000), catalogue: .shipped()) {
      record throws(RegistryError) in
      if case .observation(let observation) = record { last = observation.line }
    }
    #expect(last == 70_000)
  }

  @Test func stopsWhenTheCallerDoes() {
    var seen = 0
    do throws(RegistryError) {
      _ = try VendorImport.read(Endless(count: 1_000), catalogue: .shipped()) {
        (_) throws(RegistryError) in
        seen += 1
        if seen == 3 { throw RegistryError(.importNoIdentity) }
      }
      Issue.record("went on")
    } catch {
      #expect(error.code == .importNoIdentity)
    }
    #expect(seen == 3)
  }
}
