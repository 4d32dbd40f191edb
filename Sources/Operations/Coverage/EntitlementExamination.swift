package import RegistryModel

/// One entitlement looked at for one question.
package struct ExaminedEntitlement: Sendable {
  package let entitlement: Entitlement
  package internal(set) var reason: CoverageReason
  /// What the reason is about: a service, part class, cause, condition, unit of a quota, or cause of
  /// voiding, by its code.
  package internal(set) var detail: String?
  package internal(set) var facts: [CoverageFact]
  package internal(set) var notes: [CoverageNote]
  /// Days of the unbroken time looked at, both inclusive; nil when the day of purchase is unknown.
  package let startsOn: CivilDate?
  package let endsOn: CivilDate?
  /// Days it still holds, the asked day counted: 1 on its last day. Nil when it does not hold then.
  package let daysLeft: Int?
  /// Days since its last day: 1 on the day after. Nil while it holds or before it starts.
  package let daysSinceLapse: Int?
  /// Whether its terms refuse nothing asked for, whatever its days.
  let wouldServe: Bool
  package internal(set) var service = ServiceLevel()
  /// Of the quotas that count the service, the one with the least left; nil when none does.
  package internal(set) var quota: QuotaState?
}

/// Looks at entitlements of one asset, one after another, in the order a person would: does it hold
/// that day, is the equipment in service, then service, part, cause and conditions.
struct EntitlementExamination {
  let question: CoverageQuestion
  let asset: Asset
  /// The serial it had on the day asked about; nil when that one identifies nothing.
  let serial: String?
  /// Somebody read another serial off it, and nobody has settled which is right.
  let isSerialDisputed: Bool
  /// Whether cabling was certified; nil when nothing is recorded.
  var hasPassedCertification: Bool?
  /// A panel or an outlet was asked about its link, and not just one ends there.
  var isLinkUnclear = false
  /// Nothing says that the equipment has a part of the class asked about, and something says not.
  var isPartForeign = false

  func examine(_ entitlement: Entitlement) -> ExaminedEntitlement {
    let standing = entitlement.standing(on: question.on)
    var terms = Findings(facts: standing.facts)
    look(at: entitlement, &terms)
    var findings = terms
    if let reason = standing.reason ?? outOfService {
      let detail = reason == .voided ? entitlement.voidCause?.rawValue : nil
      findings = Findings(reason: reason, detail: detail, facts: [])
    }
    let isDecided = findings.reason != nil
    let reason =
      findings.reason ?? (findings.facts.contains(where: \.isDecisive) ? .doubtful : .applies)
    let days = countDays(standing)
    return ExaminedEntitlement(
      entitlement: entitlement, reason: reason, detail: findings.detail,
      facts: isDecided ? [] : findings.facts, notes: isDecided ? [] : findings.notes,
      startsOn: standing.startsOn, endsOn: standing.endsOn, daysLeft: days.left,
      daysSinceLapse: days.lapsed, wouldServe: terms.reason == nil)
  }

  private struct Findings {
    var reason: CoverageReason?
    var detail: String?
    var facts: [CoverageFact]
    var notes: [CoverageNote] = []

    /// The first refusal is the one that counts.
    mutating func refuse(_ reason: CoverageReason, _ detail: String? = nil) {
      guard self.reason == nil else { return }
      self.reason = reason
      self.detail = detail
    }

    mutating func miss(_ fact: CoverageFact) {
      if !facts.contains(fact) { facts.append(fact) }
    }
  }

  private func look(at entitlement: Entitlement, _ findings: inout Findings) {
    lookAtService(entitlement, &findings)
    lookAtPart(entitlement.terms, &findings)
    lookAtCause(entitlement, &findings)
    lookAtConditions(entitlement, &findings)
    if isLinkUnclear { findings.miss(.link) }
    if isPartForeign { findings.miss(.partInModel) }
    if entitlement.provider == nil { findings.miss(.provider) }
    if entitlement.source == .standard { findings.notes.append(.standardWarranty) }
    if entitlement.isOfOneAmongSeveral { findings.notes.append(.pieceToCheck) }
    if entitlement.terms.conditions != nil { findings.notes.append(.conditionsToRead) }
  }

