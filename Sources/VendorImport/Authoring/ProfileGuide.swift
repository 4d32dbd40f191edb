import ImportProfiles

/// The language of profiles, for whoever has the program and not its source.
package enum ProfileGuide {
  /// `imports/README.md`.
  package static var page: String { String(decoding: ImportProfiles.guide, as: UTF8.self) }
}
