package import RegistryModel

// Members that may be missing, which keeps what is there, or null, which empties it.
extension Fields {
  /// A whole number within the range.
  package mutating func patchInteger(_ name: String, in range: ClosedRange<Int>)
    throws(RegistryError) -> Patch<Int>
  {
    form?.add(name, ObjectForm.nullable(ObjectForm.integer(range)), isRequired: false)
    guard let value = take(name) else { return .keep }
    guard value != .null else { return emptied(name) }
    return .set(try integer(value, name, range))
  }

  /// A list of values, in the given order; an empty one empties too.
  package mutating func patchList<T: FieldValue>(
    _ name: String, _ type: T.Type = T.self, maximum: Int
  ) throws(RegistryError) -> Patch<[T]> {
    guard !isRecording else {
      let list = ObjectForm.list(T.schema, maximum: maximum)
      form?.add(name, ObjectForm.nullable(list), isRequired: false)
      return .keep
    }
    guard let value = take(name) else { return .keep }
    guard value != .null, value != .array([]) else { return emptied(name) }
    return .set(try list(name, maximum: maximum))
  }

  /// A list of objects, in the given order; an empty one empties too.
  package mutating func patchObjects<T>(
    _ name: String, maximum: Int, _ body: (inout Fields) throws(RegistryError) -> T
  ) throws(RegistryError) -> Patch<[T]> {
    guard !isRecording else {
      var inner = Fields.recorder()
      _ = try body(&inner)
      let list = ObjectForm.list(inner.schema, maximum: maximum)
      form?.add(name, ObjectForm.nullable(list), isRequired: false)
      return .keep
    }
    guard let value = take(name) else { return .keep }
    guard value != .null, value != .array([]) else { return emptied(name) }
    return .set(try objects(name, maximum: maximum, body))
  }

  private mutating func emptied<T>(_ name: String) -> Patch<T> {
    keep(name, .null)
    return .clear
  }
}
