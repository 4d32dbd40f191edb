import Engine
import Localization
import Operations
import RegistryModel

/// What an operation did, for people.
enum ReceiptPage {
  static func write(
    _ receipt: Receipt, _ request: Request, _ rehearsed: [DescribedChange]?, _ page: inout Page
  ) {
    let isRehearsal = rehearsed != nil
    let lexicon = page.lexicon
    let title = lexicon.text("operation.\(request.name)") ?? request.name
    let state =
      receipt.isUnchanged
      ? "receipt.unchanged"
      : isRehearsal ? "receipt.rehearsed" : receipt.isNew ? "receipt.applied" : "receipt.repeated"
    page.line(
      lexicon.text(state, ["operation": title, "sequence": String(receipt.sequence)]) ?? title,
      isRehearsal ? .warning : .good)
    page.values(
      (receipt.result.objectValue ?? []).filter { !isToldElsewhere($0) }.map { member in
        if member.name == "verdict" { return (member.name, verdict(receipt.result, page)) }
        let enumeration = enumeration(of: member, in: request.name, lexicon)
        guard member.name != "at", !member.name.hasSuffix("_at") else {
          return (member.name, PageTime.local(member.value))
        }
        return (member.name, page.shown(member.value, enumeration))
      })
    WarningsPage.write(receipt.result["warnings"], &page)
    WarningsPage.write(receipt.warnings, &page)
    EarlierCasesPage.write(receipt.result, &page)
    for change in rehearsed ?? [] { write(change, &page) }
  }

  private static func isToldElsewhere(_ member: JSONMember) -> Bool {
    let names = ["covered_by_provider", "covered_by", "warnings"]
    return EarlierCasesPage.owns(member) || names.contains(member.name)
  }

  /// `cubierto, pero por otro: LENOVO`, when not by the provider a ticket goes to.
  private static func verdict(_ result: JSON, _ page: Page) -> String? {
    let verdict = page.shown(result["verdict"], "coverage_outcome")
    let isCovered = result["verdict"]?.stringValue == CoverageOutcome.covered.rawValue
    guard isCovered, let verdict, let others = page.shown(result["covered_by"]) else {
      return verdict
    }
    return page.lexicon.text(
      "receipt.covered_by_another", ["verdict": verdict, "providers": others])
  }

  /// Whose words stand for a member's codes: those of the noun's own enumeration where there is one
  /// (`case_state` for the state a `case.…` answers), else those under the member's name.
  static func enumeration(
    of member: JSONMember, in operation: String, _ lexicon: Lexicon
  ) -> String {
    switch member.name {
    case "class" where operation == "audit.resolve": return "audit_finding_class"
    case "verdict": return "coverage_outcome"
    case "fields" where operation == "provider.require": return "ticket_field"
    case "missing_facts": return "coverage_fact"
    default: break
    }
    let noun = operation.prefix { $0 != "." }
    let own = "\(noun)_\(member.name)"
    guard let code = member.value.stringValue, lexicon.text("\(own).\(code)") != nil else {
      return member.name
    }
    return own
  }

  private static func write(_ change: DescribedChange, _ page: inout Page) {
    let word = page.lexicon.text("change.\(change.kind)") ?? ""
    page.line("\(word) \(page.lexicon.term("entity_kind", change.table))", indent: 2)
    for column in change.columns {
      let new = shown(column.new, column, page)
      guard column.old != .null else {
        page.line("\(page.lexicon.label(column.name)): \(new)", indent: 4)
        continue
      }
      let old = shown(column.old, column, page)
      // Lists are shown by their length: what differs inside one takes the whole of it.
      let told =
        old == new
        ? "\(column.old.canonicalText) → \(column.new.canonicalText)" : "\(old) → \(new)"
      page.line("\(page.lexicon.label(column.name)): \(told)", indent: 4)
    }
  }

  private static func shown(_ value: JSON, _ column: DescribedChange.Column, _ page: Page) -> String
  {
    guard value != .null else { return "—" }
    if column.isInstant { return PageTime.local(value) ?? "—" }
    return page.shown(value, column.enumeration) ?? "—"
  }
}
