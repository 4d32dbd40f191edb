import RegistryModel
import Testing

/// What is covered already is refused, saying which days, and how the others can be added.
@Suite struct ContractCoverTests {
  private let world: CoverageWorld

  init() throws { world = try CoverageWorld() }

  private func refusal(_ members: String) throws -> RegistryError? {
    try world.refusal(#"contract.cover {"contract":"CTO-7","assets":["1011"]\#(members)}"#)
  }

  @Test(arguments: [
    // CTO-7 runs all of 2026.
    (#","since":"2026-03-01""#, "contract.cover_repeated", []),
    (#","since":"2026-03-01","until":"2026-05-31""#, "contract.cover_repeated", []),
    ("", "contract.cover_overlaps", ["until 2026-02-28", "since 2026-07-01"]),
    (
      #","since":"2026-05-01","until":"2026-08-31""#, "contract.cover_overlaps",
      ["since 2026-07-01"]
    ),
    (#","until":"2026-03-01""#, "contract.cover_overlaps", ["until 2026-02-28"]),
    (#","until":"2026-02-28""#, nil, []),
    (#","since":"2026-07-01""#, nil, []),
  ])
  func theRestCanBeAdded(members: String, code: String?, free: [String]) throws {
    let covered = members.contains("2026-03-01\"") && code == "contract.cover_repeated"
    try world.apply(
      #"contract.cover {"contract":"CTO-7","assets":["1011"],"since":"2026-03-01"\#(covered ? "" : #","until":"2026-06-30""#)}"#
    )
    let refused = try refusal(members)
    #expect(refused?.code.name == code)
    #expect(
      refused?.hints.map { hint in
        hint.params.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined()
      } ?? [] == free)
    guard refused != nil else { return }
    #expect(refused?.params["from"] == "2026-03-01")
    #expect(refused?.params["through"] == (covered ? "2026-12-31" : "2026-06-30"))
  }

  @Test func whatLiesBetweenTwoCoversCanBeAdded() throws {
    let cover = #"contract.cover {"contract":"CTO-7","assets":["1011"]"#
    try world.apply(cover + #","until":"2026-03-31"}"#)
    try world.apply(cover + #","since":"2026-08-01"}"#)
    let hint = try refusal("")?.hints.first
    #expect(hint?.code == "contract.cover_between")
    #expect(hint?.params == ["since": "2026-04-01", "until": "2026-07-31"])
    try world.apply(cover + #","since":"2026-04-01","until":"2026-07-31"}"#)
  }
}
