import Localization
import RegistryModel

/// An error for people: what, where, and what to do next.
struct ErrorPage {
  private let lexicon: Lexicon
  private let style: Style

  init(_ lexicon: Lexicon, _ style: Style) {
    self.lexicon = lexicon
    self.style = style
  }

  func text(_ error: RegistryError) -> String {
    let title = lexicon.text("word.error") ?? "error"
    var text = entry(title + ":", .bad, lexicon.message(PageTime.local(error)))
    if let place = error.location.flatMap(place) {
      text += entry((lexicon.text("word.where") ?? "at") + ":", nil, place, indent: 2)
    }
    for hint in lexicon.hints(of: error) {
      text += entry("→", .good, lexicon.message(hint), indent: 2)
    }
    return text + "  " + style.dressed("[\(error.code.name)]", .faint) + "\n"
  }

  /// A sentence behind what it is; on a terminal no wider than that, its further lines under its
  /// first word.
  private func entry(_ lead: String, _ role: Style.Role?, _ sentence: String, indent: Int = 0)
    -> String
  {
    let shown = SafeText.shown(sentence)
    let margin = indent + TextWidth.columns(of: lead) + 1
    let lines =
      style.isTerminal ? TextWidth.wrapped(shown, to: style.width - margin) : [shown]
    let start =
      String(repeating: " ", count: indent) + (role.map { style.dressed(lead, $0) } ?? lead) + " "
    return start + lines.joined(separator: "\n" + String(repeating: " ", count: margin)) + "\n"
  }

  private func place(_ location: SourceLocation) -> String? {
    let parts = [
      location.file,
      location.line.map { (lexicon.text("word.line") ?? "line") + " \($0)" },
      location.column.map { (lexicon.text("word.column") ?? "column") + " \($0)" },
      location.pointer.flatMap { $0.isEmpty ? nil : $0 },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

/// An error for programs.
struct ErrorJSON {
  private let lexicon: Lexicon

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  func json(_ error: RegistryError) -> JSON {
    let hints = lexicon.hints(of: error)
    return .members([
      "class": .string(error.code.errorClass.rawValue),
      "code": .string(error.code.name),
      "hints": hints.isEmpty ? nil : .array(hints.map(hint)),
      "location": error.location.map(location),
      "message": .string(lexicon.message(error)),
      "others": error.others.isEmpty ? nil : .array(error.others.map(json)),
      "params": error.params.isEmpty
        ? nil : .object(error.params.map { JSONMember($0.key, .string($0.value)) }),
    ])
  }

  private func hint(_ hint: Hint) -> JSON {
    .members(["code": .string(hint.code), "message": .string(lexicon.message(hint))])
  }

  private func location(_ location: SourceLocation) -> JSON {
    .members([
      "column": .number(location.column), "file": .text(location.file),
      "line": .number(location.line), "pointer": .text(location.pointer),
    ])
  }
}
