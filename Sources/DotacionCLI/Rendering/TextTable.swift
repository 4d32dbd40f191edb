import Localization
import RegistryModel

/// Rows of values under headings, narrowed to the terminal's width: the widest columns give way
/// first.
struct TextTable {
  private let style: Style
  private let columns: [TableColumn]
  private let page: Page

  init(_ lexicon: Lexicon, _ style: Style, _ columns: [TableColumn]) {
    self.style = style
    self.columns = columns
    page = Page(lexicon, style)
  }

  func text(_ rows: [JSON]) -> String {
    let heads = columns.map { page.lexicon.label($0.label ?? $0.member) }
    let cells = rows.map { row in
      columns.map { column in
        let value = page.shown(row[column.member], column.enumeration) ?? ""
        return SafeText.shown(value.split(separator: "\n").joined(separator: " "))
      }
    }
    let widths = narrowed(
      columns.indices.map { index in
        max(
          TextWidth.columns(of: heads[index]),
          cells.map { TextWidth.columns(of: $0[index]) }.max() ?? 0)
      })
    let head = line(heads, widths)
    let body = cells.map { line($0, widths) + "\n" }
    return style.dressed(head, .label) + "\n" + body.joined()
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = cells.indices.map { index in
      TextWidth.padded(
        TextWidth.cut(cells[index], to: widths[index]), to: widths[index],
        right: columns[index].isNumber)
    }
    var line = padded.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line
  }

  private func narrowed(_ natural: [Int]) -> [Int] {
    var widths = natural
    let room = style.width - 2 * (widths.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > 8,
      let index = widths.firstIndex(of: widest)
    {
      widths[index] -= 1
    }
    return widths
  }
}
