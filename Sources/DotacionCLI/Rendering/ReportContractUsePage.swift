import Localization
import RegistryModel

/// How much of a contract was used, for people.
enum ReportContractUsePage {
  static func write(_ answer: JSON, _ page: inout Page) {
    let left = answer["days_left"]?.integerValue.map {
      ", " + Plural.text("verdict.left", $0, page.lexicon)
    }
    page.heading(
      "\(page.shown(answer["contract"]) ?? ""): "
        + (page.shown(answer["state"], "contract_state") ?? "") + (left ?? ""))
    page.values([
      ("provider", page.shown(answer["provider"])), ("starts_on", page.shown(answer["starts_on"])),
      ("ends_on", page.shown(answer["lapses_on"])), ("report_tickets", tickets(answer, page)),
      ("report_parts_requested", parts(answer["parts_requested"], page)),
      ("report_parts_used", parts(answer["parts_used"], page)),
      ("report_visits", visits(answer["visits"], page)),
      ("report_preventive", preventive(answer["preventive"], page)),
      ("quotas", quotas(answer, page)),
    ])
    ReportText.writeLeftOut(answer, &page)
  }

  /// `3: Resuelto 2, Enviado 1`.
  private static func tickets(_ answer: JSON, _ page: Page) -> String {
    let states = (answer["ticket_states"]?.arrayValue ?? []).map {
      "\(page.shown($0["state"], "escalation_state") ?? "") \(page.shown($0["tickets"]) ?? "")"
    }
    let total = page.shown(answer["tickets"]) ?? "0"
    return states.isEmpty ? total : total + ": " + states.joined(separator: ", ")
  }

  private static func parts(_ list: JSON?, _ page: Page) -> String? {
    let parts = (list?.arrayValue ?? []).map {
      "\(page.shown($0["part_class"], "part_class") ?? "") \(page.shown($0["units"]) ?? "")"
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func visits(_ visits: JSON?, _ page: Page) -> String? {
    let counts = (visits?.objectValue ?? []).compactMap { count -> String? in
      guard let number = count.value.integerValue, number > 0 else { return nil }
      return "\(page.lexicon.term("preventive_count", count.name)) \(number)"
    }
    return counts.isEmpty ? nil : counts.joined(separator: ", ")
  }

  /// `cumplimiento 95,4 % (a tiempo 90,0 %)`, of what could be told.
  private static func preventive(_ tally: JSON?, _ page: Page) -> String? {
    guard let met = page.percent(tally?["per_mille"]),
      let inTime = page.percent(tally?["in_time_per_mille"])
    else { return nil }
    return page.lexicon.text(
      "report.preventive_met",
      [
        "met": met, "in_time": inTime, "obliged": page.shown(tally?["obliged"]) ?? "",
        "missed": page.shown(tally?["missed"]) ?? "",
      ])
  }

  private static func quotas(_ answer: JSON, _ page: Page) -> String? {
    let quotas = (answer["quotas"]?.arrayValue ?? []).map { quota in
      let agreed = ContractPage.quota(quota, page)
      guard let used = page.shown(quota["used"]) else {
        return "\(agreed) (\(page.lexicon.text("report.use_unknown") ?? ""))"
      }
      return "\(agreed) (\(page.lexicon.text("report.used", ["used": used]) ?? used))"
    }
    return quotas.isEmpty ? nil : quotas.joined(separator: "\n")
  }
}
