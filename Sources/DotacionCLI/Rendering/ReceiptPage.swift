import Engine
import Localization
import RegistryModel

/// What an operation did, for people.
enum ReceiptPage {
  static func write(_ receipt: Receipt, _ request: Request, _ isRehearsal: Bool, _ page: inout Page)
  {
    let lexicon = page.lexicon
    let title = lexicon.text("operation.\(request.name)") ?? request.name
    let state =
      isRehearsal ? "receipt.rehearsed" : receipt.isNew ? "receipt.applied" : "receipt.repeated"
    page.line(
      lexicon.text(state, ["operation": title, "sequence": String(receipt.sequence)]) ?? title,
      isRehearsal ? .warning : .good)
    page.values(
      (receipt.result.objectValue ?? []).map { member in
        let enumeration = enumeration(of: member, in: request.name, lexicon)
        guard member.name != "at", !member.name.hasSuffix("_at") else {
          return (member.name, PageTime.local(member.value))
        }
        return (member.name, page.shown(member.value, enumeration))
      })
    guard isRehearsal else { return }
    for change in receipt.changes { write(change, &page) }
  }

  /// Whose words stand for a member's codes: those of the noun's own enumeration where there is one
  /// (`case_state` for the state a `case.…` answers), else those under the member's name.
  static func enumeration(
    of member: JSONMember, in operation: String, _ lexicon: Lexicon
  ) -> String {
    switch member.name {
    case "class" where operation == "audit.resolve": return "audit_finding_class"
    case "verdict": return "coverage_outcome"
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

  private static func write(_ change: Change, _ page: inout Page) {
    let json = ReceiptJSON.change(change)
    let word = page.lexicon.text("change.\(json["change"]?.stringValue ?? "")") ?? ""
    page.line("\(word) \(page.lexicon.term("entity_kind", change.table.name))", indent: 2)
    for column in json["columns"]?.arrayValue ?? [] {
      let member = column["name"]?.stringValue ?? ""
      let old = page.shown(column["old"], member) ?? "—"
      let new = page.shown(column["new"], member) ?? "—"
      page.line("\(page.lexicon.label(member)): \(old) → \(new)", indent: 4)
    }
  }
}
