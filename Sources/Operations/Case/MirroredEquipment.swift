import RegistryModel

/// The equipment of a mirrored case: what the tool linked, and what our people did.
struct MirroredEquipment {
  let assets: Set<ID<Asset>>
  /// Links the tool made. They bear the moment it says the case was opened; ours bear our own.
  private let ofTool: [Intervention]
  /// What our people worked on, or asked a provider about, for the case.
  private let ours: Set<ID<Asset>>

  init(of old: SupportCase, saidBy source: String, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    let links = try registry.all(Intervention.byCase, old.id)
    let isOfTool = { (link: Intervention) in
      old.source == source && link.action == .reported && link.doneAt == old.openedAt
    }
    assets = Set(links.map(\.asset))
    ofTool = links.filter(isOfTool)
    var ours = Set(links.filter { !isOfTool($0) }.map(\.asset))
    let children = try registry.all(SupportCase.byParent, old.id)
    for supportCase in [old] + children {
      for ticket in try registry.all(Escalation.byCase, supportCase.id) {
        ours.formUnion(try registry.all(EscalationLine.byEscalation, ticket.id).map(\.asset))
      }
    }
    self.ours = ours
  }

  /// Takes away the links the tool says no more, and moves the others to when it says the case was
  /// opened. A tool that names no equipment says nothing of it.
  ///
  /// - Returns: the equipment the case is not about any more.
  func unlink(besides named: [ID<Asset>], openedAt: Instant, _ effects: inout Effects)
    -> [ID<Asset>]
  {
    var unlinked: [ID<Asset>] = []
    for link in ofTool {
      guard !named.isEmpty, !named.contains(link.asset), !ours.contains(link.asset) else {
        effects.update(link) { $0.doneAt = openedAt }
        continue
      }
      effects.delete(link)
      effects.touch(link.asset)
      unlinked.append(link.asset)
    }
    return unlinked
  }
}
