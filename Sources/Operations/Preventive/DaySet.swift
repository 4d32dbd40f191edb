import RegistryModel

/// A set of days, as spans that neither meet nor overlap, in order.
struct DaySet: Hashable, Sendable {
  private(set) var spans: [DaySpan]

  /// The days in any of the spans.
  init(_ spans: [DaySpan] = []) {
    var merged: [DaySpan] = []
    for span in spans.sorted(by: { $0.first < $1.first }) where span.first <= span.last {
      guard let last = merged.last, span.first <= last.last.adding(days: 1) else {
        merged.append(span)
        continue
      }
      merged[merged.count - 1] = DaySpan(last.first, max(last.last, span.last))
    }
    self.spans = merged
  }

  var isEmpty: Bool { spans.isEmpty }

  /// How many days.
  var count: Int { spans.reduce(0) { $0 + $1.last.days(since: $1.first) + 1 } }

  func contains(_ day: CivilDate) -> Bool { spans.contains { $0.contains(day) } }

  func intersection(_ other: DaySet) -> DaySet {
    DaySet(spans.flatMap { span in other.spans.compactMap { span.intersection($0) } })
  }

  func subtracting(_ span: DaySpan) -> DaySet {
    DaySet(
      spans.flatMap { own in
        [
          DaySpan(own.first, min(own.last, span.first.adding(days: -1))),
          DaySpan(max(own.first, span.last.adding(days: 1)), own.last),
        ]
      })
  }
}
