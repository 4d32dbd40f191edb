package import RegistryModel

/// Whether a part of an asset is covered on a day for a cause, by whom and how fast.
///
/// Same registry, question and date, same verdict.
package struct CoverageVerdict: Sendable {
  package let question: CoverageQuestion
  package let asset: Asset
  package let model: Model
  package let site: Site?
  /// The serial the equipment had on the day asked about.
  package let serial: String?
  /// The link the verdict is about, when an outlet or a panel was asked about its link.
  package let link: Asset?
  package let outcome: CoverageOutcome
  package let reason: CoverageReason
  /// Every entitlement looked at, the one that serves best, or came nearest to it, first.
  package let examined: [ExaminedEntitlement]
  package let nextStep: CoverageStep
  /// What is missing, of the best entitlement; of all in doubt when the verdict is doubtful.
  package let facts: [CoverageFact]
  package let notes: [CoverageNote]
  /// Who answers for the entitlements examined.
  package let providers: [ID<Provider>: Provider]
  /// The equipment the best entitlement came from, or went on with, when one unit replaced another.
  let carriedFrom: AssetTag?
  let carriedTo: AssetTag?

  /// The entitlement the verdict rests on; nil when there was none to look at.
  package var best: ExaminedEntitlement? { examined.first }
}

extension CoverageVerdict {
  /// The verdict.
  ///
  /// Reads the asset, its model, site and warranties, what covers it along five indexes, one balance
  /// for each quota that counts the service, and the serials it had before when the day is past.
  package static func of(
    asset id: ID<Asset>, part: PartClass? = nil, cause: FailureCause? = nil,
    service: CoverageService? = nil, on: CivilDate, at: Instant? = nil,
    in registry: any RegistryReader
  ) throws(RegistryError) -> CoverageVerdict {
    try of(
      CoverageQuestion(asset: id, part: part, cause: cause, service: service, on: on, at: at),
      in: registry)
  }

  /// The verdict.
  package static func of(_ question: CoverageQuestion, in registry: any RegistryReader)
    throws(RegistryError) -> CoverageVerdict
  {
    let asset = try registry.existing(question.asset)
    let model = try registry.existing(asset.model)
    let site = try asset.site.map { id throws(RegistryError) in try registry.existing(id) }
    let link = try CablingCover.link(meantBy: question, model, in: registry)
    let item = link ?? asset
    let ownModel = try link.map { link throws(RegistryError) in try registry.existing(link.model) }
    let entitlements =
      try PartWarranties.all(in: item, for: question, site?.timeZone ?? .bogota, registry)
      + EntitlementsOfAsset(asset: item, model: ownModel ?? model, registry: registry).all()
    let serial = try item.serial(on: question, in: registry)
    var examination = EntitlementExamination(
      question: question, asset: item, serial: serial.isKnown ? serial.text : nil,
      isSerialDisputed: try entitlements.isSerialDisputed(of: item, in: registry))
    examination.isPartForeign = try asset.isForeign(question.part, to: model, in: registry)
    examination.isLinkUnclear = link == nil && CablingCover.isAboutALink(question, model)
    if entitlements.contains(where: { $0.terms.requires.contains(.certified) }) {
      examination.hasPassedCertification = try CablingCover.hasPassed(
        item, by: question.on, in: registry)
    }
    var examined = CoverageRanking.oneEach(entitlements.map(examination.examine))
    var providers: [ID<Provider>: Provider] = [:]
    for entry in examined {
      guard let id = entry.entitlement.provider, providers[id] == nil else { continue }
      providers[id] = try registry.existing(id)
    }
    for index in examined.indices {
      try examined[index].count(question, site?.timeZone ?? .bogota, registry)
      examined[index].addServiceLevel(question, site, providers)
    }
    examined.sort { CoverageRanking.precedes($0, $1, on: question.on) }
    let carried = (examined.first?.entitlement.carriedFrom, examined.first?.entitlement.carriedTo)
    return CoverageVerdict(
      question, asset, model, site, link, serial.text, examined, providers,
      carriedFrom: try carried.0.map { id throws(RegistryError) in try registry.existing(id).tag },
      carriedTo: try carried.1.map { id throws(RegistryError) in try registry.existing(id).tag })
  }

  private init(
    _ question: CoverageQuestion, _ asset: Asset, _ model: Model, _ site: Site?,
    _ link: Asset?, _ serial: String?, _ examined: [ExaminedEntitlement],
    _ providers: [ID<Provider>: Provider], carriedFrom: AssetTag?, carriedTo: AssetTag?
  ) {
    self.question = question
    self.serial = serial
    self.carriedFrom = carriedFrom
    self.carriedTo = carriedTo
    self.providers = providers
    self.asset = asset
    self.model = model
    self.site = site
    self.link = link
    self.examined = examined
    reason = examined.first?.reason ?? .noEntitlement
    switch reason {
    case .applies: outcome = .covered
    case .doubtful: outcome = .doubtful
    case .serviceExcluded, .partExcluded, .causeExcluded, .conditionUnmet, .quotaSpent,
      .assetRetired, .assetDisposed, .suspended, .assetNotListed, .notStarted, .terminated,
      .voided, .expired, .noEntitlement:
      outcome = .notCovered
    }
    facts = CoverageVerdict.facts(examined, outcome)
    notes = CoverageNotes.all(question, asset, model, examined)
    nextStep = CoverageNextStep.step(outcome, examined.first, question, asset)
  }

  private static func facts(_ examined: [ExaminedEntitlement], _ outcome: CoverageOutcome)
    -> [CoverageFact]
  {
    switch outcome {
    case .notCovered: return []
    case .covered: return examined.first?.facts ?? []
    case .doubtful:
      var facts: [CoverageFact] = []
      for entry in examined where entry.reason == .doubtful {
        facts += entry.facts.filter { !facts.contains($0) }
      }
      return facts
    }
  }
}

extension ExaminedEntitlement {
  /// Looks how much is left of the quotas that count the service; the last unit still serves. What
  /// is reported later than it failed finds what was used meanwhile gone.
  fileprivate mutating func count(
    _ question: CoverageQuestion, _ zone: TimeZoneRule, _ registry: any RegistryReader
  ) throws(RegistryError) {
    let isReportedLater = question.at.map { LocalTime($0, in: zone).date > question.on } ?? false
    guard reason.distance <= 1, !entitlement.terms.quotas.isEmpty,
      let pool = QuotaPool(entitlement)
    else { return }
    for limit in pool.quotas where limit.service == question.neededService {
      guard
        let state = try pool.state(
          of: limit, for: question.asset, on: question.on, wholePeriod: isReportedLater,
          in: registry)
      else { continue }
      if let tightest = quota, !state.binds(before: tightest) { continue }
      quota = state
    }
    guard let quota, quota.left == 0 else { return }
    reason = .quotaSpent
    detail = quota.quota.unit.rawValue
    facts = []
    notes = []
  }

  /// Only for what applies or may: the rest promises nothing.
  fileprivate mutating func addServiceLevel(
    _ question: CoverageQuestion, _ site: Site?, _ providers: [ID<Provider>: Provider]
  ) {
    guard reason.distance <= 1 else { return }
    service = ServiceLevel(
      entitlement.terms, provider: entitlement.provider.flatMap { providers[$0] },
      zone: site?.timeZone ?? .bogota, question: question)
  }
}
