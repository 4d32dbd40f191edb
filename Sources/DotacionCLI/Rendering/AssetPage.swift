import Localization
import Operations
import RegistryModel

/// One asset for people: what it is, where, whose, whether it is covered, what is open; then the
/// rest.
enum AssetPage {
  static func write(_ asset: JSON, _ page: inout Page) {
    let kind = page.shown(asset["kind"], "equipment_kind")
    let label = [asset["manufacturer"], asset["model"]].compactMap { page.shown($0) }
    page.title(
      asset["tag"], .string(label.joined(separator: " ")), .text(kind) ?? .null)
    page.values([
      ("status", page.shown(asset["status"], "asset_status")),
      ("serial", serial(asset, page)), ("asset_place", place(asset, page)),
      ("custodian", custodian(asset, page)), ("user", page.person(asset, "user")),
      ("coverage", coverage(asset["coverage"], page)), ("open_cases", cases(asset, page)),
      ("findings", findings(asset, page)),
      ("preventive", PreventivePage.summary(asset["preventive"], page)),
      ("merged_into", page.shown(asset["merged_into"])),
      ("parent", PartText.of(asset["parent"], asset["slot"], page)), ("parts", parts(asset, page)),
      ("installed_parts", installedParts(asset, page)),
      ("acquisition", acquisition(asset["acquisition"], page)),
      ("retirement", retirement(asset["retirement"], page)),
      ("last_reading", reading(asset["last_reading"], page)),
      ("cabling", CablingPage.ofAsset(asset["cabling"], page)),
      ("hostname", page.shown(asset["hostname"])), ("macs", page.shown(asset["macs"])),
      ("uuid", page.shown(asset["uuid"])), ("imei", page.shown(asset["imei"])),
      ("part_number", page.shown(asset["part_number"])),
      ("merged_serials", page.shown(asset["merged_serials"])),
      ("former_serials", formerSerials(asset, page)),
      ("revision", page.shown(asset["revision"])),
    ])
  }

  private static func serial(_ asset: JSON, _ page: Page) -> String? {
    guard let serial = page.shown(asset["serial"]) else { return nil }
    guard asset["serial_identifies"]?.boolValue == false else { return serial }
    return "\(serial) (\(page.lexicon.text("asset_page.junk_serial") ?? "?"))"
  }

  /// `PASTO/P2 (Sede Pasto, Piso 2)`.
  private static func place(_ asset: JSON, _ page: Page) -> String? {
    guard let path = page.shown(asset["location"]) ?? page.shown(asset["site"]) else { return nil }
    let names = [asset["site_name"], asset["location_name"]].compactMap { page.shown($0) }
    return names.isEmpty ? path : "\(path) (\(names.joined(separator: ", ")))"
  }

  /// Somebody answers for what is here and is no part of the building.
  private static func custodian(_ asset: JSON, _ page: Page) -> String? {
    if let custodian = page.person(asset, "custodian") { return custodian }
    let kind = asset["kind"]?.stringValue.flatMap { EquipmentKind(rawValue: $0) }
    let isGone = asset["status"]?.stringValue == AssetStatus.disposed.rawValue
    guard !isGone, kind?.belongsToSite != true else { return nil }
    return page.lexicon.text("asset_page.no_custodian")
  }

  /// The verdict on the whole machine, in one line.
  private static func coverage(_ verdict: JSON?, _ page: Page) -> String? {
    guard let outcome = page.shown(verdict?["verdict"], "coverage_outcome") else { return nil }
    let source = [
      page.shown(verdict?["entitlement"], "entitlement_kind"), page.shown(verdict?["code"]),
    ].compactMap { $0 }.joined(separator: " ")
    let isRefused = verdict?["verdict"]?.stringValue == CoverageOutcome.notCovered.rawValue
    let facts = page.shown(verdict?["missing_facts"], "coverage_fact").map { facts in
      page.lexicon.text("asset_page.missing", ["facts": facts]) ?? facts
    }
    let ends = page.shown(verdict?["ends_on"]).map { day in
      page.lexicon.text("asset_page.until", ["day": day]) ?? day
    }
    return [
      outcome, isRefused ? page.shown(verdict?["reason"], "coverage_reason") : nil,
      source.isEmpty ? nil : source, ends, page.shown(verdict?["provider_name"]), facts,
    ].compactMap { $0 }.joined(separator: " · ")
  }

