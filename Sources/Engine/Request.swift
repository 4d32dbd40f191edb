import Operations
package import RegistryModel

/// What somebody asks for: an operation or a question, as one line of JSON says it.
package struct Request: Sendable {
  /// The operation's or question's name.
  package var name: String
  /// The sender's id for it; the engine makes one up when there is none.
  package var id: String?
  package var data: JSON
  /// Revisions the sender saw, by `kind:name`, e.g. `asset:10452`.
  package var expect: [String: Int64]
  /// The case it is done for, as people name it.
  package var supportCase: String?
  package var note: String?
  /// For a question: the moment of the past it is about.
  package var moment: Moment?

  package init(
    _ name: String, id: String? = nil, data: JSON, expect: [String: Int64] = [:],
    supportCase: String? = nil, note: String? = nil
  ) {
    self.name = name
    self.id = id
    self.data = data
    self.expect = expect
    self.supportCase = supportCase
    self.note = note
  }

  /// Reads `{"op":…,"id":…,"data":{…},"expect":{…},"case":…,"note":…,"as_of":…}`; only `op` must
  /// be there.
  ///
  /// - Throws: `json.*` and `input.*` with place.
  package init(line: UnsafeBufferPointer<UInt8>) throws(RegistryError) {
    try self.init(json: try JSONParser.parse(line))
  }

  /// Reads a request from its JSON.
  package init(json: JSON) throws(RegistryError) {
    guard case .object(let members) = json else { throw .wrongType("object", json) }
    var name: String?
    data = .object([])
    expect = [:]
    for member in members {
      let place = SourceLocation(pointer: "/" + JSONPointer.escaped(member.name))
      switch member.name {
      case "op": name = try Request.text(member.value, maximum: 64, at: place)
      case "id": id = try Request.identifier(member.value, at: place)
      case "data": data = member.value
      case "case": supportCase = try Request.text(member.value, maximum: 500, at: place)
      case "note": note = try Request.text(member.value, maximum: 500, at: place)
      case "as_of": moment = try Request.moment(member.value, at: place)
      case "expect": expect = try Request.revisions(member.value, at: place)
      default:
        throw RegistryError(
          .inputUnknownMember, ["member": member.name], at: place,
          hints: Hint.didYouMean(
            Similarity.nearest(
              to: member.name, among: ["op", "id", "data", "expect", "case", "note", "as_of"],
              limit: 1)))
      }
    }
    guard let name else {
      throw RegistryError(.inputMissingMember, ["member": "op"], at: SourceLocation(pointer: ""))
    }
    self.name = name
    try Request.refuseStrangers(members, in: name)
  }

  /// Only changes have expectations, a case and a note; only questions are about the past.
  private static func refuseStrangers(_ members: [JSONMember], in name: String)
    throws(RegistryError)
  {
    let strange = Catalogue.query(name) == nil ? ["as_of"] : ["case", "expect", "note"]
    // An unknown name is the error to tell.
    guard Catalogue.operation(name) != nil || Catalogue.query(name) != nil,
      let member = members.first(where: { strange.contains($0.name) })
    else { return }
    throw RegistryError(
      .inputUnknownMember, ["member": member.name],
      at: SourceLocation(pointer: "/" + JSONPointer.escaped(member.name)))
  }

  private static func text(_ value: JSON, maximum: Int, at place: SourceLocation)
    throws(RegistryError) -> String
  {
    do {
      return try TextRule.checked(try value.requireString(), maximum: maximum, lines: false)
    } catch {
      throw error.located(place)
    }
  }

  private static func moment(_ value: JSON, at place: SourceLocation) throws(RegistryError)
    -> Moment
  {
    do {
      return try Moment(try value.requireString())
    } catch {
      throw error.located(place)
    }
  }

  /// 1 to 64 visible ASCII characters.
  private static func identifier(_ value: JSON, at place: SourceLocation) throws(RegistryError)
    -> String
  {
    guard let text = value.stringValue else {
      throw RegistryError.wrongType("string", value).located(place)
    }
    guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else { throw RegistryError(.inputInvalidOperationID, ["value": text], at: place) }
    return text
  }

  private static func revisions(_ value: JSON, at place: SourceLocation) throws(RegistryError)
    -> [String: Int64]
  {
    guard let members = value.objectValue else {
      throw RegistryError.wrongType("object", value).located(place)
    }
    var revisions: [String: Int64] = [:]
    for member in members {
      guard let revision = member.value.integerValue else {
        throw RegistryError.wrongType("integer", member.value).located(place)
      }
      revisions[member.name] = revision
    }
    return revisions
  }
}

extension ErrorCode {
  package static let inputInvalidOperationID = ErrorCode("input.invalid_operation_id", .input)
}
