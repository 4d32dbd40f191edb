import Localization
import RegistryModel

extension AssetPage {
  /// `2026-03-02 09:15 · total 45210 · tóner negro 18 %`.
  static func reading(_ reading: JSON?, _ page: Page) -> String? {
    guard let time = PageTime.local(reading?["at"]) else { return nil }
    return ([time] + measures(reading, page)).joined(separator: " · ")
  }

  /// Counters, then what is left of each supply.
  static func measures(_ reading: JSON?, _ page: Page) -> [String] {
    let counters = (reading?["counters"]?.objectValue ?? []).compactMap { counter in
      page.shown(counter.value).map {
        "\(page.lexicon.term("machine_counter", counter.name)) \($0)"
      }
    }
    return counters + (reading?["levels"]?.arrayValue ?? []).map { level($0, page) }
  }

  private static func level(_ level: JSON, _ page: Page) -> String {
    let amount =
      page.shown(level["percent"]).map { "\($0) %" } ?? page.shown(level["state"], "supply_level")
      ?? page.shown(level["level"])
    let isForeign = level["original"]?.boolValue == false
    return [
      page.shown(level["supply"], "part_class"), page.shown(level["colour"], "supply_colour"),
      amount, isForeign ? page.lexicon.label("supply_not_original") : nil,
    ].compactMap { $0 }.joined(separator: " ")
  }
}
