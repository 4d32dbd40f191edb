import Operations
package import RegistryModel

extension Origin {
  /// Who is at work; nil when nobody was named.
  ///
  /// - Throws: `actor.not_found`, or whatever else a person's name is refused with; the hints say
  ///   where the name came from.
  package func person(in registry: any RegistryReader) throws(RegistryError) -> ID<Person>? {
    guard let actor else { return nil }
    do {
      return try Person.resolve(actor, in: registry).id
    } catch {
      var told = error
      if error.code.errorClass == .notFound {
        told = RegistryError(.actorNotFound, error.params, hints: error.hints)
      }
      told.hints.append(Hint(isActorOfVariable ? "actor.of_variable" : "actor.of_option"))
      throw told
    }
  }
}

extension ErrorCode {
  /// Params: `name`.
  package static let actorNotFound = ErrorCode("actor.not_found", .notFound)
}
