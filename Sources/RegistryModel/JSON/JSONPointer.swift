/// JSON pointers (RFC 6901), for saying where in a line something is wrong.
package enum JSONPointer {
  /// A member's name as one step of a pointer.
  package static func escaped(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == 0x7E || $0 == 0x2F }) else { return name }
    var result = ""
    for character in name {
      switch character {
      case "~": result += "~0"
      case "/": result += "~1"
      default: result.append(character)
      }
    }
    return result
  }
}
