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
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    if case .set(let tasks) = tasks { try PreventiveRules.requireOnce(tasks.lines) }
    var revised = try registry.existing(obligation)
    guard scope.isEmpty || !isWhole else {
      throw RegistryError(.preventiveScopeAndWhole, ["code": revised.code])
    }
    revise(&revised)
    try PreventiveRules.check(revised, registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(obligation)
    effects.update(old) { revise(&$0) }
    effects.touch(old.contract)
    effects.answer("code", .string(old.code))
  }

  /// A list of the scope that is named replaces the one there was; the others stay.
  private func revise(_ new: inout PreventiveObligation) {
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
  /// Both a part of the contract and the whole of it were named. Params: `code`.
  package static let preventiveScopeAndWhole = ErrorCode("preventive.scope_and_whole", .input)
}
