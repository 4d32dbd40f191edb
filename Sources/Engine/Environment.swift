package import RegistryModel

/// What the engine needs from outside and rules never see: the time and chance.
package struct Environment: Sendable {
  package let now: @Sendable () -> Instant
  /// So many unpredictable bytes.
  package let randomBytes: @Sendable (Int) -> [UInt8]

  package init(
    now: @escaping @Sendable () -> Instant, randomBytes: @escaping @Sendable (Int) -> [UInt8]
  ) {
    self.now = now
    self.randomBytes = randomBytes
  }
}

/// Who is asking, and through what.
package struct Origin: Sendable {
  /// A person as people name them; nil when nobody was named.
  package var actor: String?
  /// The name is the variable's, not one given for this run.
  package var isActorOfVariable: Bool
  /// `cli`, `batch`, `import`.
  package var source: String

  package init(actor: String? = nil, isActorOfVariable: Bool = false, source: String) {
    self.actor = actor
    self.isActorOfVariable = isActorOfVariable
    self.source = source
  }
}
