import RegistryModel

// All that is wrong with the members at once.
extension Fields {
  /// All that is wrong with the members, and what `rules` find wrong besides.
  ///
  /// Something stands in for each member that cannot be read, so that the rest is read too; what the
  /// rules say of such a member is left out. Members without a stand-in end the reading.
  mutating func problems(
    _ rules: (inout Fields) throws(RegistryError) -> [RegistryError]
  ) -> [RegistryError] {
    gathered = []
    var broken: [RegistryError] = []
    do throws(RegistryError) {
      broken = try rules(&self)
      try finish()
    } catch {
      gathered?.append(error)
    }
    let unread = gathered ?? []
    let members = Set(unread.map(\.member))
    return unread + broken.filter { !members.contains($0.member) }
  }

  /// What `read` takes; while all that is wrong is gathered, `substitute` where it cannot.
  mutating func gathering<T>(
    _ substitute: @autoclosure () -> T, _ read: (inout Fields) throws(RegistryError) -> T
  ) throws(RegistryError) -> T {
    do {
      return try read(&self)
    } catch {
      guard gathered != nil else { throw error }
      gathered?.append(error)
      return substitute()
    }
  }
}
