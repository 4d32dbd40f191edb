import RegistryModel

/// What happened to the same equipment shortly before, told at once: what comes back within 90 days
/// may be chronic, badly repaired, or under the guarantee of the last repair.
enum EarlierCases {
  /// How far back is looked, in days.
  static let days = 90
  /// The most that is told.
  static let maximum = 10

  /// Cases on any of the assets in the 90 days before a moment, the latest first; those nobody
  /// could attend to do not count.
  ///
  /// - Parameter isOther: false for cases that are part of the same matter.
  static func rows(
    on assets: [ID<Asset>], before moment: Instant, _ registry: any RegistryReader,
    where isOther: (SupportCase) -> Bool
  ) throws(RegistryError) -> [JSON] {
    var found: [Earlier] = []
    var seen: Set<ID<Asset>> = []
    let start = moment.adding(seconds: -Int64(days) * 86_400)
    for asset in assets where seen.insert(asset).inserted {
      let works = try registry.range(
        Intervention.byAsset, [asset], from: start, through: moment, descending: true, limit: 200)
      for work in works {
        let parts = try registry.partClasses(of: work.id)
        if let index = found.firstIndex(where: {
          $0.asset == asset && $0.supportCase.id == work.supportCase
        }) {
          found[index].add(work, parts)
          continue
        }
        let supportCase = try registry.existing(work.supportCase)
        guard supportCase.state != .unmanaged, isOther(supportCase) else { continue }
        found.append(Earlier(supportCase, asset, work, parts))
      }
    }
    let latest = found.sorted { ($0.lastAt, $0.supportCase.id) > ($1.lastAt, $1.supportCase.id) }
    return try latest.prefix(maximum).map { one throws(RegistryError) in try one.json(registry) }
  }

  /// One case on one piece of equipment.
  private struct Earlier {
    let supportCase: SupportCase
    let asset: ID<Asset>
    let lastAt: Instant
    private var parts: [PartClass] = []
    private var result: InterventionResult?

    init(
      _ supportCase: SupportCase, _ asset: ID<Asset>, _ work: Intervention, _ parts: [PartClass]
    ) {
      self.supportCase = supportCase
      self.asset = asset
      lastAt = work.doneAt
      add(work, parts)
    }

    /// Work is added latest first.
    mutating func add(_ work: Intervention, _ moved: [PartClass]) {
      parts += moved.filter { !parts.contains($0) }
      result = result ?? work.result
    }

    func json(_ registry: any RegistryReader) throws(RegistryError) -> JSON {
      .members([
        "code": .string(supportCase.code), "asset": try registry.tag(asset),
        "state": .string(supportCase.state.rawValue),
        "last_at": .string(lastAt.description), "parts": .strings(parts.map(\.rawValue)),
        "result": result.json, "summary": .string(supportCase.summary),
      ])
    }
  }
}

extension Effects {
  /// Tells what came before on the equipment of a case being opened.
  mutating func answer(earlier rows: [JSON]) {
    answer("repeated", .bool(!rows.isEmpty))
    answer("earlier", .array(rows))
  }
}
