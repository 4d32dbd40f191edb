import Localization
import RegistryModel

/// Quotas in words.
struct SpokenQuota {
  let lexicon: Lexicon

  /// `2 visitas`, `1 parte`.
  func amount(_ count: JSON?, _ unit: JSON?) -> String? {
    guard let count = count?.integerValue, let unit = unit?.stringValue else { return nil }
    let number = count < 10_000 ? String(count) : lexicon.grouped(count)
    return "\(number) \(lexicon.term(count == 1 ? "quota_unit_one" : "quota_unit", unit))"
  }

  /// `10 partes por año`, `2 visitas por año y equipo`.
  func agreed(_ amount: JSON?, _ unit: JSON?, _ period: JSON?, each: JSON?) -> String? {
    guard let amount = self.amount(amount, unit), let period = period?.stringValue else {
      return nil
    }
    return lexicon.text(
      each?.boolValue == true ? "quota.agreed_each" : "quota.agreed",
      ["amount": amount, "period": lexicon.term("quota_period", period)])
  }

  /// The quota of a verdict: `quedan 3 de 10 partes por año, hasta el 2026-12-31`.
  func left(_ verdict: JSON) -> String? {
    guard
      let agreed = agreed(
        verdict["quota_amount"], verdict["quota_unit"], verdict["quota_period"],
        each: verdict["quota_per_asset"]), let left = verdict["quota_left"]?.integerValue
    else { return nil }
    return lexicon.text(
      left == 1 ? "quota.left_one" : "quota.left",
      ["left": String(left), "agreed": agreed, "until": verdict["quota_until"]?.stringValue ?? ""])
  }

  /// `10 partes por año; comienza de nuevo el 2027-01-01`.
  func spent(_ verdict: JSON) -> String? {
    guard
      let agreed = agreed(
        verdict["quota_amount"], verdict["quota_unit"], verdict["quota_period"],
        each: verdict["quota_per_asset"])
    else { return nil }
    guard let day = verdict["quota_renews_on"]?.stringValue else {
      return lexicon.text("quota.spent_for_good", ["agreed": agreed])
    }
    return lexicon.text("quota.spent", ["agreed": agreed, "day": day])
  }
}
