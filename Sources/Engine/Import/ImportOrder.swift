package import RegistryModel
package import Store

/// What the person importing asks for: which files, from which source, and what to do with what the
/// files do not say.
package struct ImportOrder: Sendable {
  package struct File: Sendable {
    /// Without its folder: where it lay is nobody's business.
    package let name: String
    /// SHA-256 of its bytes.
    package let digest: String

    package init(name: String, digest: String) {
      self.name = name
      self.digest = digest
    }
  }

  package var files: [File]
  /// The source as people name it; nil for the one named after each file's profile.
  package var source: String?
  /// Where new equipment is when the document does not say.
  package var place: String?
  /// The first placa for new equipment that comes without one; the next ones follow it.
  package var firstTag: String?
  /// Whether one refused record keeps all others out.
  package var isAllOrNothing = false
  /// SHA-256 of the profiles and schemas of one's own that may have read the files; nil without any.
  package var profiles: String?

  package init(
    files: [File], source: String? = nil, place: String? = nil, firstTag: String? = nil,
    isAllOrNothing: Bool = false, profiles: String? = nil
  ) {
    self.profiles = profiles
    self.files = files
    self.source = source
    self.place = place
    self.firstTag = firstTag
    self.isAllOrNothing = isAllOrNothing
  }
}

/// The first line of a plan: what was asked, and the registry it was worked out on. Two plans with
/// the same head are the same plan, since nothing else goes into one.
package struct ImportPlanHead: Sendable {
  package static let format = "dotacion-import-plan-1"

  package let base: JournalHead
  package let json: JSON

  init(_ order: ImportOrder, on base: JournalHead) {
    self.base = base
    json = .members([
      "all_or_nothing": .bool(order.isAllOrNothing),
      "base": .members([
        "hash": .string(base.hash), "sequence": .integer(base.sequence),
      ]),
      "files": .array(
        order.files.map { file in
          .members(["digest": .string(file.digest), "name": .string(file.name)])
        }),
      "first_tag": order.firstTag.map { .string($0) },
      "format": .string(ImportPlanHead.format),
      "place": order.place.map { .string($0) },
      "profiles": order.profiles.map { .string($0) },
      "source": order.source.map { .string($0) },
    ])
  }

  /// Names the plan: 32 hexadecimal digits of its head's digest.
  package var plan: String { ImportPlanHead.plan(json) }

  package static func plan(_ head: JSON) -> String {
    String(Digest.hexadecimal(of: head.canonicalText).prefix(32))
  }

  /// The id of one of the plan's operations, counted from one.
  package static func operation(_ plan: String, _ ordinal: Int) -> String {
    ImportedDocument.operations(of: plan) + String(ordinal)
  }
}
