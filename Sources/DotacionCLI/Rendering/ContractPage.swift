import Localization
import RegistryModel

/// Contracts for people.
enum ContractPage {
  static func list(_ answer: JSON, _ page: inout Page) {
    let contracts = answer["contracts"]?.arrayValue ?? []
    guard !contracts.isEmpty else {
      page.line(page.lexicon.text("contract.none") ?? "")
      return
    }
    page.table(
      contracts,
      [
        TableColumn("code"), TableColumn("state", "contract_state"),
        TableColumn("kind", "entitlement_kind_short", label: "entitlement"),
        TableColumn("provider"), TableColumn("lapses_on", label: "ends_on"),
        TableColumn("days_left", isNumber: true, label: "days_short"),
        TableColumn("notice_by", label: "notice_short"),
      ])
  }

  static func write(_ answer: JSON, _ page: inout Page) {
    writeHead(answer, &page)
    writeTerms(answer["terms"] ?? .null, &page)
    let covers = answer["covers"]?.arrayValue ?? []
    if !covers.isEmpty {
      page.heading(page.lexicon.label("covers"))
      page.list(
        covers,
        [
          TableColumn("scope", "cover_scope"), TableColumn("name", "equipment_kind"),
          TableColumn("since"), TableColumn("until"), TableColumn("own_terms"),
          TableColumn("carried_from"), TableColumn("carried_to"),
        ])
    }
    page.heading(page.lexicon.label("periods"))
    page.list(
      answer["periods"]?.arrayValue ?? [],
      [
        TableColumn("period", isNumber: true), TableColumn("starts_on"), TableColumn("ends_on"),
        TableColumn("document"), TableColumn("budget_reference"),
        TableColumn("notice_on"), TableColumn("notice_document"),
      ])
    let suspensions = answer["suspensions"]?.arrayValue ?? []
    guard !suspensions.isEmpty else { return }
    page.heading(page.lexicon.label("suspensions"))
    page.table(
      suspensions,
      [
        TableColumn("from", label: "starts_on"), TableColumn("through", label: "ends_on"),
        TableColumn("reason"),
      ])
  }

  private static func writeHead(_ answer: JSON, _ page: inout Page) {
    let state = answer["state"]?.stringValue ?? ""
    let left = answer["days_left"]?.integerValue.map {
      ", " + Plural.text("verdict.left", $0, page.lexicon)
    }
    let isInForce = state == "in_force"
    page.line(
      "\(page.shown(answer["code"]) ?? ""): \(page.lexicon.term("contract_state", state))"
        + (isInForce ? left ?? "" : ""), isInForce ? .good : .warning)
    page.values([
      ("provider", page.shown(answer["provider_name"])),
      ("entitlement_kind", page.shown(answer["kind"], "entitlement_kind")),
      ("object", page.shown(answer["object"])), ("starts_on", page.shown(answer["starts_on"])),
      ("ends_on", page.shown(answer["ends_on"])),
      ("renewal", page.shown(answer["renewal"], "contract_renewal")),
      ("renews_on", page.shown(answer["renews_on"])),
      ("notice_by", page.shown(answer["notice_by"])),
      ("notice_on", page.shown(answer["notice_on"])),
      ("alert_days", page.shown(answer["alert_days"])),
      ("budget_reference", page.shown(answer["budget_reference"])),
      ("terminated_on", page.shown(answer["terminated_on"])),
      ("termination_reason", page.shown(answer["termination_reason"])),
      ("assets_covered", isInForce ? page.shown(answer["assets"]) : nil),
    ])
  }

  private static func writeTerms(_ terms: JSON, _ page: inout Page) {
    guard let members = terms.objectValue, !members.isEmpty else { return }
    page.heading(page.lexicon.label("terms"))
    let quotas = (terms["quotas"]?.arrayValue ?? []).map { quota($0, page) }
    page.values([
      ("services", page.shown(terms["services"], "coverage_service")),
      ("parts_in", page.shown(terms["parts_in"], "part_class")),
      ("parts_out", page.shown(terms["parts_out"], "part_class")),
      ("causes_included", page.shown(terms["causes_included"], "failure_cause")),
      ("causes_excluded", page.shown(terms["causes_excluded"], "failure_cause")),
      ("hours", ServiceText.shown("hours", terms["hours"], page)),
      ("response", ServiceText.shown("response", terms["response"], page)),
      ("resolution", ServiceText.shown("resolution", terms["resolution"], page)),
      ("quotas", quotas.isEmpty ? nil : quotas.joined(separator: "; ")),
      ("requires", page.shown(terms["requires"], "term_condition")),
      ("clause", page.shown(terms["clause"])), ("conditions", page.shown(terms["conditions"])),
    ])
  }

  /// `mantenimiento preventivo: 4 visitas por año, por equipo`
  static func quota(_ quota: JSON, _ page: Page) -> String {
    let agreed = SpokenQuota(lexicon: page.lexicon).agreed(
      quota["amount"], quota["unit"], quota["period"], each: quota["per_asset"])
    return [page.shown(quota["service"], "coverage_service"), agreed].compactMap { $0 }
      .joined(separator: ": ")
  }
}
