import Localization
import RegistryModel

/// The answer of `contract.cost` for people.
enum CostPage {
  static func write(_ answer: JSON, _ page: inout Page) {
    let lexicon = page.lexicon
    guard let currency = answer["currency"]?.stringValue else {
      page.line(
        lexicon.text("cost.no_price", ["contract": answer["contract"]?.stringValue ?? ""]) ?? "")
      return
    }
    func money(_ units: JSON?) -> JSON? {
      let amount = units?.integerValue.flatMap { Money(minorUnits: $0, currency: currency) }
      return page.money(amount?.json).map { .string($0) }
    }
    page.heading(
      lexicon.text(
        "cost.heading",
        [
          "contract": answer["contract"]?.stringValue ?? "",
          "from": answer["from"]?.stringValue ?? "",
          "through": answer["through"]?.stringValue ?? "",
        ]) ?? "")
    page.values([
      ("total_cost", money(answer["total"])?.stringValue),
      (
        "unassigned_cost",
        answer["unassigned"] == .integer(0) ? nil : money(answer["unassigned"])?.stringValue
      ),
      ("equipment_reached", page.shown(answer["assets"])),
    ])
    page.blank()
    page.list(
      (answer["shares"]?.arrayValue ?? []).map { share in
        JSON.members([
          "site": share["site"], "asset": share["asset"], "model": share["model"],
          "assets": share["assets"], "asset_days": share["asset_days"],
          "cost": money(share["minor_units"]),
        ])
      },
      [
        TableColumn("asset"), TableColumn("model"), TableColumn("site"),
        TableColumn("assets", isNumber: true, label: "equipment_short"),
        TableColumn("asset_days", isNumber: true), TableColumn("cost", isNumber: true),
      ], next: answer["next"]?.stringValue)
    page.heading(lexicon.label("prices"))
    page.list(
      (answer["prices"]?.arrayValue ?? []).map { line in
        JSON.members([
          "basis": line["basis"], "cost": money(line["minor_units"]),
          "starts_on": line["starts_on"], "ends_on": line["ends_on"],
          "budget_reference": line["budget_reference"],
        ])
      },
      [
        TableColumn("basis", "cost_basis"), TableColumn("cost", isNumber: true, label: "value"),
        TableColumn("starts_on"), TableColumn("ends_on"),
        TableColumn("budget_reference", label: "budget_short"),
      ])
  }
}
