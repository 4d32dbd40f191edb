import RegistryModel

/// Where a value stands in a line: spelled out as a JSON pointer (RFC 6901) only when something is
/// wrong there.
indirect enum MemberPlace {
  case pointer(String)
  case member(of: MemberPlace, String)
  case item(of: MemberPlace, Int)

  var text: String {
    switch self {
    case .pointer(let text): text
    case .member(let object, let name): object.text + "/" + JSONPointer.escaped(name)
    case .item(let list, let index): list.text + "/\(index)"
    }
  }

  var location: SourceLocation { SourceLocation(pointer: text) }
}
