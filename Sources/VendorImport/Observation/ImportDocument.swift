package import RegistryModel

/// What was read from one document.
package struct ImportDocument: Hashable, Sendable {
  /// The profile that read it, and the document as it was recognised: inside its wrapper.
  package var profile: String
  package var root: String
  package var namespace: String
  /// As the document declares it; UTF-8 when it does not.
  package var encoding: String
  /// Local name of the root of the document it came wrapped in.
  package var wrapper: String?
  /// Whether it is part of a bundle, whose equipment comes when all its documents were read.
  package var isPart = false
  /// The files of a bundle; empty of a document that stands alone.
  package var files: [String] = []
  /// Empty when the caller took the records one by one.
  package var observations: [EquipmentObservation] = []
  /// Empty when the caller took the records one by one.
  package var refused: [RefusedRecord] = []
  package var observationCount = 0
  package var refusedCount = 0
  /// What the profile left out, so that nothing disappears unseen. At most
  /// `IgnoredElements.capacity` entries; the rest are counted under the path `*`.
  package var ignored: [IgnoredElement] = []

  /// Where it is not as the profile's schema has it, each kind once for each element; nil when it
  /// was held against none.
  package var schemaProblems: [SchemaProblem]?

  package init(
    profile: String, root: String, namespace: String, encoding: String = "UTF-8",
    wrapper: String? = nil
  ) {
    self.profile = profile
    self.root = root
    self.namespace = namespace
    self.encoding = encoding
    self.wrapper = wrapper
  }
}

/// A record that could not be taken, and why.
package struct RefusedRecord: Hashable, Sendable {
  package var path: String
  package var line: Int
  package var error: RegistryError
  /// What could be read of it: what is missing there, or was not taken, is often the reason.
  package var seen: EquipmentObservation?

  package init(
    path: String, line: Int, error: RegistryError, seen: EquipmentObservation? = nil
  ) {
    self.path = path
    self.line = line
    self.error = error
    self.seen = seen
  }

  /// Values in it that were not taken.
  package var dropped: [Dropped] { seen?.dropped ?? [] }
}

/// One record of a document, handed over while the rest is still being read.
package enum ImportRecord: Hashable, Sendable {
  case observation(EquipmentObservation)
  case refused(RefusedRecord)
}

/// Elements that were there and are no part of any observation.
package struct IgnoredElement: Hashable, Sendable {
  /// Without positions, but for whole records.
  package var path: String
  package var count: Int
  /// Line of the first.
  package var line: Int
  /// `import.no_serials` (a line without serials), `import.no_identity` (attached equipment
  /// without a serial), `import.same_as_record`, `import.unknown_supply`, `import.empty_supply` (one
  /// of which nothing is said), `import.unknown_part`, `import.unnamed_part` (without model, number
  /// and serial), `import.not_asked_for` (looks like identity, date, part or supply, and no rule takes
  /// it), or the profile's own reason.
  package var reason: String

  package init(path: String, count: Int, line: Int, reason: String) {
    self.path = path
    self.count = count
    self.line = line
    self.reason = reason
  }
}
