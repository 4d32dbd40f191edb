package import RegistryModel

// Members that name things of the registry, and personal values.
extension Fields {
  /// A thing of the registry that must be named.
  package mutating func reference<E: Referable>(_ name: String, _ type: E.Type = E.self)
    throws(RegistryError) -> ID<E>
  {
    form?.add(name, ObjectForm.reference(E.kind), isRequired: true)
    guard !isRecording else { return ID(0) }
    let id: ID<E> = try resolve(try requiredMember(name)) { location(name) }
    keep(name, .integer(id.rawValue))
    return id
  }

  /// A thing of the registry that may be named.
  package mutating func optionalReference<E: Referable>(_ name: String, _ type: E.Type = E.self)
    throws(RegistryError) -> ID<E>?
  {
    form?.add(name, ObjectForm.reference(E.kind), isRequired: false)
    guard let value = take(name) else { return nil }
    return try gathering(nil) { fields throws(RegistryError) in
      let id: ID<E> = try fields.resolve(value) { fields.location(name) }
      fields.keep(name, .integer(id.rawValue))
      return id
    }
  }

  /// A thing of the registry that may be named, or taken away by null.
  package mutating func patchReference<E: Referable>(_ name: String, _ type: E.Type = E.self)
    throws(RegistryError) -> Patch<ID<E>>
  {
    form?.add(name, ObjectForm.nullable(ObjectForm.reference(E.kind)), isRequired: false)
    guard let value = take(name) else { return .keep }
    guard value != .null else {
      keep(name, .null)
      return .clear
    }
    let id: ID<E> = try resolve(value) { location(name) }
    keep(name, .integer(id.rawValue))
    return .set(id)
  }

  /// Things of the registry, in the given order; missing is empty.
  package mutating func references<E: Referable>(
    _ name: String, _ type: E.Type = E.self, maximum: Int = 10_000
  ) throws(RegistryError) -> [ID<E>] {
    form?.add(
      name, ObjectForm.list(ObjectForm.reference(E.kind), maximum: maximum), isRequired: false)
    guard let value = take(name) else { return [] }
    var ids: [ID<E>] = []
    for (index, item) in try items(value, name, maximum).enumerated() {
      let id: ID<E>? = try gathering(nil) { fields throws(RegistryError) in
        try fields.resolve(item) { MemberPlace.item(of: fields.memberPlace(name), index).location }
      }
      if let id { ids.append(id) }
    }
    if !ids.isEmpty {
      keep(name, .array(ids.map { .integer($0.rawValue) }))
    }
    return ids
  }

  /// A personal value, sealed: the journal gets its digest only.
  package mutating func sealed(_ name: String) throws(RegistryError) -> Seal? {
    form?.add(name, Line.schema, isRequired: false)
    guard let value = take(name) else { return nil }
    return try seal(value, name)
  }

  /// A personal value that may also be emptied.
  package mutating func patchSealed(_ name: String) throws(RegistryError) -> Patch<Seal> {
    form?.add(name, ObjectForm.nullable(Line.schema), isRequired: false)
    guard let value = take(name) else { return .keep }
    guard value != .null else {
      keep(name, .null)
      return .clear
    }
    return .set(try seal(value, name))
  }

  private func resolve<E: Referable>(_ value: JSON, _ location: () -> SourceLocation)
    throws(RegistryError) -> ID<E>
  {
    switch source {
    case .journal, .recording:
      guard case .integer(let number) = value else {
        throw RegistryError.wrongType("integer", value).located(location())
      }
      return ID(number)
    case .request(let request):
      do {
        return try E.resolve(value, in: request.registry)
      } catch {
        throw error.located(location())
      }
    }
  }

  private mutating func seal(_ value: JSON, _ name: String) throws(RegistryError) -> Seal {
    let seal: Seal
    switch source {
    case .journal, .recording:
      guard let digest = value.stringValue, let read = Seal(digest: digest) else {
        throw RegistryError.wrongType("seal", value).located(location(name))
      }
      seal = read
    case .request(let request):
      do {
        seal = request.sealer.seal(try Line(field: value).text)
      } catch {
        throw error.located(location(name))
      }
    }
    keep(name, .string(seal.digest))
    return seal
  }
}
