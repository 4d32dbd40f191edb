extension JSON {
  /// This value for people to read: two blanks a level, members sorted, a line feed at the end.
  package var prettyText: String {
    var text = ""
    write(to: &text, level: 0)
    return text + "\n"
  }

  private func write(to text: inout String, level: Int) {
    let margin = String(repeating: "  ", count: level)
    switch self {
    case .array(let items) where !items.isEmpty:
      text += "["
      for (index, item) in items.enumerated() {
        text += (index == 0 ? "\n" : ",\n") + margin + "  "
        item.write(to: &text, level: level + 1)
      }
      text += "\n" + margin + "]"
    case .object(let members) where !members.isEmpty:
      text += "{"
      let sorted = members.sorted { ByteOrder.precedes($0.name, $1.name) }
      for (index, member) in sorted.enumerated() {
        text += (index == 0 ? "\n" : ",\n") + margin + "  "
        text += JSON.string(member.name).canonicalText + ": "
        member.value.write(to: &text, level: level + 1)
      }
      text += "\n" + margin + "}"
    case .null, .bool, .integer, .string, .array, .object: text += canonicalText
    }
  }
}
