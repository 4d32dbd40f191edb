import Localization
import RegistryModel

/// A page of text for a person: headings, named values, tables and paragraphs, in the terminal's
/// width.
struct Page {
  let lexicon: Lexicon
  let style: Style
  private(set) var text = ""

  init(_ lexicon: Lexicon, _ style: Style) {
    self.lexicon = lexicon
    self.style = style
  }

  /// A heading, with an empty line before it unless it is the first thing.
  mutating func heading(_ title: String) {
    if !text.isEmpty { blank() }
    for piece in TextWidth.wrapped(SafeText.shown(title), to: style.width) {
      text += style.dressed(piece, .heading) + "\n"
    }
  }

  /// A line of text, wrapped, indented.
  mutating func line(_ content: String, _ role: Style.Role? = nil, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    for piece in TextWidth.wrapped(SafeText.shown(content), to: style.width - indent) {
      text += margin + (role.map { style.dressed(piece, $0) } ?? piece) + "\n"
    }
  }

  /// `PATH: content`; a path too long for that stands whole on a line of its own, to be copied.
  mutating func line(about path: String, _ content: String, _ role: Style.Role? = nil) {
    let path = SafeText.shown(path)
    guard TextWidth.columns(of: "\(path): \(content)") > style.width else {
      return line("\(path): \(content)", role)
    }
    text += (role.map { style.dressed("\(path):", $0) } ?? "\(path):") + "\n"
    line(content, indent: 2)
  }

  /// The words of the page itself, under `page.<key>`.
  func word(_ key: String) -> String { lexicon.text("page.\(key)") ?? key }

  /// An empty line; never a second one below it.
  mutating func blank() {
    guard !text.hasSuffix("\n\n") else { return }
    text += "\n"
  }

  /// Named values under one another; those without a value are left out.
  mutating func values(_ pairs: [(label: String, value: String?)]) {
    let shown = pairs.compactMap { pair in
      pair.value.map { (SafeText.shown(lexicon.label(pair.label)), SafeText.shown($0)) }
    }
    let width = shown.map { TextWidth.columns(of: $0.0) }.max() ?? 0
    for (label, value) in shown {
      let name = style.dressed(TextWidth.padded(label, to: width), .label)
      let lines = TextWidth.wrapped(value, to: max(20, style.width - width - 4))
      for (index, line) in lines.enumerated() {
        let start = index == 0 ? "  " + name + "  " : String(repeating: " ", count: width + 4)
        text += start + line + "\n"
      }
    }
  }

  /// A table: the members of each object under the labels of their names.
  mutating func table(_ rows: [JSON], _ columns: [TableColumn]) {
    text += TextTable(lexicon, style, columns).text(rows)
  }

  /// The word for a code, or what there is to show for a value.
  func shown(_ value: JSON?, _ enumeration: String? = nil) -> String? {
    switch value {
    case nil, .null?: nil
    case .bool(let flag)?: lexicon.text(flag ? "word.yes" : "word.no") ?? String(flag)
    case .integer(let number)?: String(number)
    case .string(let text)?: enumeration.map { lexicon.term($0, text) } ?? text
    case .array(let items)?: shown(items, enumeration)
    case .object(let members)?:
      members.compactMap { member in
        shown(member.value).map { "\(lexicon.label(member.name)): \($0)" }
      }.joined(separator: ", ")
    }
  }

  /// The items, or of a list of objects how many there are.
  private func shown(_ items: [JSON], _ enumeration: String?) -> String? {
    guard !items.isEmpty else { return nil }
    guard !items.contains(where: { $0.objectValue != nil }) else { return String(items.count) }
    return items.compactMap { shown($0, enumeration) }.joined(separator: ", ")
  }
}

/// One column of a table for people.
struct TableColumn {
  /// The member of each row.
  let member: String
  /// The enumeration whose words stand for the member's codes.
  var enumeration: String?
  /// Numbers stand to the right.
  var isNumber = false
  /// The label, when it is not the member's own.
  var label: String?

  init(
    _ member: String, _ enumeration: String? = nil, isNumber: Bool = false, label: String? = nil
  ) {
    self.member = member
    self.enumeration = enumeration
    self.isNumber = isNumber
    self.label = label
  }
}
