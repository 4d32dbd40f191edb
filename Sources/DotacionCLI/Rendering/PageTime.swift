import RegistryModel

/// Instants as a clock in Colombia shows them.
enum PageTime {
  /// `2026-03-02 09:15` for the instant of a JSON text; the text itself when it is none.
  static func local(_ value: JSON?) -> String? {
    guard let text = value?.stringValue else { return nil }
    guard let instant = Instant(text) else { return text }
    return LocalTime(instant, in: .bogota).minuteText
  }

  /// The rows with these members shown as local time.
  static func localised(_ rows: [JSON], _ members: Set<String>) -> [JSON] {
    rows.map { row in
      .object(
        (row.objectValue ?? []).map { member in
          guard members.contains(member.name), let text = local(member.value) else {
            return member
          }
          return JSONMember(member.name, .string(text))
        })
    }
  }
}
