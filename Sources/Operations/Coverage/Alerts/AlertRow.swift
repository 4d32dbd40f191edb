import RegistryModel

/// One thing somebody has to be told about cover.
struct AlertRow: Sendable {
  let alert: CoverageAlert
  /// The contract it is of, by which it can be made quiet.
  var contract: Contract?
  /// The day it falls on: the last day, the notice date, the day the quota runs out.
  var due: CivilDate?
  /// The contract's number or the warranty's code.
  var code: String?
  var kind: EntitlementKind?
  var provider: String?
  var site: String?
  var model: String?
  /// The placa, when it is one alone.
  var asset: String?
  /// How much equipment is concerned; nil when it was not counted.
  var assets: Int?
  var quota: QuotaState?
  /// The other contract paid for the same cover, and its provider.
  var otherCode: String?
  var otherProvider: String?
  /// The days both are paid for, nobody answers on, or the cover is in doubt.
  var days: DaySpan?
  /// What a verdict on those days says of the contract; nil for what is no lapse.
  var verdict: CoverageOutcome?
  /// The part whose warranty ends, and its serial.
  var part: PartClass?
  var serial: String?
  /// The last day somebody asked not to be told again.
  var quietUntil: CivilDate?

  init(_ alert: CoverageAlert, contract: Contract? = nil, due: CivilDate? = nil) {
    self.alert = alert
    self.contract = contract
    self.due = due
    code = contract?.code
    kind = contract?.entitlementKind
  }

  /// By kind of alert, then the day, those without one last, the code and what else there is.
  static func precedes(_ left: AlertRow, _ right: AlertRow) -> Bool {
    for (first, second) in zip(left.order, right.order) where first != second {
      return ByteOrder.precedes(first, second)
    }
    return false
  }

  private var order: [String] {
    let position = CoverageAlert.allCases.firstIndex(of: alert) ?? 0
    return [
      String(position), due?.description ?? "~", code ?? "", otherCode ?? "", provider ?? "",
      site ?? "", model ?? "", asset ?? "", serial ?? "", quota?.quota.json.canonicalText ?? "",
    ]
  }

  func json(on today: CivilDate) -> JSON {
    .members([
      "alert": .string(alert.rawValue),
      "code": code.json,
      "kind": kind.json,
      "provider": provider.json,
      "on": due.json,
      "days_left": (due.map { $0.days(since: today) + 1 }.flatMap { $0 > 0 ? $0 : nil }).json,
      "site": site.json,
      "model": model.json,
      "asset": asset.json,
      "assets": assets.json,
      "service": (quota?.quota.service).json,
      "unit": (quota?.quota.unit).json,
      "period": (quota?.quota.period).json,
      "amount": (quota?.quota.amount).json,
      // Of several that each have their own, none is told.
      "left": (asset == nil && assets != nil ? nil : quota?.left).json,
      "other_code": otherCode.json,
      "other_provider": otherProvider.json,
      "from": (days?.first).json,
      "through": (days?.last).json,
      "verdict": verdict.json, "part_class": part.json, "serial": serial.json,
      "quiet_until": quietUntil.json,
    ])
  }
}
