import ImportProfiles

/// The language of profiles, for whoever has the program and not its source.
package enum ProfileGuide {
  /// `imports/README.md`.
  package static var english: String { String(decoding: ImportProfiles.guide, as: UTF8.self) }

  /// `imports/LEAME.md`.
  package static var spanish: String {
    String(decoding: ImportProfiles.guideInSpanish, as: UTF8.self)
  }
}
