package import RegistryModel

/// One right to service of one piece of equipment, whatever it rests on.
///
/// A class, since verdicts pass many of them around and a copy costs more than to read one.
package final class Entitlement: Sendable {
  /// Where it is recorded.
  package enum Source: Hashable, Sendable {
    case warranty(ID<Warranty>)
    case contract(ID<Contract>)
    /// The model's standard warranty from the day of purchase; nowhere recorded.
    case standard
    /// A part put in, with a warranty of its own.
    case part(ID<InstalledPart>)
  }

  package let source: Source
  package let kind: EntitlementKind
  /// The warranty's code or the contract's number.
  package let code: String?
  package let provider: ID<Provider>?
  package let terms: Terms
  /// Periods it was agreed for, in order; nil when the day of purchase is not known.
  let periods: [DaySpan]?
  /// First and last day the equipment is listed, where the cover names them.
  let since: CivilDate?
  let until: CivilDate?
  /// Last day, when it ended early.
  let terminatedOn: CivilDate?
  /// First day it was void.
  let voidedOn: CivilDate?
  let suspensions: SuspensionList
  let renewal: ContractRenewal
  /// The last day on which notice can be given that it will not go on, and the day it was.
  let noticeBy: CivilDate?
  let noticeOn: CivilDate?
  /// The papers that prove it.
  package let invoice: String?
  package let document: String?
  let voidCause: WarrantyVoidCause?
  /// The cover whose own terms these are.
  let ownTermsOf: ID<Cover>?
  /// The equipment it came from, or went on with, when one unit replaced another.
  let carriedFrom: ID<Asset>?
  let carriedTo: ID<Asset>?

  init(
    source: Source, kind: EntitlementKind, code: String?, provider: ID<Provider>?, terms: Terms,
    periods: [DaySpan]?, since: CivilDate? = nil, until: CivilDate? = nil,
    terminatedOn: CivilDate? = nil, voidedOn: CivilDate? = nil,
    suspensions: SuspensionList = SuspensionList(), renewal: ContractRenewal = .none,
    noticeBy: CivilDate? = nil, noticeOn: CivilDate? = nil, invoice: String? = nil,
    document: String? = nil, voidCause: WarrantyVoidCause? = nil, ownTermsOf: ID<Cover>? = nil,
    carriedFrom: ID<Asset>? = nil, carriedTo: ID<Asset>? = nil
  ) {
    self.source = source
    self.kind = kind
    self.code = code
    self.provider = provider
    self.terms = terms
    self.periods = periods
    self.since = since
    self.until = until
    self.terminatedOn = terminatedOn
    self.voidedOn = voidedOn
    self.suspensions = suspensions
    self.renewal = renewal
    self.noticeBy = noticeBy
    self.noticeOn = noticeOn
    self.invoice = invoice
    self.document = document
    self.voidCause = voidCause
    self.ownTermsOf = ownTermsOf
    self.carriedFrom = carriedFrom
    self.carriedTo = carriedTo
  }
}

/// Days from first to last, both inclusive.
package struct DaySpan: Hashable, Sendable {
  package let first: CivilDate
  package let last: CivilDate

  package init(_ first: CivilDate, _ last: CivilDate) {
    self.first = first
    self.last = last
  }

  /// So many months from a day, as warranties are counted: twelve from 2 April end on 1 April. Where
  /// the last month has no such day, its last one (Código Civil, art. 67).
  package init(from first: CivilDate, months: Int) {
    let same = first.adding(months: months)
    let isShortened = same.components.day < first.components.day
    self.init(first, isShortened ? same : same.adding(days: -1))
  }

  func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }

  /// The days in both; nil when there are none.
  func intersection(_ other: DaySpan) -> DaySpan? {
    let both = DaySpan(max(first, other.first), min(last, other.last))
    return both.first <= both.last ? both : nil
  }

  /// How many whole months it lasts; nil when it does not end where a month does.
  private var wholeMonths: Int? {
    let (start, end) = (first.components, last.components)
    let between = (end.year - start.year) * 12 + end.month - start.month
    return [between, between + 1].first { $0 > 0 && DaySpan(from: first, months: $0) == self }
  }

  /// As long again from the day after: in months when it lasts whole ones, in days when it does not.
  var asLongAgain: DaySpan {
    let next = last.adding(days: 1)
    if let wholeMonths { return DaySpan(from: next, months: wholeMonths) }
    return DaySpan(next, last.adding(days: last.days(since: first) + 1))
  }

  /// Days from a day to the nearest of its own; 0 for one of them.
  func days(from day: CivilDate) -> Int {
    max(0, first.days(since: day), day.days(since: last))
  }
}

/// Where a day stands towards an entitlement's own days, before any of its terms.
struct Standing: Sendable {
  /// Nil while it holds.
  var reason: CoverageReason?
  /// Missing facts, where it holds only if they are what they seem.
  var facts: [CoverageFact] = []
  /// First and last day of the unbroken time looked at.
  var startsOn: CivilDate?
  var endsOn: CivilDate?
}

extension Entitlement {
  /// How it goes on after its last day; nil for what is no contract.
  var agreedRenewal: ContractRenewal? { kind.isWarranty ? nil : renewal }

  /// Whether it holds on a day, and between which days.
  func standing(on day: CivilDate) -> Standing {
    guard let periods, let opening = periods.first else {
      return Standing(facts: [.acquisitionDate])
    }
    let span = DaySpan.unbroken(periods, around: day) ?? opening
    var last = span.last
    for limit in [terminatedOn, until, voidedOn?.adding(days: -1)] {
      if let limit { last = min(last, limit) }
    }
    // It stands still in between: what is told is how long it holds without a break.
    for suspension in suspensions.spans where day < suspension.from {
      last = min(last, suspension.from.adding(days: -1))
    }
    var standing = Standing(startsOn: max(span.first, since ?? span.first), endsOn: last)
    standing.reason = reason(on: day, span)
    guard standing.reason == .expired, let closing = periods.last,
      renewal == .tacit, noticeOn == nil, isWithinTacitPeriod(day, after: closing)
    else { return standing }
    standing.reason = nil
    standing.facts = [.renewal]
    return standing
  }

  private func reason(on day: CivilDate, _ span: DaySpan) -> CoverageReason? {
    if let voidedOn, voidedOn <= day { return .voided }
    if let terminatedOn, terminatedOn < day { return .terminated }
    if day < span.first { return .notStarted }
    if span.last < day { return .expired }
    if suspensions.holding(day) != nil { return .suspended }
    if let since, day < since { return .assetNotListed }
    if let until, until < day { return .assetNotListed }
    return nil
  }

  /// A contract that renews by itself, of which nobody gave notice, may have done so once without
  /// anybody writing it down. Not between two periods written down: the later one says when it went
  /// on.
  private func isWithinTacitPeriod(_ day: CivilDate, after period: DaySpan) -> Bool {
    guard until.map({ day <= $0 }) ?? true else { return false }
    return period.asLongAgain.contains(day)
  }
}

extension DaySpan {
  /// The unbroken run of periods a day falls in; else the last one that ended before it; else the
  /// first. Nil only when there is none.
  static func unbroken(_ periods: [DaySpan], around day: CivilDate) -> DaySpan? {
    guard var run = periods.first else { return nil }
    for period in periods.dropFirst() {
      let goesOn = period.first <= run.last.adding(days: 1)
      if goesOn {
        run = DaySpan(run.first, max(run.last, period.last))
      } else if period.first <= day {
        run = period
      } else {
        break
      }
    }
    return run
  }
}
