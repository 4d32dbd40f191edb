/// A limit on a service: so many of something in a period.
package struct Quota: Hashable, Sendable {
  package var service: CoverageService
  /// How many, at least 1.
  package var amount: Int
  package var unit: QuotaUnit
  package var period: QuotaPeriod
  /// Whether the limit is for each piece of equipment rather than for all together.
  package var isPerAsset: Bool

  package init(
    service: CoverageService, amount: Int, unit: QuotaUnit, period: QuotaPeriod,
    isPerAsset: Bool = false
  ) {
    self.service = service
    self.amount = amount
    self.unit = unit
    self.period = period
    self.isPerAsset = isPerAsset
  }

  package init?(json: JSON) {
    guard let service = json["service"]?.stringValue.flatMap({ CoverageService(rawValue: $0) }),
      let amount = json["amount"]?.integerValue.flatMap({ Int(exactly: $0) }),
      let unit = json["unit"]?.stringValue.flatMap({ QuotaUnit(rawValue: $0) }),
      let period = json["period"]?.stringValue.flatMap({ QuotaPeriod(rawValue: $0) })
    else { return nil }
    self.init(
      service: service, amount: amount, unit: unit, period: period,
      isPerAsset: json["per_asset"]?.boolValue ?? false)
  }

  package var json: JSON {
    .members([
      "amount": .integer(Int64(amount)), "per_asset": .bool(isPerAsset),
      "period": .string(period.rawValue), "service": .string(service.rawValue),
      "unit": .string(unit.rawValue),
    ])
  }

  /// Nil when one of them is no quota.
  static func list(_ json: JSON) -> [Quota]? {
    guard let items = json.arrayValue else { return nil }
    let quotas = items.compactMap { Quota(json: $0) }
    return quotas.count == items.count ? quotas : nil
  }
}

/// What a quota counts.
package enum QuotaUnit: String, CodeEnum {
  case visits, hours, parts, units, pages
}

/// The time after which a quota begins anew.
package enum QuotaPeriod: String, CodeEnum {
  case month, quarter, semester, year
  /// One period of the contract, whatever its length.
  case term
}
