import RegistryModel

/// The errors of a profile, gathered so that all of them can be shown at once.
final class ProfileFaults {
  private(set) var errors: [RegistryError] = []

  func add(_ error: RegistryError) { errors.append(error) }

  /// What `body` gives, or nil with its error kept.
  func attempt<Value>(_ body: () throws(RegistryError) -> Value) -> Value? {
    do throws(RegistryError) {
      return try body()
    } catch {
      errors.append(error)
      return nil
    }
  }
}

/// A mapping of a profile whose keys are known, read member by member. What is wrong is kept in
/// the faults, and reading goes on.
struct ProfileObject {
  let value: YAMLValue
  let faults: ProfileFaults
  private let members: [String: YAMLValue]

  init(_ value: YAMLValue, only keys: [String], _ faults: ProfileFaults) {
    self.value = value
    self.faults = faults
    var known: [String: YAMLValue] = [:]
    let entries: [(key: String, value: YAMLValue)] = faults.attempt(value.members) ?? []
    for (key, member) in entries {
      guard keys.contains(key) else {
        faults.add(member.unknownKey(key, keys))
        continue
      }
      known[key] = member
    }
    members = known
  }

  subscript(_ key: String) -> YAMLValue? { members[key] }

  /// The member, whose absence is a fault.
  func required(_ key: String) -> YAMLValue? {
    // What is no mapping was told already.
    if members[key] == nil, case .mapping = value.node { faults.add(value.missing(key)) }
    return members[key]
  }

  func string(_ key: String) -> String? { members[key].flatMap { faults.attempt($0.string) } }

  func strings(_ key: String) -> [String] {
    members[key].flatMap { faults.attempt($0.strings) } ?? []
  }

  func items(_ key: String) -> [YAMLValue] {
    members[key].flatMap { faults.attempt($0.items) } ?? []
  }

  func entries(_ key: String) -> [(key: String, value: YAMLValue)] {
    members[key].flatMap { faults.attempt($0.members) } ?? []
  }

  func paths(_ key: String) -> [XMLPath] {
    members[key].flatMap { faults.attempt($0.paths) } ?? []
  }

  func path(_ key: String) -> XMLPath? { members[key].flatMap { faults.attempt($0.path) } }

  func code<Code: RawRepresentable & CaseIterable>(_ key: String, _ type: Code.Type) -> Code?
  where Code.RawValue == String {
    members[key].flatMap { member in
      faults.attempt { () throws(RegistryError) in try member.code(type) }
    }
  }

  func codes<Code: RawRepresentable & CaseIterable>(_ key: String, _ type: Code.Type) -> [Code]
  where Code.RawValue == String {
    members[key].flatMap { member in
      faults.attempt { () throws(RegistryError) in try member.codes(type) }
    } ?? []
  }
}
