package import RegistryModel

/// Shortages a surplus could be: the same thing under a label that was misread, worn or changed.
///
/// Points: what was read against placa and serial, 60 when the same once look-alike characters are
/// made one, 40 and 20 at one and two edits; the model read off it, 20; the place it was last known
/// in, 20 (10 when only one of the two is known). Forty are needed. A person decides.
package enum AuditPairing {
  package struct Candidate: Hashable, Sendable {
    package let tag: String
    package let asset: ID<Asset>
    /// 40 to 100.
    package let score: Int
  }

  /// More than this is no list for a person; nothing is paired then.
  static let maximumComparisons = 400_000
  static let threshold = 40
  static let shown = 3

  /// The best candidates for each surplus, by its subject.
  package static func candidates(_ findings: [Finding], _ registry: any RegistryReader)
    throws(RegistryError) -> [String: [Candidate]]
  {
    let surplus = findings.filter { $0.findingClass == .surplus }
    let missing = findings.filter { $0.findingClass == .missing }
    guard surplus.count * missing.count <= maximumComparisons else { return [:] }
    let places = AuditPlaces(registry)
    var shortages: [Shortage] = []
    for finding in missing { shortages.append(try Shortage(finding, registry)) }
    var result: [String: [Candidate]] = [:]
    for finding in surplus {
      let found = try ranked(finding, shortages, places)
      if !found.isEmpty { result[finding.subject] = found }
    }
    return result
  }

  private static func ranked(
    _ surplus: Finding, _ shortages: [Shortage], _ places: AuditPlaces
  ) throws(RegistryError) -> [Candidate] {
    let read = [surplus.subject, surplus.observedSerial].compactMap { $0.map(FoldedSerial.fold) }
    let model = surplus.observedModel.map(FoldedText.fold)
    var found: [Candidate] = []
    for shortage in shortages {
      guard let asset = shortage.finding.asset else { continue }
      var score = shortage.codeScore(read) + shortage.modelScore(model)
      score += try placeScore(surplus, shortage.finding, places)
      guard score >= threshold else { continue }
      found.append(Candidate(tag: shortage.finding.subject, asset: asset, score: score))
    }
    // The findings come by placa, and a stable order is kept within a score.
    let order = found.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }
    return order.prefix(shown).map(\.element)
  }

  private static func placeScore(_ surplus: Finding, _ missing: Finding, _ places: AuditPlaces)
    throws(RegistryError) -> Int
  {
    guard surplus.foundLocation != nil, missing.expectedLocation != nil else { return 10 }
    return try places.agree(surplus.foundLocation, missing.expectedLocation) ? 20 : 0
  }
}

/// What a missing asset could be known by, made comparable once.
private struct Shortage {
  let finding: Finding
  private let codes: [[UInt8]]
  private let model: String

  init(_ finding: Finding, _ registry: any RegistryReader) throws(RegistryError) {
    self.finding = finding
    codes = [finding.subject, finding.serial].compactMap { $0.map(FoldedSerial.fold) }
    guard let id = finding.model else {
      model = ""
      return
    }
    model = FoldedText.fold(try registry.existing(id).label)
  }

  func codeScore(_ read: [[UInt8]]) -> Int {
    var best = 0
    for left in read {
      for right in codes {
        // Short codes are one or two edits from anything.
        let bound = min(2, min(left.count, right.count) / 4)
        switch Similarity.distance(left, right, bound: bound) {
        case 0?: best = max(best, 60)
        case 1?: best = max(best, 40)
        case 2?: best = max(best, 20)
        case .some, nil: continue
        }
      }
    }
    return best
  }

  func modelScore(_ read: String?) -> Int {
    guard let read, !read.isEmpty, !model.isEmpty else { return 0 }
    return model.contains(read) || read.contains(model) ? 20 : 0
  }
}