  private func lookAtService(_ entitlement: Entitlement, _ findings: inout Findings) {
    let terms = entitlement.terms
    let granted = terms.services.isEmpty ? entitlement.kind.usualServices : terms.services
    let needed = question.neededService
    if granted.contains(needed) { return }
    if question.service == nil {
      // About the whole, any kind of mending will do; a part named in the terms is granted by that.
      guard let part = question.part else {
        let mends = granted.contains(.parts) || granted.contains(.labour)
        if !mends { findings.refuse(.serviceExcluded, needed.rawValue) }
        return
      }
      if terms.partsIn.contains(part) { return }
    }
    findings.refuse(.serviceExcluded, needed.rawValue)
  }

  private func lookAtPart(_ terms: Terms, _ findings: inout Findings) {
    if terms.partsIn.isEmpty && terms.partsOut.isEmpty { return }
    guard let part = question.part else {
      findings.notes.append(.termsDifferByPart)
      return
    }
    if terms.partsOut.contains(part) { return findings.refuse(.partExcluded, part.rawValue) }
    if terms.partsIn.contains(part) { return }
    if part == .other { return findings.miss(.partClass) }
    if !terms.partsIn.isEmpty { findings.refuse(.partExcluded, part.rawValue) }
  }

  private func lookAtCause(_ entitlement: Entitlement, _ findings: inout Findings) {
    let terms = entitlement.terms
    guard let cause = question.cause else {
      if !terms.causesExcluded.isEmpty { findings.notes.append(.causeNotStated) }
      return
    }
    guard cause != .unknown else {
      let all = FailureCause.allCases.allSatisfy {
        terms.rule(for: $0, of: entitlement.kind) == .covered
      }
      if !all { findings.miss(.cause) }
      return
    }
    switch terms.rule(for: cause, of: entitlement.kind) {
    case .covered: break
    case .leftOut: findings.refuse(.causeExcluded, cause.rawValue)
    case .unsaid: findings.miss(.causeTerms)
    }
  }

  private func lookAtConditions(_ entitlement: Entitlement, _ findings: inout Findings) {
    if isSerialDisputed { findings.miss(.serialDisputed) }
    for condition in entitlement.terms.requires.codes {
      switch condition {
      case .serialKnown:
        if serial == nil { findings.miss(.serial) }
      case .invoiceKnown:
        if entitlement.invoice == nil && asset.acquisition?.invoice == nil {
          findings.miss(.invoice)
        }
      case .originalSupplies:
        if question.cause == .nonOriginalSupply {
          findings.refuse(.conditionUnmet, condition.rawValue)
        }
      case .certified:
        switch hasPassedCertification {
        case true?: break
        case false?: findings.refuse(.conditionUnmet, condition.rawValue)
        case nil: findings.miss(.certification)
        }
      }
    }
  }

  /// Equipment out of service on the day asked about has no use for service.
  private var outOfService: CoverageReason? {
    if let retirement = asset.retirement, question.on < retirement.date { return nil }
    switch asset.status {
    case .disposed:
      // It was taken out of service first, and gone only later.
      let gone = asset.retirement?.disposedOn.map { $0 <= question.on } ?? true
      return gone ? .assetDisposed : .assetRetired
    case .retired: return .assetRetired
    case .ordered, .inStock, .inUse, .onLoan, .underRepair, .missing: return nil
    }
  }

  private func countDays(_ standing: Standing) -> (left: Int?, lapsed: Int?) {
    guard let first = standing.startsOn, let last = standing.endsOn, first <= question.on else {
      return (nil, nil)
    }
    let past = question.on.days(since: last)
    return past > 0 ? (nil, past) : (1 - past, nil)
  }
}
