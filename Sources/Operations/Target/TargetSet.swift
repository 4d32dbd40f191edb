package import RegistryModel

/// Says how fast the desk is to answer and solve, from a day on; said again for the same cases and
/// day, it is corrected. Every case opened since is judged by it, late or not.
package struct TargetSet: Operation {
  package static let name = "target.set"
  package static let creates: [EntityKind] = [.serviceTarget]

  let scope: TargetScope
  let since: CivilDate?
  let response: ResponseTarget?
  let resolution: ResponseTarget?
  /// No target from that day on.
  let isEnd: Bool
  let note: Paragraph?

  package init(_ fields: inout Fields) throws(RegistryError) {
    scope = TargetScope(
      caseKind: try fields.optional("kind"), priority: try fields.optional("priority"),
      level: try fields.integer("level", in: 1...3))
    since = try fields.optional("since")
    response = try fields.optional("response")
    resolution = try fields.optional("resolution")
    isEnd = try fields.optional("ends") ?? false
    note = try fields.optional("note")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let hasTarget = response != nil || resolution != nil
    guard hasTarget || isEnd else { throw RegistryError(.targetNothingSet) }
    guard !(hasTarget && isEnd) else { throw RegistryError(.targetSetAndEnded) }
    if let response, let resolution, resolution.isSurelyShorter(than: response) {
      throw RegistryError(
        .targetResolutionShorter,
        ["response": response.description, "resolution": resolution.description])
    }
    let since = since ?? stamp.today
    guard isEnd else { return }
    let current = try known(registry).last { $0.since <= since }
    guard current?.isEnd ?? true else { return }
    throw RegistryError(
      .targetNoneToEnd, ["since": since.description], hints: [Hint("target.list_all")])
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let since = since ?? stamp.today
    var target = ServiceTarget(
      id: ID(0), caseKind: scope.caseKind, priority: scope.priority, level: scope.level,
      since: since, response: response?.description, resolution: resolution?.description,
      note: note?.text ?? stamp.note)
    if let old = try known(registry).first(where: { $0.since == since }) {
      effects.update(old) { copy in
        copy.response = target.response
        copy.resolution = target.resolution
        copy.note = target.note
      }
    } else {
      target = target.numbered(effects.newID())
      effects.insert(target)
    }
    for member in TargetView.members(target) { effects.answer(member.name, member.value) }
  }

  /// All that was ever said for just these cases, earliest first.
  private func known(_ registry: any RegistryReader) throws(RegistryError) -> [ServiceTarget] {
    try registry.all(ServiceTarget.bySince).filter { $0.scope == scope }
  }
}

extension ServiceTarget {
  func numbered(_ id: ID<ServiceTarget>) -> ServiceTarget {
    ServiceTarget(
      id: id, caseKind: caseKind, priority: priority, level: level, since: since,
      response: response, resolution: resolution, note: note)
  }
}

extension ErrorCode {
  package static let targetNothingSet = ErrorCode("target.nothing_set", .refused)
  package static let targetSetAndEnded = ErrorCode("target.set_and_ended", .refused)
  /// Params: `response`, `resolution`.
  package static let targetResolutionShorter = ErrorCode("target.resolution_shorter", .refused)
  package static let targetNoneToEnd = ErrorCode("target.none_to_end", .refused)
}
