package import RegistryModel

extension HoursText {
  /// Refuses hours nobody could work by.
  ///
  /// - Throws: `calendar.hours_invalid`, placed at the member.
  package func requireReadable(at member: String = "hours") throws(RegistryError) {
    do {
      _ = try ServiceHours(text)
    } catch {
      throw error.located(SourceLocation(pointer: "/data/" + member))
    }
  }
}

extension Patch<HoursText> {
  /// Refuses new hours nobody could work by.
  ///
  /// - Throws: `calendar.hours_invalid`, placed at the member.
  package func requireReadable(at member: String = "hours") throws(RegistryError) {
    guard case .set(let hours) = self else { return }
    try hours.requireReadable(at: member)
  }
}
