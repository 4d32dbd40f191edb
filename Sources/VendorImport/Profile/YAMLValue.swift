import RegistryModel
import Yams

/// A value of a profile with its place in the file, read strictly.
struct YAMLValue {
  let node: Node
  /// JSON pointer from the top of the file.
  let pointer: String
  let file: String
  /// Where the key stands whose value it is.
  private let keyMark: Mark?

  /// Values one document may hold, those that aliases repeat counted every time.
  private static let mostValues = 50_000

  /// Parses one YAML document of at most `limit` bytes.
  ///
  /// - Throws: `profile.invalid_yaml` with line and column, `profile.too_large`.
  static func parse(
    _ yaml: [UInt8], limit: Int, file: String
  ) throws(RegistryError) -> YAMLValue {
    let place = SourceLocation(file: file)
    guard yaml.count <= limit else {
      throw RegistryError(.profileTooLarge, ["limit": String(limit)], at: place)
    }
    do {
      // A byte order mark is no part of the text.
      let text = yaml.starts(with: [0xEF, 0xBB, 0xBF]) ? yaml.dropFirst(3) : yaml[...]
      guard let node = try compose(yaml: String(decoding: text, as: UTF8.self)) else {
        throw RegistryError(.profileInvalidYAML, at: place)
      }
      var left = mostValues
      guard count(node, &left, depth: 0) else {
        throw RegistryError(.profileTooLarge, ["limit": String(limit)], at: place)
      }
      return YAMLValue(node: node, pointer: "", file: file, keyMark: nil)
    } catch let error as RegistryError {
      throw error
    } catch let error as YamlError {
      let fault = YAMLFault(error, yaml)
      throw RegistryError(
        .profileInvalidYAML, ["reason": fault.reason],
        at: SourceLocation(file: file, line: fault.place?.line, column: fault.place?.column),
        hints: fault.hints)
    } catch {
      throw RegistryError(.profileInvalidYAML, at: place)
    }
  }

  /// False when the values are too many or too deep: aliases of aliases grow without end.
  private static func count(_ node: Node, _ left: inout Int, depth: Int) -> Bool {
    left -= 1
    guard left > 0, depth < 32 else { return false }
    switch node {
    case .mapping(let mapping):
      for (key, value) in mapping
      where !count(key, &left, depth: depth + 1) || !count(value, &left, depth: depth + 1) {
        return false
      }
    case .sequence(let sequence):
      for item in sequence where !count(item, &left, depth: depth + 1) { return false }
    case .scalar, .alias: break
    }
    return true
  }

