import RegistryModel

/// One line of what is about to end.
struct ExpiringLine: Sendable {
  let endsOn: CivilDate
  let kind: EntitlementKind
  /// The contract's number, or the warranty's code when it is one alone.
  var code: String?
  let provider: String?
  let site: String?
  let model: String?
  /// The placa, when it is one alone.
  var asset: String?
  var assets: Int
  var renewal: ContractRenewal?
  var noticeBy: CivilDate?
  /// The part whose own warranty ends, and its serial.
  var part: PartClass?
  var serial: String?
  /// Why its last day is not simply an end, and the days it is about.
  var alert: CoverageAlert?
  var days: DaySpan?

  /// By last day, then kind, provider, site, model and code.
  static func precedes(_ left: ExpiringLine, _ right: ExpiringLine) -> Bool {
    if left.endsOn != right.endsOn { return left.endsOn < right.endsOn }
    for (first, second) in zip(left.order, right.order) where first != second {
      return ByteOrder.precedes(first, second)
    }
    return false
  }

  private var order: [String] {
    [kind.rawValue, provider ?? "", site ?? "", model ?? "", code ?? "", asset ?? "", serial ?? ""]
  }

  func json(on day: CivilDate) -> JSON {
    .members([
      "ends_on": .string(endsOn.description),
      "days_left": endsOn < day ? .null : .integer(Int64(endsOn.days(since: day) + 1)),
      "kind": .string(kind.rawValue),
      "code": code.json,
      "provider": provider.json,
      "site": site.json,
      "model": model.json,
      "asset": asset.json,
      "assets": .integer(Int64(assets)),
      "renewal": renewal.json,
      "notice_by": noticeBy.json,
      "part_class": part.json, "serial": serial.json,
      "alert": alert.json, "alert_from": (days?.first).json, "alert_through": (days?.last).json,
    ])
  }
}

/// Warranties that end alike, counted together.
struct ExpiringGroups {
  private struct Key: Hashable {
    let endsOn: CivilDate
    let kind: EntitlementKind
    let provider: ID<Provider>?
    let site: ID<Site>?
    let model: ID<Model>
  }

  private let registry: any RegistryReader
  private var groups: [Key: ExpiringLine] = [:]

  init(registry: any RegistryReader) { self.registry = registry }

  var lines: [ExpiringLine] { Array(groups.values) }

  mutating func add(
    _ asset: Asset, ends: CivilDate, kind: EntitlementKind, provider: ID<Provider>?, code: String?
  ) throws(RegistryError) {
    let key = Key(
      endsOn: ends, kind: kind, provider: provider, site: asset.site, model: asset.model)
    if var line = groups[key] {
      line.assets += 1
      line.code = nil
      line.asset = nil
      groups[key] = line
      return
    }
    groups[key] = ExpiringLine(
      endsOn: ends, kind: kind, code: code,
      provider: try provider.map { id throws(RegistryError) in try registry.existing(id).code },
      site: try asset.site.map { id throws(RegistryError) in try registry.existing(id).code },
      model: try registry.existing(asset.model).label, asset: asset.tag.text, assets: 1)
  }
}
