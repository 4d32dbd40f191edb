/// Days, sorted and without repetition, kept in one column.
package struct DateList: JSONColumn {
  package let dates: [CivilDate]

  package init(_ dates: [CivilDate] = []) { self.dates = Set(dates).sorted() }

  package init?(json: JSON) {
    guard let items = json.arrayValue else { return nil }
    let dates = items.compactMap { $0.stringValue.flatMap { CivilDate($0) } }
    guard dates.count == items.count else { return nil }
    self.init(dates)
  }

  package var json: JSON { .array(dates.map { .string($0.description) }) }
}

/// A list of codes of one enumeration, sorted and without repetition, kept in one column.
package struct CodeList<Code: CodeEnum>: JSONColumn {
  package let codes: [Code]

  package init(_ codes: [Code] = []) {
    self.codes = Set(codes).sorted { ByteOrder.precedes($0.rawValue, $1.rawValue) }
  }

  package init?(json: JSON) {
    guard let items = json.arrayValue else { return nil }
    let codes = items.compactMap { $0.stringValue.flatMap { Code(rawValue: $0) } }
    guard codes.count == items.count else { return nil }
    self.init(codes)
  }

  package var json: JSON { .array(codes.map { .string($0.rawValue) }) }

  package var isEmpty: Bool { codes.isEmpty }

  package func contains(_ code: Code) -> Bool { codes.contains(code) }
}

// The same for the lists each verdict asks of every entitlement: what is said for every enumeration is
// looked up by its type each time, from another module.
extension CodeList<PartClass> {
  package var isEmpty: Bool { codes.isEmpty }
  package func contains(_ code: PartClass) -> Bool { codes.contains(code) }
}

extension CodeList<CoverageService> {
  package var isEmpty: Bool { codes.isEmpty }
  package func contains(_ code: CoverageService) -> Bool { codes.contains(code) }
}

extension CodeList<FailureCause> {
  package var isEmpty: Bool { codes.isEmpty }
  package func contains(_ code: FailureCause) -> Bool { codes.contains(code) }
}

package typealias PartClassList = CodeList<PartClass>

/// Pieces of equipment by their ids, in their order, kept in one column.
package struct AssetIDs: JSONColumn {
  package let ids: [ID<Asset>]

  package init(_ ids: [ID<Asset>] = []) { self.ids = ids }

  package init?(json: JSON) {
    guard let items = json.arrayValue else { return nil }
    let ids = items.compactMap { $0.integerValue.map { ID<Asset>($0) } }
    guard ids.count == items.count else { return nil }
    self.init(ids)
  }

  package var json: JSON { .array(ids.map { .integer($0.rawValue) }) }
}
