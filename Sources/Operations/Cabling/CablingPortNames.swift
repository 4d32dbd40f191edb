package import RegistryModel

/// The names of one piece of equipment's ports.
struct CablingPortNames {
  /// The longest name of a port, in characters.
  static let maximumLength = 32

  let asset: Asset
  let role: CablingRole
  /// Nil when nobody said how many it has.
  let declared: CablingPorts?

  init(of asset: Asset, in registry: any RegistryReader) throws(RegistryError) {
    self.asset = asset
    role = try asset.kind(in: registry).cablingRole
    declared = try registry.first(CablingPorts.byAsset, asset.id)
  }

  /// Every name, in order; nil when nobody said how many there are.
  var all: [String]? {
    guard let declared else { return nil }
    let names = declared.names.labels
    return names.isEmpty ? (1...max(1, declared.count)).map(String.init) : names
  }

  /// The port somebody means. Equipment whose ports nobody declared has the names it is given, and
  /// `1` when it is given none; a number alone stands for the declared name that ends in it.
  func resolve(_ given: String?) throws(RegistryError) -> String {
    try requirePorts()
    guard let given else { return try only() }
    let key = IdentifierText.key(given)
    guard let declared else { return try free(key) }
    let number = CablingPortNames.number(key)
    guard !declared.names.patterns.isEmpty else {
      guard let number, (1...declared.count).contains(number) else { throw unknown(given) }
      return String(number)
    }
    if declared.names.labels.contains(key) { return key }
    let meant = declared.names.patterns.compactMap { pattern in
      number.flatMap { pattern.label(numbered: $0) }
    }
    guard meant.count == 1, let only = meant.first else { throw unknown(given) }
    return only
  }

  private func requirePorts() throws(RegistryError) {
    switch role {
    case .enclosure, .link:
      throw RegistryError(
        .cablingNoPorts, ["tag": asset.tag.text],
        hints: [Hint("cabling.look_inside", ["tag": asset.tag.text])])
    case .fixed:
      if declared == nil { throw CablingPortNames.undeclared(asset) }
    case .networkSwitch, .telephone, .endpoint: return
    }
  }

  static func undeclared(_ asset: Asset) -> RegistryError {
    RegistryError(
      .cablingPortsUndeclared, ["tag": asset.tag.text],
      hints: [Hint("cabling.declare_ports", ["tag": asset.tag.text])])
  }

  private func only() throws(RegistryError) -> String {
    if let all, all.count == 1, let only = all.first { return only }
    switch role {
    case .telephone, .endpoint:
      if declared == nil { return "1" }
    case .fixed, .networkSwitch, .link, .enclosure: break
    }
    throw RegistryError(
      .cablingPortMissing, ["tag": asset.tag.text],
      hints: [Hint("cabling.name_port", ["tag": asset.tag.text])])
  }

  private func free(_ key: String) throws(RegistryError) -> String {
    guard key.utf8.allSatisfy(CablingPortNames.allows) else { throw unknown(key) }
    return key
  }

  private func unknown(_ given: String) -> RegistryError {
    RegistryError(
      .cablingPortUnknown,
      ["tag": asset.tag.text, "port": given, "ports": described ?? "A-Z 0-9 / . : _ -"],
      hints: [Hint("cabling.see_ports", ["tag": asset.tag.text])])
  }

  /// `1–24`, or the names as they were declared.
  var described: String? {
    guard let declared else { return nil }
    guard declared.names.patterns.isEmpty else {
      return declared.names.patterns.map(\.text).joined(separator: ", ")
    }
    return declared.count == 1 ? "1" : "1–\(declared.count)"
  }

  private static func number(_ key: String) -> Int? {
    guard (1...6).contains(key.utf8.count), key.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(key)
  }

  static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ":"),
      UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// The order people count ports in: by the numbers in their names.
  static func precedes(_ left: String, _ right: String) -> Bool {
    let (first, second) = (runs(left), runs(right))
    for (one, other) in zip(first, second) where one != other {
      guard let number = Int(one), let otherNumber = Int(other) else {
        return ByteOrder.precedes(one, other)
      }
      return number == otherNumber ? one.utf8.count < other.utf8.count : number < otherNumber
    }
    return first.count < second.count
  }

  /// Digits and what stands between them.
  private static func runs(_ text: String) -> [String] {
    var runs: [String] = []
    var wasDigit: Bool?
    for character in text {
      let isDigit = character.isASCII && character.isNumber
      if isDigit == wasDigit, let last = runs.popLast() {
        runs.append(last + String(character))
      } else {
        runs.append(String(character))
      }
      wasDigit = isDigit
    }
    return runs
  }
}

extension ErrorCode {
  /// A cabinet or a link has no ports of its own. Params: `tag`.
  package static let cablingNoPorts = ErrorCode("cabling.no_ports", .refused)
  /// Nobody said how many ports a panel or an outlet has. Params: `tag`.
  package static let cablingPortsUndeclared = ErrorCode("cabling.ports_undeclared", .refused)
  /// It has several ports and none was named. Params: `tag`.
  package static let cablingPortMissing = ErrorCode("cabling.port_missing", .refused)
  /// Params: `tag`, `port`, and the `ports` it has.
  package static let cablingPortUnknown = ErrorCode("cabling.port_unknown", .refused)
}
