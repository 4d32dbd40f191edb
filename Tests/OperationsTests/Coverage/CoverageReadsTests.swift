import Operations
import RegistryModel
import Testing

/// A verdict reads a handful of rows, however large the registry.
@Suite struct CoverageReadsTests {
  @Test(arguments: [
    // Asset, model, site, contract and provider; parts put in, warranties, five kinds of cover,
    // periods, open findings.
    ("1004", "2026-04-01", 14),
    // No contract reaches it: asset, model, site, and seven questions that find nothing.
    ("1011", "2026-04-01", 10),
    // On a past day, the serials it had before too.
    ("1011", "2026-03-31", 11),
    // And one balance where a quota counts the service.
    ("1014", "2026-04-01", 15),
  ])
  func aVerdictReadsFewRows(tag: String, on: String, reads: Int) throws {
    let world = try CoverageWorld()
    let day = try #require(CivilDate(on))
    let today = try #require(CivilDate("2026-04-01"))
    let counted = try world.registry.store.read { reader throws(RegistryError) in
      let asset = try Asset.resolve(tag, in: reader).id
      let counter = CountingReader(reader)
      let question = CoverageQuestion(asset: asset, part: .fuser, on: day, today: today)
      _ = try CoverageVerdict.of(question, in: counter)
      return counter.reads
    }
    #expect(counted == reads)
  }
}

/// Counts what is asked of the reader behind it.
private final class CountingReader: RegistryReader {
  private let reader: any RegistryReader
  private(set) var reads = 0

  init(_ reader: any RegistryReader) { self.reader = reader }

  func row(_ table: Table, id: Int64) throws(RegistryError) -> Row? {
    reads += 1
    return try reader.row(table, id: id)
  }

  func scan(
    _ table: Table, _ query: IndexQuery, _ body: (Row) throws(RegistryError) -> Bool
  ) throws(RegistryError) {
    reads += 1
    try reader.scan(table, query, body)
  }

  func search(_ table: Table, fragment: String, limit: Int) throws(RegistryError) -> [Int64] {
    reads += 1
    return try reader.search(table, fragment: fragment, limit: limit)
  }

  func unsealed(_ seal: Seal) throws(RegistryError) -> String? { try reader.unsealed(seal) }

  func hasContent(_ digest: ContentDigest) throws(RegistryError) -> Bool {
    try reader.hasContent(digest)
  }

  func seals(folded text: String, whole: Bool, limit: Int) throws(RegistryError) -> [Seal] {
    try reader.seals(folded: text, whole: whole, limit: limit)
  }

  func images(ofOperation operation: String) throws(RegistryError) -> [RowImage]? {
    reads += 1
    return try reader.images(ofOperation: operation)
  }

  func referrers(_ table: Table, id: Int64, limit: Int) throws(RegistryError) -> [RowReference] {
    reads += 1
    return try reader.referrers(table, id: id, limit: limit)
  }
}
