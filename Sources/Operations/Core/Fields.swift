package import RegistryModel

/// The members of one JSON object, taken one by one.
///
/// The same `init` of an operation serves three ends: with a *request* it parses what people wrote,
/// resolves placas and codes to ids and seals personal values; with a *journal* line it reads ids
/// and seals back; in *recording* mode it yields the JSON Schema. Every member must be taken:
/// `finish` refuses what was not. An `init` only takes: rules that compare members belong in
/// `check`, since in recording mode it sees samples.
package struct Fields {
  /// What the members stand for, and what is needed to read them.
  package enum Source {
    /// Written by people or programs: names are resolved and personal values sealed.
    case request(Request)
    /// Read back from the journal.
    case journal
    /// Nothing to read: only the form is wanted.
    case recording

    package static func request(_ registry: any RegistryReader, _ sealer: any Sealer) -> Source {
      .request(Request(registry, sealer))
    }

    /// What a request is read with. A class, since each object within an object has it too.
    package final class Request {
      let registry: any RegistryReader
      let sealer: any Sealer

      fileprivate init(_ registry: any RegistryReader, _ sealer: any Sealer) {
        self.registry = registry
        self.sealer = sealer
      }
    }
  }

  let members: [JSONMember]
  let source: Source
  /// Of the object the members are of.
  private let object: MemberPlace
  var taken: UInt64 = 0
  /// The members in the form the journal keeps; none where nobody writes a journal.
  package internal(set) var canonical: [JSONMember] = []
  let keepsCanonical: Bool
  /// What is wrong with members so far, while all of it is gathered; nil when the first refusal
  /// ends the reading.
  var gathered: [RegistryError]?
  /// Names that were asked for and are not there.
  private var absent: [String] = []
  /// The form of the members; nil but in recording mode.
  var form: ObjectForm?

  /// - Throws: `input.wrong_type` when the value is no object, `input.too_many` beyond 64 members.
  package init(
    _ value: JSON, source: Source, pointer: String = "/data", keepsCanonical: Bool = true
  ) throws(RegistryError) {
    try self.init(
      value, source: source, at: .pointer(pointer), keepsCanonical: keepsCanonical)
  }

  /// The members of an object within another.
  init(_ value: JSON, in outer: Fields, at place: MemberPlace) throws(RegistryError) {
    try self.init(
      value, source: outer.source, at: place, keepsCanonical: outer.keepsCanonical)
  }

  private init(
    _ value: JSON, source: Source, at place: MemberPlace, keepsCanonical: Bool
  ) throws(RegistryError) {
    guard case .object(let members) = value else {
      throw RegistryError.wrongType("object", value).located(place.location)
    }
    guard members.count <= 64 else {
      throw RegistryError(.inputTooMany, ["maximum": "64"], at: place.location)
    }
    self.members = members
    self.source = source
    object = place
    self.keepsCanonical = keepsCanonical
    if keepsCanonical { canonical.reserveCapacity(members.count) }
  }

  /// Fields that only record what is asked of them.
  package static func recorder() -> Fields { Fields() }

  private init() {
    members = []
    source = .recording
    object = .pointer("")
    keepsCanonical = false
    form = ObjectForm()
  }

  var isRecording: Bool { form != nil }

  /// The form of the members, in recording mode.
  package var schema: JSON { form?.schema ?? .object([]) }

  /// A member that must be there.
  package mutating func required<T: FieldValue>(_ name: String, _ type: T.Type = T.self)
    throws(RegistryError) -> T
  {
    form?.add(name, T.schema, isRequired: true)
    guard !isRecording else { return T.sample }
    return try gathering(T.sample) { fields throws(RegistryError) in
      try fields.parse(try fields.requiredMember(name), name)
    }
  }

  /// A member that may be missing; null is not a value.
  package mutating func optional<T: FieldValue>(_ name: String, _ type: T.Type = T.self)
    throws(RegistryError) -> T?
  {
    form?.add(name, T.schema, isRequired: false)
    guard let value = take(name) else { return nil }
    return try gathering(nil) { fields throws(RegistryError) in try fields.parse(value, name) }
  }

  /// A change to something that may also be emptied: missing, null, or a value.
  package mutating func patch<T: FieldValue>(_ name: String, _ type: T.Type = T.self)
    throws(RegistryError) -> Patch<T>
  {
    form?.add(name, ObjectForm.nullable(T.schema), isRequired: false)
    guard let value = take(name) else { return .keep }
    guard value != .null else {
      keep(name, .null)
      return .clear
    }
    return .set(try parse(value, name))
  }

  /// A whole number within the range.
  package mutating func integer(_ name: String, in range: ClosedRange<Int>) throws(RegistryError)
    -> Int?
  {
    form?.add(name, ObjectForm.integer(range), isRequired: false)
    guard let value = take(name) else { return nil }
    return try integer(value, name, range)
  }

  /// A whole number within the range that must be there.
  package mutating func requiredInteger(_ name: String, in range: ClosedRange<Int>)
    throws(RegistryError) -> Int
  {
    form?.add(name, ObjectForm.integer(range), isRequired: true)
    guard !isRecording else { return range.lowerBound }
    return try integer(try requiredMember(name), name, range)
  }

  /// A list of values, in the given order; missing is empty.
  package mutating func list<T: FieldValue>(
    _ name: String, _ type: T.Type = T.self, maximum: Int = 1000
  ) throws(RegistryError) -> [T] {
    form?.add(name, ObjectForm.list(T.schema, maximum: maximum), isRequired: false)
    guard let value = take(name) else { return [] }
    let items = try self.items(value, name, maximum)
    var result: [T] = []
    for (index, item) in items.enumerated() {
      do {
        result.append(try T(field: item))
      } catch {
        throw error.located(MemberPlace.item(of: memberPlace(name), index).location)
      }
    }
    if !result.isEmpty { keep(name, .array(result.map(\.field))) }
    return result
  }

  /// A list of one value or more.
  ///
  /// - Throws: `input.missing_member` when it is missing or empty.
  package mutating func requiredList<T: FieldValue>(
    _ name: String, _ type: T.Type = T.self, maximum: Int = 1000
  ) throws(RegistryError) -> [T] {
    guard !isRecording else {
      form?.add(name, ObjectForm.list(T.schema, minimum: 1, maximum: maximum), isRequired: true)
      return [T.sample]
    }
    let found: [T] = try list(name, maximum: maximum)
    if found.isEmpty { _ = try requiredMember(name) }
    guard !found.isEmpty else {
      throw RegistryError(.inputMissingMember, ["member": name], at: location(name))
    }
    return found
  }

  /// A member with a form of its own, read with the registry's help when it is a request (the
  /// registry is nil when reading the journal back).
  package mutating func custom<T>(
    _ name: String, schema: JSON,
    _ read: (JSON, (any RegistryReader)?) throws(RegistryError) -> T, field: (T) -> JSON
  ) throws(RegistryError) -> T? {
    form?.add(name, schema, isRequired: false)
    guard let value = take(name) else { return nil }
    return try custom(value, name, read, field)
  }

  /// A member with a form of its own that must be there.
  ///
  /// - Parameter sample: any value, for when only the form is wanted.
  package mutating func requiredCustom<T>(
    _ name: String, schema: JSON, sample: T,
    _ read: (JSON, (any RegistryReader)?) throws(RegistryError) -> T, field: (T) -> JSON
  ) throws(RegistryError) -> T {
    form?.add(name, schema, isRequired: true)
    guard !isRecording else { return sample }
    return try custom(try requiredMember(name), name, read, field)
  }

  private mutating func custom<T>(
    _ value: JSON, _ name: String,
    _ read: (JSON, (any RegistryReader)?) throws(RegistryError) -> T, _ field: (T) -> JSON
  ) throws(RegistryError) -> T {
    do {
      let result: T
      switch source {
      case .request(let request): result = try read(value, request.registry)
      case .journal, .recording: result = try read(value, nil)
      }
      keep(name, field(result))
      return result
    } catch {
      throw error.located(location(name))
    }
  }

  /// Any JSON, kept as it is: for lines the engine itself writes.
  package mutating func anything(_ name: String) throws(RegistryError) -> JSON {
    form?.add(name, .object([]), isRequired: true)
    guard !isRecording else { return .null }
    let value = try requiredMember(name)
    keep(name, value)
    return value
  }

  /// Refuses members nobody asked for.
  ///
  /// - Throws: `input.unknown_member` with the nearest names as a hint.
  package func finish() throws(RegistryError) {
    guard !isRecording else { return }
    for (index, member) in members.enumerated() where taken & (1 << UInt64(index)) == 0 {
      throw RegistryError(
        .inputUnknownMember, ["member": member.name], at: location(member.name),
        hints: Hint.didYouMean(
          Similarity.nearest(to: member.name, among: known, limit: 3)))
    }
  }

  /// Names that were asked for.
  private var known: [String] {
    members.indices.filter { taken & (1 << UInt64($0)) != 0 }.map { members[$0].name } + absent
  }

  /// Keeps a member in its canonical form.
  mutating func keep(_ name: String, _ value: @autoclosure () -> JSON) {
    guard keepsCanonical else { return }
    canonical.append(JSONMember(name, value()))
  }

  mutating func take(_ name: String) -> JSON? {
    // Names of other lengths are told apart at once.
    let length = name.utf8.count
    for index in members.indices
    where members[index].name.utf8.count == length && members[index].name == name {
      taken |= 1 << UInt64(index)
      return members[index].value
    }
    // Once all that is there was taken, nobody will ask what else there might be.
    if taken.nonzeroBitCount < members.count { absent.append(name) }
    return nil
  }

  mutating func requiredMember(_ name: String) throws(RegistryError) -> JSON {
    guard let value = take(name) else {
      // A misspelt name is likelier than a forgotten one: say what stands there instead.
      let others = members.indices.filter { taken & (1 << UInt64($0)) == 0 }
        .map { members[$0].name }
      throw RegistryError(
        .inputMissingMember, ["member": name], at: object.location,
        hints: Similarity.nearest(to: name, among: others, limit: 1).map {
          Hint("member_misspelt", ["found": $0, "member": name])
        })
    }
    return value
  }

  mutating func parse<T: FieldValue>(_ value: JSON, _ name: String) throws(RegistryError)
    -> T
  {
    do {
      let result = try T(field: value)
      keep(name, result.field)
      return result
    } catch {
      throw error.located(location(name))
    }
  }

  mutating func integer(_ value: JSON, _ name: String, _ range: ClosedRange<Int>)
    throws(RegistryError) -> Int
  {
    guard case .integer(let number) = value else {
      throw RegistryError.wrongType("integer", value).located(location(name))
    }
    guard let result = Int(exactly: number), range.contains(result) else {
      throw RegistryError(
        .inputOutOfRange,
        [
          "value": String(number), "minimum": String(range.lowerBound),
          "maximum": String(range.upperBound),
        ], at: location(name))
    }
    keep(name, value)
    return result
  }

  func items(_ value: JSON, _ name: String, _ maximum: Int) throws(RegistryError) -> [JSON] {
    guard case .array(let items) = value else {
      throw RegistryError.wrongType("array", value).located(location(name))
    }
    guard items.count <= maximum else {
      throw RegistryError(.inputTooMany, ["maximum": String(maximum)], at: location(name))
    }
    return items
  }

  func memberPlace(_ name: String) -> MemberPlace { .member(of: object, name) }

  func location(_ name: String) -> SourceLocation { memberPlace(name).location }
}
