/// The times a contract stood still, oldest first, kept in one column.
package struct SuspensionList: JSONColumn {
  package var spans: [Suspension]

  package init(_ spans: [Suspension] = []) { self.spans = spans }

  package init?(json: JSON) {
    guard let items = json.arrayValue else { return nil }
    let spans = items.compactMap { Suspension(json: $0) }
    guard spans.count == items.count else { return nil }
    self.init(spans)
  }

  package init?(column: Value) {
    guard case .text(let text) = column else { return nil }
    if text == "[]" {
      self.init()
      return
    }
    guard let json = try? JSONParser.parse(text) else { return nil }
    self.init(json: json)
  }

  package var json: JSON { .array(spans.map(\.json)) }

  /// The one not ended yet.
  package var open: Suspension? { spans.last.flatMap { $0.through == nil ? $0 : nil } }

  /// The one a day falls in.
  package func holding(_ day: CivilDate) -> Suspension? {
    spans.first { $0.from <= day && $0.through.map { day <= $0 } ?? true }
  }
}

/// One time a contract stood still.
package struct Suspension: Hashable, Sendable {
  /// First day it did not hold.
  package var from: CivilDate
  /// Last day it did not hold; nil while it lasts.
  package var through: CivilDate?
  package var reason: String

  package init(from: CivilDate, through: CivilDate? = nil, reason: String) {
    self.from = from
    self.through = through
    self.reason = reason
  }

  package init?(json: JSON) {
    guard let from = json["from"]?.stringValue.flatMap({ CivilDate($0) }),
      let reason = json["reason"]?.stringValue
    else { return nil }
    self.init(
      from: from, through: json["through"]?.stringValue.flatMap { CivilDate($0) }, reason: reason)
  }

  package var json: JSON {
    .members([
      "from": .string(from.description), "reason": .string(reason),
      "through": through.map { .string($0.description) },
    ])
  }
}
