package import RegistryModel

/// A thing people name by what is written on it.
package protocol Referable: Entity {
  /// Everything the text could mean, the surest kind of name first.
  static func named(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> [Self]
  /// Names that do exist and look like the text, best first.
  static func near(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> [String]
  /// How people would recognise this one in a list.
  var label: String { get }
  /// What tells it from others of the same label; the label when nothing does.
  var distinctLabel: String { get }
}

extension Referable {
  package var distinctLabel: String { label }

  package static func near(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> [String]
  { [] }

  /// The one thing a text names, or an id points at.
  ///
  /// - Throws: `<kind>.not_found` with near names, or `reference.ambiguous` with the candidates.
  package static func resolve(_ value: JSON, in registry: any RegistryReader)
    throws(RegistryError) -> ID<Self>
  {
    switch value {
    case .integer(let number):
      guard number > 0 else { throw .noIdentifier(number) }
      guard let record = try registry.get(ID<Self>(number)) else {
        throw RegistryError(notFound, ["name": "#\(number)"])
      }
      return record.id
    case .string(let text):
      guard table.isReference else { return try resolve(text, in: registry).id }
      return try KnownNames<ID<Self>>.thing(named: text, in: registry) {
        () throws(RegistryError) in try resolve(text, in: registry).id
      }
    case .null, .bool, .array, .object:
      throw .wrongType("string", value)
    }
  }

  /// The one thing a text names.
  package static func resolve(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> Self
  {
    let checked = try TextRule.checked(text, maximum: 500, lines: false)
    let found = try named(checked, in: registry)
    guard let only = found.first else {
      throw RegistryError(
        notFound, ["name": checked], hints: Hint.didYouMean(try near(checked, in: registry)))
    }
    guard found.count == 1 else {
      let labels = found.prefix(10).map(\.distinctLabel).joined(separator: ", ")
      throw RegistryError(
        .referenceAmbiguous,
        [
          "name": checked, "kind": kind.rawValue, "count": String(found.count),
          "candidates": labels,
        ],
        hints: [Hint("name_one", ["candidates": labels])])
    }
    return only
  }

  private static var notFound: ErrorCode { ErrorCode("\(kind.rawValue).not_found", .notFound) }
}

extension RegistryError {
  /// Ids are counted from one.
  package static func noIdentifier(_ number: Int64) -> RegistryError {
    RegistryError(
      .inputOutOfRange,
      ["value": String(number), "minimum": "1", "maximum": String(Int64.max)])
  }
}

extension ErrorCode {
  package static let referenceAmbiguous = ErrorCode("reference.ambiguous", .notFound)
}

/// A thing whose only name is a code among few.
package protocol CodedEntity: Referable {
  static var byCode: Index<Self> { get }
  var code: String { get }
  var name: String { get }
}

extension CodedEntity {
  package var label: String { "\(code) (\(name))" }

  /// By code, else by folded name.
  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [Self]
  {
    if let record = try registry.first(byCode, IdentifierText.key(text)) { return [record] }
    let folded = FoldedText.fold(text)
    return try registry.all(byCode).filter { FoldedText.fold($0.name) == folded }
  }

  package static func near(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> [String]
  {
    Similarity.nearest(to: text, among: try registry.all(byCode).map(\.code), limit: 3)
  }
}

extension Site: CodedEntity {}
extension SupportGroup: CodedEntity {}
extension Provider: CodedEntity {}
