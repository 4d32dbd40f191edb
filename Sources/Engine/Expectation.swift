import Operations
package import RegistryModel
import Store

/// The revisions a sender saw, held against those there are.
enum Expectation {
  /// - Returns: the same with ids in place of names, as the journal keeps them.
  /// - Throws: `conflict.stale_revision` for the first that differs.
  static func check(
    _ expect: [String: Int64], in registry: any StoreReader, _ zone: TimeZoneRule
  ) throws(RegistryError) -> [JSONMember] {
    var kept: [JSONMember] = []
    for (name, revision) in expect.sorted(by: { $0.key < $1.key }) {
      let (ref, current) = try resolve(name, in: registry)
      guard current == revision else {
        let since = try ChangesSince(revision, of: ref, in: registry)
        throw RegistryError(
          .conflictStaleRevision,
          ["name": name, "expected": String(revision), "current": String(current)]
            .merging(since.params) { $1 },
          at: SourceLocation(pointer: "/expect/" + JSONPointer.escaped(name)),
          hints: since.hints(zone) + [Hint("look_again", ["name": name])])
      }
      kept.append(JSONMember(ref.description, .integer(revision)))
    }
    return kept
  }

  /// The thing `kind:name` names, or the placa or code of a case by itself.
  ///
  /// - Throws: `input.invalid_thing`, `<kind>.not_found`, `reference.ambiguous`.
  static func reference(_ name: String, in registry: any RegistryReader) throws(RegistryError)
    -> EntityRef
  {
    guard name.contains(":") else { return try bareReference(name, in: registry) }
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let type = Catalogue.referable(parts[0]) else {
      throw invalidThing(name)
    }
    return try revision(of: type, parts[1], in: registry).0
  }

  private static func bareReference(_ name: String, in registry: any RegistryReader)
    throws(RegistryError) -> EntityRef
  {
    if let asset = try Asset.named(name, in: registry).first { return asset.ref }
    if let supportCase = try SupportCase.named(name, in: registry).first { return supportCase.ref }
    throw invalidThing(name)
  }

  private static func invalidThing(_ name: String) -> RegistryError {
    RegistryError(.inputInvalidThing, ["name": name], hints: [Hint("thing_form")])
  }

  private static func resolve(_ name: String, in registry: any RegistryReader)
    throws(RegistryError) -> (EntityRef, Int64)
  {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    let place = SourceLocation(pointer: "/expect/" + JSONPointer.escaped(name))
    guard parts.count == 2, let type = Catalogue.referable(parts[0]) else {
      throw RegistryError(
        .inputInvalidExpectation, ["name": name], at: place, hints: [Hint("expectation_form")])
    }
    do {
      return try revision(of: type, parts[1], in: registry)
    } catch {
      throw error.located(place)
    }
  }

  private static func revision<R: Referable>(
    of type: R.Type, _ name: String, in registry: any RegistryReader
  ) throws(RegistryError) -> (EntityRef, Int64) {
    let record = try R.resolve(name, in: registry)
    return (record.ref, record.revision)
  }
}

extension ErrorCode {
  package static let inputInvalidThing = ErrorCode("input.invalid_thing", .input)
  package static let inputInvalidExpectation = ErrorCode("input.invalid_expectation", .input)
}