  private static func cases(_ asset: JSON, _ page: Page) -> String {
    let cases = asset["open_cases"]?.arrayValue ?? []
    guard !cases.isEmpty else { return page.lexicon.text("asset_page.no_cases") ?? "—" }
    return cases.map { one in
      [page.shown(one["case"]), page.shown(one["state"], "case_state"), page.shown(one["summary"])]
        .compactMap { $0 }.joined(separator: " · ")
    }.joined(separator: "\n")
  }

  private static func parts(_ asset: JSON, _ page: Page) -> String? {
    let parts = asset["parts"]?.arrayValue ?? []
    guard !parts.isEmpty else { return nil }
    return parts.map { part in
      [
        page.shown(part["tag"]), page.shown(part["kind"], "equipment_kind"),
        page.shown(part["model"]),
        page.shown(part["slot"]).map { page.lexicon.text("asset_page.slot", ["slot": $0]) ?? $0 },
      ].compactMap { $0 }.joined(separator: " · ")
    }.joined(separator: "\n")
  }

  private static func installedParts(_ asset: JSON, _ page: Page) -> String? {
    let parts = asset["installed_parts"]?.arrayValue ?? []
    return parts.isEmpty ? nil : parts.map { WorkText.part($0, page) }.joined(separator: "\n")
  }

  /// What nobody has settled yet.
  private static func findings(_ asset: JSON, _ page: Page) -> String? {
    let findings = asset["findings"]?.arrayValue ?? []
    return findings.isEmpty
      ? nil : findings.map { FindingPage.sentence($0, page) }.joined(separator: "\n")
  }

  private static func acquisition(_ acquisition: JSON?, _ page: Page) -> String? {
    let named = [("invoice", acquisition?["invoice"]), ("order", acquisition?["order"])]
      .compactMap { name, value in
        page.shown(value).map { "\(page.lexicon.label(name).lowercased()) \($0)" }
      }
    let provider = page.shown(acquisition?["provider_name"])
    let facts =
      [page.shown(acquisition?["date"])] + named.map { $0 }
      + [provider, page.money(acquisition?["value"])]
    let text = facts.compactMap { $0 }.joined(separator: " · ")
    return text.isEmpty ? nil : text
  }

  private static func retirement(_ retirement: JSON?, _ page: Page) -> String? {
    guard let day = page.shown(retirement?["date"]) else { return nil }
    let first = [
      day, page.shown(retirement?["cause"], "retirement_cause"),
      page.shown(retirement?["approval"]),
    ].compactMap { $0 }.joined(separator: " · ")
    let last = [
      page.shown(retirement?["disposed_on"]),
      page.shown(retirement?["destination"], "disposal_destination"),
      page.shown(retirement?["certificate"]),
    ].compactMap { $0 }.joined(separator: " · ")
    return [first, page.shown(retirement?["opinion"]) ?? "", last].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  private static func formerSerials(_ asset: JSON, _ page: Page) -> String? {
    let former = asset["former_serials"]?.arrayValue ?? []
    let texts = former.compactMap { one -> String? in
      guard let serial = page.shown(one["serial"]) else { return nil }
      guard let until = page.shown(one["until"]) else { return serial }
      return "\(serial) (\(page.lexicon.text("asset_page.until", ["day": until]) ?? until))"
    }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}

/// What a thing is part of: `20001, ranura Bay 3`.
enum PartText {
  static func of(_ parent: JSON?, _ slot: JSON?, _ page: Page) -> String? {
    guard let tag = page.shown(parent) else { return nil }
    guard let slot = page.shown(slot) else { return tag }
    return page.lexicon.text("asset_page.in_slot", ["parent": tag, "slot": slot]) ?? tag
  }
}
