import RegistryModel

/// The windows in which a visit owed was missed, of everything an obligation is owed to.
struct PreventiveMisses {
  /// In order, by placa or site's code.
  private var windows: [String: [DaySpan]] = [:]

  init(_ obligation: PreventiveObligation, on day: CivilDate, in registry: any RegistryReader)
    throws(RegistryError)
  {
    let survey = try PreventiveSurvey(obligation, on: day, through: day, in: registry)
    let all = survey.windows.windows
    try survey.each(at: nil) { subject, standing in
      let missed = all.indices.filter { standing.state($0, on: day) == .missed }
      if !missed.isEmpty { windows[subject.label] = missed.map { all[$0].span } }
    }
  }

  /// Those that have none in the other's stead: each of the other's stands for one that shares a day
  /// with it.
  func removed(from other: PreventiveMisses) -> [DaySpan] {
    windows.flatMap { thing, missed in
      var left = other.windows[thing, default: []]
      return missed.filter { window in
        guard let index = left.firstIndex(where: { $0.intersection(window) != nil }) else {
          return true
        }
        left.remove(at: index)
        return false
      }
    }
  }
}

extension PreventiveObligation {
  /// The missed visits that are no longer missed once the obligation is as revised; nil when all of
  /// them still are.
  func missesRemoved(
    by revised: PreventiveObligation, for reason: String?, on day: CivilDate,
    in registry: any RegistryReader
  ) throws(RegistryError) -> MissedRemoval? {
    let removed = try PreventiveMisses(self, on: day, in: registry)
      .removed(from: PreventiveMisses(revised, on: day, in: registry))
    guard let first = removed.map(\.first).min(), let last = removed.map(\.last).max() else {
      return nil
    }
    return MissedRemoval(
      on: day, reason: reason ?? "", count: removed.count, first: first, last: last)
  }
}

extension Effects {
  /// Corrects an obligation, and keeps and answers what was missed and is no longer.
  mutating func revise(
    _ old: PreventiveObligation, to revised: PreventiveObligation, removing removal: MissedRemoval?
  ) {
    update(old) { new in
      new = revised
      if let removal { new.missedRemoved.entries.append(removal) }
    }
    touch(old.contract)
    answer("code", .string(old.code))
    guard let removal else { return }
    answer("missed_removed", .integer(Int64(removal.count)))
    answer("missed_from", .string(removal.first.description))
    answer("missed_to", .string(removal.last.description))
  }
}
