package import RegistryModel

/// Says why a visit owed in a window could not be made, through no fault of the provider's.
package struct PreventiveExcuse: Operation {
  package static let name = "preventive.excuse"
  package static let creates: [EntityKind] = [.preventiveEntry]

  let obligation: ID<PreventiveObligation>
  let assets: [ID<Asset>]
  let sites: [ID<Site>]
  /// A day of the window.
  let on: CivilDate?
  let reason: Line
  let document: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    obligation = try fields.reference("obligation")
    assets = try fields.references("assets", maximum: 10_000)
    sites = try fields.references("sites", maximum: 1000)
    on = try fields.optional("on")
    reason = try fields.required("reason")
    document = try fields.optional("document")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let obligation = try registry.existing(obligation)
    let rules = try PreventiveEntryRules(obligation, registry)
    let entries = entries(stamp)
    try rules.requireNamed(entries)
    let day = on ?? stamp.today
    try rules.requireHolding(day, lateBy: 0)
    let survey = try PreventiveSurvey(
      obligation, on: max(stamp.today, day), through: max(stamp.today, day), in: registry)
    let index = try rules.window(day, survey.windows)
    let span = survey.windows.windows[index].span
    for entry in entries {
      let standing = try rules.requireStanding(of: entry, survey)
      let name = try rules.label(entry)
      if let visit = standing.visit(index) { throw rules.alreadyDone(name, span, visit) }
      switch standing.state(index, on: day) {
      case .excused?: throw refusal(.preventiveAlreadyExcused, name, rules, span)
      case nil: throw refusal(.preventiveNothingOwed, name, rules, span)
      case .upcoming?, .due?, .overdue?, .done?, .late?, .missed?: break
      }
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let obligation = try registry.existing(obligation)
    for entry in entries(stamp) {
      effects.insert(entry.numbered(effects.newID()))
      effects.touch(entry.thing)
    }
    effects.touch(obligation.id)
    effects.touch(obligation.contract)
    effects.answer("obligation", .string(obligation.code))
    effects.answer("excused", .integer(Int64(assets.count + sites.count)))
  }

  /// One for each thing named, with ids yet to be given.
  private func entries(_ stamp: Stamp) -> [PreventiveEntry] {
    let excuse = PreventiveEntry(
      id: ID(0), obligation: obligation, on: on ?? stamp.today, supportCase: stamp.supportCase,
      document: document?.text, note: reason.text)
    return assets.map { asset in
      var entry = excuse
      entry.asset = asset
      return entry
    }
      + sites.map { site in
        var entry = excuse
        entry.site = site
        return entry
      }
  }

  private func refusal(
    _ code: ErrorCode, _ name: String, _ rules: PreventiveEntryRules, _ span: DaySpan
  ) -> RegistryError {
    RegistryError(
      code,
      [
        "name": name, "code": rules.obligation.code, "from": span.first.description,
        "to": span.last.description,
      ], hints: [rules.seeDue])
  }
}

extension ErrorCode {
  /// Params: `name`, `code`, `from`, `to`.
  package static let preventiveAlreadyExcused = ErrorCode("preventive.already_excused", .refused)
  /// Nothing is owed to it in that window. Params: `name`, `code`, `from`, `to`.
  package static let preventiveNothingOwed = ErrorCode("preventive.nothing_owed", .refused)
}
