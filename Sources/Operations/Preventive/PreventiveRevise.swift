package import RegistryModel

/// Corrects what is recorded of an obligation; what was visited stays, and is counted anew.
package struct PreventiveRevise: Operation {
  package static let name = "preventive.revise"

  let obligation: ID<PreventiveObligation>
  let visits: Int?
  let period: QuotaPeriod?
  let scope: PreventiveScope
  /// Equipment of every kind, model and site again.
  let isWhole: Bool
  let toleranceDays: Int?
  let tasks: Patch<Tasks>
  let since: Patch<CivilDate>
  let until: Patch<CivilDate>
  /// Why visits that were missed shall be no longer.
  let reason: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    obligation = try fields.reference("obligation")
    visits = try fields.integer("visits", in: 1...366)
    period = try fields.optional("period")
    scope = try PreventiveScope(&fields)
    isWhole = try fields.optional("whole_contract") ?? false
    toleranceDays = try fields.integer("tolerance_days", in: 0...366)
    tasks = try fields.patch("tasks")
    since = try fields.patch("since")
    until = try fields.patch("until")
    reason = try fields.optional("reason")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    if case .set(let tasks) = tasks { try PreventiveRules.requireOnce(tasks.lines) }
    let old = try registry.existing(obligation)
    guard scope.isEmpty || !isWhole else {
      throw RegistryError(.preventiveScopeAndWhole, ["code": old.code])
    }
    let revised = revised(old)
    try PreventiveRules.check(revised, registry)
    guard reason == nil, let removal = try removal(old, revised, registry, stamp) else { return }
    throw RegistryError(
      .preventiveMissesVanish,
      [
        "code": old.code, "count": String(removal.count), "from": removal.first.description,
        "to": removal.last.description,
      ], hints: [Hint("preventive.say_why_no_longer")])
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(obligation)
    let revised = revised(old)
    effects.revise(old, to: revised, removing: try removal(old, revised, registry, stamp))
  }

  /// Nothing is looked at when only the checklist differs.
  private func removal(
    _ old: PreventiveObligation, _ revised: PreventiveObligation, _ registry: any RegistryReader,
    _ stamp: Stamp
  ) throws(RegistryError) -> MissedRemoval? {
    var other = revised
    other.tasks = old.tasks
    guard other != old else { return nil }
    return try old.missesRemoved(by: revised, for: reason?.text, on: stamp.today, in: registry)
  }

  /// A list of the scope that is named replaces the one there was; the others stay.
  private func revised(_ old: PreventiveObligation) -> PreventiveObligation {
    var new = old
    new.visits = visits ?? new.visits
    new.period = period ?? new.period
    new.toleranceDays = toleranceDays ?? new.toleranceDays
    new.tasks = tasks.applied(to: new.tasks) { TextList($0.lines.map(\.text)) } ?? TextList()
    new.since = since.applied(to: new.since)
    new.until = until.applied(to: new.until)
    if isWhole { new.scope = PreventiveScope() }
    if !scope.assets.isEmpty { new.scope.assets = scope.assets }
    if !scope.sites.isEmpty { new.scope.sites = scope.sites }
    if !scope.models.isEmpty { new.scope.models = scope.models }
    if !scope.kinds.isEmpty { new.scope.kinds = scope.kinds }
    return new
  }

  /// A checklist as one member.
  struct Tasks: FieldValue {
    let lines: [Line]

    static let schema = ObjectForm.list(Line.schema, maximum: 100)
    static let sample = Tasks(lines: [])

    private init(lines: [Line]) { self.lines = lines }

    init(field: JSON) throws(RegistryError) {
      guard let items = field.arrayValue else { throw .wrongType("array", field) }
      guard items.count <= 100 else { throw RegistryError(.inputTooMany, ["maximum": "100"]) }
      lines = try items.map { item throws(RegistryError) in try Line(field: item) }
    }

    var field: JSON { .array(lines.map(\.field)) }
  }
}

extension ErrorCode {
  /// Missed visits would be missed no longer, and nobody said why. Params: `code`, `count`, `from`,
  /// `to`: the days of their windows.
  package static let preventiveMissesVanish = ErrorCode("preventive.misses_vanish", .refused)
  /// Both a part of the contract and the whole of it were named. Params: `code`.
  package static let preventiveScopeAndWhole = ErrorCode("preventive.scope_and_whole", .input)
}
