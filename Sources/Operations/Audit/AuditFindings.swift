package import RegistryModel

/// Everything a count says, worked out anew each time from what was frozen, what was read and, to
/// explain differences, how the registry stands.
package struct AuditFindings: Sendable {
  /// By subject, then by class.
  package private(set) var findings: [Finding] = []
  package private(set) var numbers = AuditNumbers()
  /// How much each person read.
  package private(set) var counters: [AuditCounter] = []

  package static func of(_ audit: Audit, _ registry: any RegistryReader) throws(RegistryError)
    -> AuditFindings
  {
    let places = AuditPlaces(registry)
    let seen = try Sightings(audit, registry, places)
    let judge = FindingJudge(audit: audit, registry: registry, places: places)
    var result = AuditFindings()
    var rest = seen.assets
    for expectation in try registry.all(AuditExpectation.byAudit, audit.id) {
      let sighting = rest.removeValue(forKey: expectation.asset)
      result.numbers.expected += 1
      if sighting != nil { result.numbers.found += 1 }
      result.findings += try judge.expected(expectation, sighting)
    }
    for (asset, sighting) in rest {
      result.findings += try judge.unexpected(try registry.existing(asset), sighting)
    }
    result.findings += seen.unknown.map { FindingJudge.unknown($0, $1) }
    result.findings.sort(by: precedes)
    for finding in result.findings {
      result.numbers.byClass[finding.findingClass, default: 0] += 1
    }
    result.numbers.scans = seen.scans
    result.numbers.repeats = seen.repeats
    result.counters = seen.counters.map {
      AuditCounter(round: $0.round, person: $0.person, scans: $0.scans)
    }
    return result
  }

  private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    guard left.subject == right.subject else {
      return ByteOrder.precedes(left.subject, right.subject)
    }
    return ByteOrder.precedes(left.findingClass.rawValue, right.findingClass.rawValue)
  }
}

/// How much one person read in one round.
package struct AuditCounter: Hashable, Sendable {
  package let round: Int
  package let person: ID<Person>?
  package let scans: Int
}

/// The figures of an audit.
package struct AuditNumbers: Hashable, Sendable {
  /// Assets expected.
  package var expected = 0
  /// Of those, the ones seen anywhere at the site.
  package var found = 0
  /// Codes read, places apart.
  package var scans = 0
  /// Of those, the ones that said nothing new.
  package var repeats = 0
  package var byClass: [AuditFindingClass: Int] = [:]

  /// Every class is there, with nought too: a column that is missing is no figure.
  var json: JSON {
    var members = [
      JSONMember("expected", .integer(Int64(expected))),
      JSONMember("found", .integer(Int64(found))),
    ]
    members += AuditFindingClass.allCases.map {
      JSONMember($0.rawValue, .integer(Int64(byClass[$0, default: 0])))
    }
    members += [
      JSONMember("scans", .integer(Int64(scans))),
      JSONMember("repeats", .integer(Int64(repeats))),
    ]
    return .object(members)
  }
}
