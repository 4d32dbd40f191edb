package import RegistryModel

/// Days asked for that a contract covers already, and those it does not.
struct AskedCover {
  private let covered: [DaySpan]
  /// The days asked for; as long as the contract goes on where nobody said until when.
  private let asked: DaySpan
  /// Nobody said until when, and what there is goes on with the contract as well.
  private let goesOn: Bool

  /// - Parameter own: the contract's covers of the same thing on some of the days asked for; nil of
  ///   them is nothing to refuse.
  init?(_ since: CivilDate?, _ until: CivilDate?, _ contract: Contract, besides own: [Cover]) {
    guard !own.isEmpty else { return nil }
    covered =
      DaySet(
        own.map { cover in
          DaySpan(cover.days(under: contract).first, cover.until ?? contract.endsOn)
        }
      ).spans
    asked = DaySpan(max(since ?? contract.startsOn, contract.startsOn), until ?? contract.endsOn)
    goesOn = own.contains { $0.until == nil }
  }

  /// Says which days are covered, and how the others can be added.
  func refusal(_ contract: Contract, _ name: String) -> RegistryError {
    let free = free
    return RegistryError(
      free.isEmpty ? .contractCoverRepeated : .contractCoverOverlaps,
      [
        "contract": contract.code, "name": name,
        "from": (covered.first?.first ?? asked.first).description,
        "through": (covered.last?.last ?? asked.last).description,
      ], hints: free.map(hint))
  }

  /// The days asked for that are free.
  private var free: [DaySpan] {
    let days = covered.reduce(DaySet([asked])) { $0.subtracting($1) }
    guard goesOn, let last = covered.last?.last else { return days.spans }
    return days.spans.filter { $0.first <= last }
  }

  private func hint(_ days: DaySpan) -> Hint {
    let isFirst = days.first == asked.first
    let isLast = days.last == asked.last
    let since = days.first.description
    let until = days.last.description
    if isLast { return Hint("contract.cover_after", ["since": since]) }
    if isFirst { return Hint("contract.cover_before", ["until": until]) }
    return Hint("contract.cover_between", ["since": since, "until": until])
  }
}

extension ErrorCode {
  /// The contract covers it on all of those days. Params: `contract`, `name`, `from`, `through`.
  package static let contractCoverRepeated = ErrorCode("contract.cover_repeated", .refused)
  /// The contract covers it on some of those days. Params: `contract`, `name`, `from` the first and
  /// `through` the last day it does.
  package static let contractCoverOverlaps = ErrorCode("contract.cover_overlaps", .refused)
}
