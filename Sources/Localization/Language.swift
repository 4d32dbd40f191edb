/// The languages users are spoken to in. Codes and JSON are never translated.
package enum Language: String, CaseIterable, Sendable {
  case spanish = "es"
  case english = "en"

  /// The language of a POSIX locale name such as `es_CO.UTF-8`, or nil when it is another one.
  package init?(locale: String) {
    let code = locale.prefix { $0.isLetter }.lowercased()
    guard let language = Language(rawValue: code) else { return nil }
    self = language
  }
}
