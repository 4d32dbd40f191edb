import RegistryModel

/// One failure: an incident, with all that was opened for it, and one piece of equipment in it.
struct Failure {
  /// The case people brought; its children belong to it.
  let supportCase: SupportCase
  let asset: ID<Asset>
  /// Classes of part replaced, or asked of a provider.
  let parts: Set<PartClass>
  /// The work on the equipment.
  let works: [Intervention]

  /// Minutes worked on the equipment.
  var minutes: Int { works.reduce(0) { $0 + ($1.minutes ?? 0) } }
}

/// Reads failures off cases, interventions and escalations.
///
/// Incidents only: a request is no failure. A case opened for another is part of that one. What is
/// unmanaged is not there.
struct Failures {
  let registry: any RegistryReader

  /// The failures in one case that is nobody's child, one for each piece of equipment.
  func inside(_ root: SupportCase) throws(RegistryError) -> [Failure] {
    guard root.isFailure else { return [] }
    var assets: [ID<Asset>] = []
    var parts: [ID<Asset>: Set<PartClass>] = [:]
    var works: [ID<Asset>: [Intervention]] = [:]
    for member in try family(of: root) {
      for work in try registry.all(Intervention.byCase, member.id) where work.role.hasFailed {
        if !assets.contains(work.asset) { assets.append(work.asset) }
        parts[work.asset, default: []].formUnion(try registry.partClasses(of: work.id))
        works[work.asset, default: []].append(work)
      }
      for ticket in try registry.all(Escalation.byCase, member.id)
      where ticket.escalationKind == .part && ticket.state != .cancelled {
        for line in try registry.all(EscalationLine.byEscalation, ticket.id) {
          if !assets.contains(line.asset) { assets.append(line.asset) }
          parts[line.asset, default: []].insert(line.partClass)
        }
      }
    }
    return assets.map {
      Failure(
        supportCase: root, asset: $0, parts: parts[$0] ?? [], works: works[$0] ?? [])
    }
  }

  /// Every failure of one piece of equipment, oldest first.
  func of(_ asset: ID<Asset>) throws(RegistryError) -> [Failure] {
    var roots: Set<ID<SupportCase>> = []
    for work in try registry.all(Intervention.byAsset, asset) where work.role.hasFailed {
      roots.insert(try root(of: work.supportCase))
    }
    for line in try registry.all(EscalationLine.byAsset, asset) {
      roots.insert(try root(of: registry.existing(line.escalation).supportCase))
    }
    var found: [Failure] = []
    for root in roots {
      found += try inside(registry.existing(root)).filter { $0.asset == asset }
    }
    return found.sorted {
      ($0.supportCase.openedAt, $0.supportCase.id) < ($1.supportCase.openedAt, $1.supportCase.id)
    }
  }

  /// The case and all opened for it, however deep, save what is unmanaged.
  private func family(of root: SupportCase) throws(RegistryError) -> [SupportCase] {
    var found = [root]
    var next = 0
    while next < found.count {
      let children = try registry.all(SupportCase.byParent, found[next].id)
      found += children.filter { $0.state != .unmanaged }
      next += 1
    }
    return found
  }

  private func root(of id: ID<SupportCase>) throws(RegistryError) -> ID<SupportCase> {
    var id = id
    while let parent = try registry.existing(id).parent { id = parent }
    return id
  }
}

extension SupportCase {
  /// An incident somebody could attend to.
  fileprivate var isFailure: Bool { caseKind == .incident && state != .unmanaged }
}

extension InterventionRole {
  /// Whether it was this equipment that failed, rather than one that helped.
  fileprivate var hasFailed: Bool {
    switch self {
    case .intervened, .affected, .replaced: true
    case .loaned, .donor: false
    }
  }
}

/// The failures of a span.
struct FailureCensus {
  let failures: [Failure]
  /// Cases left out as unmanaged.
  let unmanaged: Int
  /// Requests left out: they are no failures.
  let requests: Int

  /// Of cases opened in the span.
  init(_ span: ReportSpan, at site: ID<Site>?, in registry: any RegistryReader)
    throws(RegistryError)
  {
    let reported = try ReportedCases(.opened, span, at: site, in: registry)
    let roots = reported.cases.filter { $0.parent == nil }
    let reader = Failures(registry: registry)
    var failures: [Failure] = []
    for root in roots { failures += try reader.inside(root) }
    self.failures = failures
    unmanaged = reported.unmanaged
    requests = roots.filter { $0.caseKind == .request }.count
  }

  /// What every report of failures says of itself.
  func head(_ span: ReportSpan, _ site: ID<Site>?, _ registry: any RegistryReader)
    throws(RegistryError) -> [JSONMember]
  {
    JSON.members([
      "from": .string(span.from.description), "to": .string(span.to.description),
      "site": try registry.code(site), "unmanaged": .integer(Int64(unmanaged)),
      "requests": .integer(Int64(requests)), "failures": .integer(Int64(failures.count)),
    ]).objectValue ?? []
  }
}
