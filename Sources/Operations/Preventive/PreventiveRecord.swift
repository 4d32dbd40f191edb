package import RegistryModel

/// Records a preventive visit, or a whole campaign of them on one day, with what was different at
/// some of the equipment.
///
/// A visit to equipment in stock or missing is evidence like any other. One more than what is owed
/// is recorded, and said in the answer as `additional`.
package struct PreventiveRecord: Operation {
  package static let name = "preventive.record"
  package static let creates: [EntityKind] = [.preventiveEntry] + QuotaCharge.creates

  let visit: PreventiveVisitData

  package init(_ fields: inout Fields) throws(RegistryError) {
    visit = try PreventiveVisitData(&fields)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let obligation = try visit.obligation(in: registry)
    let rules = try PreventiveEntryRules(obligation, registry)
    let entries = try visit.entries(of: obligation, registry, stamp)
    try rules.requireNamed(entries)
    let day = visit.on ?? stamp.today
    guard day <= stamp.today else {
      throw RegistryError(
        .preventiveInFuture, ["date": day.description, "today": stamp.today.description])
    }
    // One that names its window may be later than the tolerance: people agreed on it.
    let days =
      visit.window == nil ? obligation.toleranceDays : PreventiveEntryRules.longestAgreedDelay
    try rules.requireHolding(day, lateBy: days)
    try requireListed(entries, obligation)
    let survey = try survey(of: obligation, registry, stamp)
    for entry in entries {
      try check(entry, rules, survey)
      guard entry.reading != nil, let asset = entry.asset else { continue }
      try CounterRules.requireCounter(try registry.existing(asset), registry)
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let obligation = try visit.obligation(in: registry)
    let rules = try PreventiveEntryRules(obligation, registry)
    let survey = try survey(of: obligation, registry, stamp)
    let entries = try visit.entries(of: obligation, registry, stamp)
    var additional: [String] = []
    for entry in entries {
      if entry.result == .done, try rules.standing(of: entry, survey)?.target(of: entry) == nil {
        additional.append(try rules.label(entry))
      }
      effects.insert(entry.numbered(effects.newID()))
      effects.touch(entry.thing)
    }
    effects.touch(obligation.id)
    effects.touch(obligation.contract)
    if let supportCase = entries.first?.supportCase { effects.touch(supportCase) }
    effects.answer("obligation", .string(obligation.code))
    for result in PreventiveResult.allCases {
      let count = entries.filter { $0.result == result }.count
      if count > 0 { effects.answer(result.rawValue, .integer(Int64(count))) }
    }
    effects.answer("additional", .strings(additional))
    effects.answer(try effects.charge(charges(entries, of: obligation), in: registry))
  }

  private func check(
    _ entry: PreventiveEntry, _ rules: PreventiveEntryRules, _ survey: PreventiveSurvey
  ) throws(RegistryError) {
    let standing = try rules.requireStanding(of: entry, survey)
    let name = try rules.label(entry)
    guard try !rules.earlier(entry).contains(where: { $0.result != nil && $0.on == entry.on })
    else {
      throw RegistryError(
        .preventiveVisitRepeated,
        ["name": name, "code": rules.obligation.code, "date": entry.on.description])
    }
    guard let day = entry.window else { return }
    let index = try rules.window(day, survey.windows)
    guard let visit = standing.visit(index) else { return }
    throw rules.alreadyDone(name, survey.windows.windows[index].span, visit)
  }

  /// The windows up to the one a visit is named for, which may open after the visit.
  private func survey(
    of obligation: PreventiveObligation, _ registry: any RegistryReader, _ stamp: Stamp
  ) throws(RegistryError) -> PreventiveSurvey {
    let day = visit.on ?? stamp.today
    return try PreventiveSurvey(
      obligation, on: day, through: max(visit.window ?? day, day), in: registry)
  }

  /// Refuses tasks the checklist does not have; without a checklist any task will do.
  private func requireListed(_ entries: [PreventiveEntry], _ obligation: PreventiveObligation)
    throws(RegistryError)
  {
    let known = obligation.tasks.texts
    guard !known.isEmpty else { return }
    for entry in entries {
      for task in entry.tasks.texts where !known.contains(task) {
        throw RegistryError(
          .preventiveTaskUnknown, ["task": task, "code": obligation.code],
          hints: [Hint("preventive.tasks", ["tasks": known.joined(separator: "; ")])])
      }
    }
  }
}

extension PreventiveEntry {
  /// The same with an id.
  func numbered(_ id: ID<PreventiveEntry>) -> PreventiveEntry {
    PreventiveEntry(
      id: id, obligation: obligation, asset: asset, site: site, on: on, result: result,
      window: window, provider: provider, person: person, supportCase: supportCase,
      document: document, tasks: tasks, reading: reading, note: note)
  }
}

extension ErrorCode {
  /// Params: `date`, `today`.
  package static let preventiveInFuture = ErrorCode("preventive.in_future", .refused)
  /// A visit to it on that day is recorded. Params: `name`, `code`, `date`.
  package static let preventiveVisitRepeated = ErrorCode("preventive.visit_repeated", .refused)
  /// Not one of the checklist's. Params: `task`, `code`.
  package static let preventiveTaskUnknown = ErrorCode("preventive.task_unknown", .refused)
}
