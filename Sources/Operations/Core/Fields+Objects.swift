package import RegistryModel

// Objects within the object.
extension Fields {
  /// An object within the object.
  package mutating func object<T>(
    _ name: String, isRequired: Bool = false, _ body: (inout Fields) throws(RegistryError) -> T
  ) throws(RegistryError) -> T? {
    if isRecording {
      var inner = Fields.recorder()
      let sample = try body(&inner)
      form?.add(name, inner.schema, isRequired: isRequired)
      return sample
    }
    guard let value = isRequired ? try requiredMember(name) : take(name) else { return nil }
    var inner = try Fields(value, in: self, at: memberPlace(name))
    let result = try body(&inner)
    try inner.finish()
    keep(name, .object(inner.canonical))
    return result
  }

  /// A list of objects, in the given order; missing is empty.
  package mutating func objects<T>(
    _ name: String, isRequired: Bool = false, maximum: Int = 1000,
    _ body: (inout Fields) throws(RegistryError) -> T
  ) throws(RegistryError) -> [T] {
    if isRecording {
      var inner = Fields.recorder()
      let sample = try body(&inner)
      form?.add(
        name,
        ObjectForm.list(inner.schema, minimum: isRequired ? 1 : 0, maximum: maximum),
        isRequired: isRequired)
      return [sample]
    }
    guard let value = isRequired ? try requiredMember(name) : take(name) else { return [] }
    let items = try self.items(value, name, maximum)
    guard !isRequired || !items.isEmpty else {
      throw RegistryError(.inputMissingMember, ["member": name], at: location(name))
    }
    let list = memberPlace(name)
    var results: [T] = []
    var forms: [JSON] = []
    results.reserveCapacity(items.count)
    if keepsCanonical { forms.reserveCapacity(items.count) }
    for (index, item) in items.enumerated() {
      var inner = try Fields(item, in: self, at: .item(of: list, index))
      results.append(try body(&inner))
      try inner.finish()
      if keepsCanonical { forms.append(.object(inner.canonical)) }
    }
    if !results.isEmpty { keep(name, .array(forms)) }
    return results
  }
}
