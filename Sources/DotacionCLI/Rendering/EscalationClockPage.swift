import Localization
import RegistryModel

/// The two clocks of a ticket and the targets its provider is held to, for people.
enum EscalationClockPage {
  static func write(_ answer: JSON, _ page: inout Page) {
    page.heading(page.word("escalation.clocks"))
    page.values([
      ("diagnosed_at", PageTime.local(answer["diagnosed_at"])),
      ("our_business_seconds", DurationText.text(answer["our_business_seconds"])),
      ("their_business_seconds", theirs(answer, page)),
      ("service_hours", hours(answer, page)),
      ("response", target(answer, "response", page)),
      ("resolution", target(answer, "resolution", page)),
    ])
  }

  private static func theirs(_ answer: JSON, _ page: Page) -> String? {
    guard let time = DurationText.text(answer["their_business_seconds"]) else { return nil }
    guard let held = answer["held_business_seconds"], held.integerValue != 0,
      let waited = DurationText.text(held)
    else { return time }
    return time + " " + (page.lexicon.text("page.escalation.held", ["time": waited]) ?? "")
  }

  private static func hours(_ answer: JSON, _ page: Page) -> String? {
    guard answer["hours_assumed"]?.boolValue != true else {
      return page.word("escalation.hours_assumed")
    }
    return ServiceText.shown("hours", answer["service_hours"], page)
  }

  /// `4 horas hábiles: antes del 2026-03-02 13:08; en plazo, quedan 2 h 10 min`.
  private static func target(_ answer: JSON, _ name: String, _ page: Page) -> String? {
    guard let target = ServiceText.target(answer["\(name)_target"], page.lexicon) else {
      return nil
    }
    guard let due = PageTime.local(answer["\(name)_due"]) else { return target }
    let outlook = page.shown(answer["\(name)_outlook"], "target_outlook") ?? ""
    let sentence =
      page.lexicon.text(
        "page.escalation.target", ["target": target, "due": due, "outlook": outlook]) ?? target
    return sentence + time(answer, name, page)
  }

  /// What is left while it is open, what it took once it was met.
  private static func time(_ answer: JSON, _ name: String, _ page: Page) -> String {
    guard let code = answer["\(name)_outlook"]?.stringValue,
      let left = answer["\(name)_left_seconds"]?.integerValue
    else { return "" }
    let key: String
    switch code {
    case "met", "met_late": key = "page.escalation.took"
    case "withdrawn": return ""
    // Late by nothing but hours in which nobody works.
    case "breached" where left == 0: return ""
    default: key = left < 0 ? "page.escalation.beyond" : "page.escalation.left"
    }
    let seconds = key.hasSuffix("took") ? answer["\(name)_used_seconds"] : .integer(abs(left))
    let text = page.lexicon.text(key, ["time": DurationText.text(seconds) ?? ""])
    return ", " + (text ?? "")
  }
}
