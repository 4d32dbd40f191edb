import RegistryModel
import Testing

@testable import Operations

@Suite struct AuditSamplingTests {
  /// Hypergeometric, worked out apart with exact fractions, at 95 %.
  @Test(arguments: [
    (100, 1, 95), (100, 2, 78), (100, 5, 45), (300, 3, 189), (300, 6, 117), (300, 15, 54),
    (1000, 10, 258), (1000, 20, 138), (1000, 50, 57), (5000, 50, 290), (5000, 100, 147),
    (5000, 250, 59),
  ])
  func theSmallestSampleThatFindsABadRegistry(_ population: Int, _ defects: Int, _ sample: Int) {
    #expect(
      AuditSampling.sampleSize(population: population, defects: defects, confidence: 9500)
        == sample)
  }

  @Test func theEndsOfTheRange() {
    #expect(AuditSampling.sampleSize(population: 1, defects: 1, confidence: 9500) == 1)
    #expect(AuditSampling.sampleSize(population: 20, defects: 20, confidence: 9999) == 1)
    // Nineteen of twenty would leave exactly one chance in twenty: at 95 % that is enough.
    #expect(AuditSampling.sampleSize(population: 20, defects: 1, confidence: 9500) == 19)
    #expect(AuditSampling.sampleSize(population: 20, defects: 1, confidence: 9501) == 20)
    #expect(
      AuditSampling.sampleSize(population: 1_000_000, defects: 1, confidence: 9500) == 950_000)
    #expect(AuditSampling.sampleSize(population: 20, defects: 21, confidence: 9500) == nil)
    #expect(AuditSampling.sampleSize(population: 0, defects: 0, confidence: 9500) == nil)
  }

  /// The generator's published first numbers for this seed.
  @Test func theDrawUsesSplitMix64() {
    var generator = SplitMix64(state: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
    #expect(generator.next() == 9_817_491_932_198_370_423)
  }

  @Test func aSeedDrawsTheSameAgain() {
    let list = Array(0..<1000)
    let first = AuditSample.drawn(50, from: list, seed: 42)
    #expect(first == AuditSample.drawn(50, from: list, seed: 42))
    #expect(first != AuditSample.drawn(50, from: list, seed: 43))
    #expect(Set(first).count == 50)
    #expect(first == first.sorted())
  }

  @Test func theQueryAnswersForASiteOrAFigure() throws {
    let desk = try AuditDesk()
    let figure = try desk.ask("audit.sample_size", #"{"population":300,"defects":6}"#)
    #expect(figure["sample"] == .integer(117))
    let site = try desk.ask("audit.sample_size", #"{"site":"PASTO","defects":1}"#)
    #expect(site["population"] == .integer(4))
    #expect(site["sample"] == .integer(4))
    #expect(throws: RegistryError.self) { try desk.ask("audit.sample_size", #"{"defects":1}"#) }
  }
}