  /// The members by key, in the file's order.
  ///
  /// - Throws: `profile.invalid_value` when it is no mapping.
  func members() throws(RegistryError) -> [(key: String, value: YAMLValue)] {
    guard case .mapping(let mapping) = node else {
      throw invalid("mapping", hint: Hint("profile_mapping", ["example": mappingExample]))
    }
    var result: [(key: String, value: YAMLValue)] = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else { throw invalid("mapping") }
      let place = pointer + "/" + JSONPointer.escaped(scalar.string)
      result.append(
        (
          scalar.string,
          YAMLValue(node: value, pointer: place, file: file, keyMark: scalar.mark)
        ))
    }
    return result
  }

  func items() throws(RegistryError) -> [YAMLValue] {
    guard case .sequence(let sequence) = node else {
      throw invalid("sequence", hint: Hint("profile_list", ["example": listExample]))
    }
    return sequence.enumerated().map {
      YAMLValue(
        node: $0.element, pointer: "\(pointer)/\($0.offset)", file: file, keyMark: nil)
    }
  }

  func string() throws(RegistryError) -> String {
    guard case .scalar(let scalar) = node else {
      throw invalid("text", hint: Hint("profile_text"))
    }
    return scalar.string
  }

  /// A list of texts; a single text is a list of one.
  func strings() throws(RegistryError) -> [String] {
    guard case .sequence = node else { return [try string()] }
    var result: [String] = []
    for item in try items() { result.append(try item.string()) }
    return result
  }

  /// A path, or several to be tried in order.
  func paths() throws(RegistryError) -> [XMLPath] {
    var result: [XMLPath] = []
    for text in try strings() {
      guard let path = XMLPathParser.parse(text) else { throw invalidPath(text) }
      result.append(path)
    }
    return result
  }

  func path() throws(RegistryError) -> XMLPath {
    let all = try paths()
    guard all.count == 1, let path = all.first else { throw invalid("path") }
    return path
  }

  /// One code of an enumeration.
  func code<Code: RawRepresentable & CaseIterable>(
    _ type: Code.Type
  ) throws(RegistryError) -> Code where Code.RawValue == String {
    let text = try string()
    guard let code = Code(rawValue: text) else {
      throw RegistryError(
        .profileInvalidValue, ["key": pointer, "value": text], at: location,
        hints: YAMLValue.hints(text, type.allCases.map(\.rawValue)))
    }
    return code
  }

  /// A list of codes; a single one is a list of one.
  func codes<Code: RawRepresentable & CaseIterable>(
    _ type: Code.Type
  ) throws(RegistryError) -> [Code] where Code.RawValue == String {
    guard case .sequence = node else { return [try code(type)] }
    var result: [Code] = []
    for item in try items() { result.append(try item.code(type)) }
    return result
  }

  var location: SourceLocation { location(at: node.mark) }

  private func location(at mark: Mark?) -> SourceLocation {
    SourceLocation(file: file, line: mark?.line, column: mark?.column, pointer: pointer)
  }

  func missing(_ key: String, hint: Hint? = nil) -> RegistryError {
    RegistryError(
      .profileMissingKey, ["key": key], at: location(at: keyMark ?? node.mark),
      hints: hint.map { [$0] } ?? [])
  }

  /// A record of which nothing says which equipment it is.
  var withoutIdentity: RegistryError {
    let fields = ObservedField.identities.map(\.name).joined(separator: ", ")
    return RegistryError(
      .profileNoIdentity, at: location(at: node.mark),
      hints: [Hint("profile_identity", ["fields": fields])])
  }

  /// A key that is not there, at the key itself: a block begins a line below it.
  func unknownKey(_ key: String, _ allowed: [String]) -> RegistryError {
    RegistryError(
      .profileUnknownKey, ["key": key], at: location(at: keyMark ?? node.mark),
      hints: ProfileKeys.home(of: key, besides: allowed) ?? YAMLValue.hints(key, allowed))
  }

  /// What was most likely meant; when nothing is like it, all there is.
  static func hints(_ text: String, _ allowed: [String]) -> [Hint] {
    let near = Similarity.nearest(to: text, among: allowed, limit: 3)
    guard near.isEmpty else { return Hint.didYouMean(near) }
    let all = allowed.sorted(by: ByteOrder.precedes).joined(separator: ", ")
    return [Hint("profile_known", ["known": all])]
  }

  func invalidPath(_ text: String, hint: Hint? = nil) -> RegistryError {
    RegistryError(
      .profileInvalidPath, ["path": text], at: location,
      hints: hint.map { [$0] } ?? PathHints.hints(text))
  }

  func invalid(_ expected: String, hint: Hint? = nil) -> RegistryError {
    RegistryError(
      .profileInvalidValue, ["key": pointer, "expected": expected], at: location,
      hints: hint.map { [$0] } ?? [])
  }

  /// How the first of the list that should stand here begins.
  private var listExample: String { pointer == "/documents" ? "- root: …" : "- each: …" }

  /// What a mapping that should stand here looks like.
  private var mappingExample: String {
    switch pointer.split(separator: "/").last {
    case nil: "profile: …"
    case "skip": #"skip: { ".[@type='virtual']": … }"#
    case "ignore": "ignore: { software: … }"
    case "map": "map: { lap: laptop }"
    case "names": "names: { TonerBlack: { type: toner, colour: black } }"
    case "pivots": #"pivots: { prop: "@name" }"#
    default: "serial: device/serial"
    }
  }
}
