package import RegistryModel

/// Whether a part of an asset is covered on a day for a cause, by whom and how fast.
///
/// Same registry, question and date, same verdict.
package struct CoverageVerdict: Sendable {
  package let question: CoverageQuestion
  package let asset: Asset
  package let model: Model
  package let site: Site?
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

  /// The entitlement the verdict rests on; nil when there was none to look at.
  package var best: ExaminedEntitlement? { examined.first }
}

extension CoverageVerdict {
  /// The verdict.
  ///
  /// Reads the asset, its model, site and warranties, and what covers it along five indexes.
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
    let entitlements = try EntitlementsOfAsset(
      asset: item, model: ownModel ?? model, registry: registry
    ).all()
    var examination = EntitlementExamination(question: question, asset: item)
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
    for index in examined.indices { examined[index].addServiceLevel(question, site, providers) }
    examined.sort { CoverageRanking.precedes($0, $1, on: question.on) }
    return CoverageVerdict(question, asset, model, site, link, examined, providers)
  }

  private init(
    _ question: CoverageQuestion, _ asset: Asset, _ model: Model, _ site: Site?,
    _ link: Asset?, _ examined: [ExaminedEntitlement], _ providers: [ID<Provider>: Provider]
  ) {
    self.question = question
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
