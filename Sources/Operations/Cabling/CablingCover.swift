import RegistryModel

/// What the verdict on cover needs to know of cabling.
enum CablingCover {
  /// Whether a panel or an outlet is asked about the part that is equipment of its own.
  static func isAboutALink(_ question: CoverageQuestion, _ model: Model) -> Bool {
    question.part == .link && model.equipmentKind.cablingRole == .fixed
  }

  /// The link meant when an outlet or a panel is asked about the part `link`: the only one that
  /// ends there. Of several, each has to be asked about by itself.
  static func link(
    meantBy question: CoverageQuestion, _ model: Model, in registry: any RegistryReader
  ) throws(RegistryError) -> Asset? {
    guard isAboutALink(question, model) else { return nil }
    let links = try CablingLinks.ending(at: question.asset, in: registry).compactMap(\.link)
    guard links.count == 1, let only = links.first else { return nil }
    return try registry.existing(only)
  }

  /// Whether it was certified, once installed and by the day: a link by its own results, a panel
  /// or an outlet by those of every link that ends there. Nil when a result is missing.
  static func hasPassed(_ asset: Asset, by day: CivilDate, in registry: any RegistryReader)
    throws(RegistryError) -> Bool?
  {
    let links = try CablingLinks.own(orEndingAt: asset.id, in: registry)
    var isComplete = !links.isEmpty
    for link in links {
      switch try LinkCertifications(of: link, in: registry).hasPassed(by: day) {
      case true?: continue
      case false?: return false
      case nil: isComplete = false
      }
    }
    return isComplete ? true : nil
  }
}
