package import RegistryModel

/// Ends an obligation after a last day, before its contract does. Visits missed after that day are
/// missed no longer: the obligation keeps how many, and why.
package struct PreventiveEnd: Operation {
  package static let name = "preventive.end"

  let obligation: ID<PreventiveObligation>
  let lastDay: CivilDate?
  let reason: Line

  package init(_ fields: inout Fields) throws(RegistryError) {
    obligation = try fields.reference("obligation")
    lastDay = try fields.optional("last_day")
    reason = try fields.required("reason")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let old = try registry.existing(obligation)
    let contract = try registry.existing(old.contract)
    let day = lastDay ?? stamp.today
    let end = min(old.until ?? contract.lapsesOn, contract.lapsesOn)
    guard day < end else {
      throw RegistryError(
        .preventiveEnded, ["code": old.code, "date": end.description])
    }
    try DayRange.check(old.since ?? contract.startsOn, day)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(obligation)
    let day = lastDay ?? stamp.today
    var ended = old
    ended.until = day
    let removal = try old.missesRemoved(
      by: ended, for: reason.text, on: stamp.today, in: registry)
    effects.revise(old, to: ended, removing: removal)
    effects.answer("last_day", .string(day.description))
  }
}

extension ErrorCode {
  /// It ends by then anyway. Params: `code`, `date`.
  package static let preventiveEnded = ErrorCode("preventive.ended", .refused)
}
