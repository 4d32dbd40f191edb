/// Moments as people type them.
enum TypedTime {
  /// `2026-03-02 09:15`, by the clock on the wall in Colombia, as RFC 3339; anything else as typed.
  static func instant(_ text: String) -> String {
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
    guard parts.count == 2, parts[0].count == 10, parts[1].count == 5 else { return text }
    return "\(parts[0])T\(parts[1]):00-05:00"
  }
}
