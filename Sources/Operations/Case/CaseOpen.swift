package import RegistryModel

/// Opens a case: from a request, for another specialist (activity D), or for work already done
/// (activity E).
package struct CaseOpen: Operation {
  package static let name = "case.open"
  package static let creates: [EntityKind] =
    [.supportCase, .caseEvent] + InterventionData.creates

  let summary: Line
  let caseKind: CaseKind
  let priority: Priority?
  let detail: Paragraph?
  let site: ID<Site>?
  let requester: ID<Person>?
  let group: ID<SupportGroup>?
  let specialist: ID<Person>?
  let parent: ID<SupportCase>?
  let externalReference: Line?
  let assets: [ID<Asset>]
  let isSecurity: Bool
  let freeSoftware: SecurityApproval?
  let isAfterTheFact: Bool
  let openedAt: Instant?
  let work: Paragraph?
  let interventions: [InterventionData]

  package init(_ fields: inout Fields) throws(RegistryError) {
    summary = try fields.required("summary")
    caseKind = try fields.required("kind")
    priority = try fields.optional("priority")
    detail = try fields.optional("detail")
    site = try fields.optionalReference("site")
    requester = try fields.optionalReference("requester")
    group = try fields.optionalReference("group")
    specialist = try fields.optionalReference("specialist")
    parent = try fields.optionalReference("parent")
    externalReference = try fields.optional("external_ref")
    assets = try fields.references("assets", maximum: 500)
    isSecurity = try fields.optional("security") ?? false
    freeSoftware = try fields.optional("free_software")
    let isMarked = try fields.optional("after_the_fact") ?? false
    openedAt = try fields.optional("opened_at")
    work = try fields.optional("work")
    interventions = try fields.objects("interventions", maximum: 100) {
      inner throws(RegistryError) in try InterventionData(&inner)
    }
    isAfterTheFact = isMarked || work != nil || !interventions.isEmpty
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try CaseRules.require(openedAt, notAfter: stamp.at)
    try CaseRules.requireFree(reference: reference, registry)
    guard !isAfterTheFact || work != nil || !interventions.isEmpty else {
      throw RegistryError(.caseWorkMissing)
    }
    for intervention in interventions { try intervention.check(registry, stamp) }
    try interventions.requireEachAssetOnce(registry)
    for asset in assets + interventions.map(\.asset) {
      _ = try AssetRules.present(asset, in: registry)
    }
    guard freeSoftware != .refused else { throw RegistryError(.caseFreeSoftwareRefused) }
    if let group {
      let group = try registry.existing(group)
      try CaseRules.require(group, fits: .registered)
      if isSecurity { try CaseRules.requireSecurity(group, registry) }
    }
    guard let parent else { return }
    try CaseRules.requireParentOpen(
      try registry.existing(parent), hint: Hint("case.open_related"))
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let code = try SupportCase.nextCode(registry, stamp)
    let group = try group.map { id throws(RegistryError) in try registry.existing(id) }
    let opened = openedAt ?? stamp.at
    let opening = SupportCase(
      id: effects.newID(), code: code, caseKind: caseKind, priority: priority ?? .medium,
      state: .registered, level: group?.level ?? 1, summary: summary.text, detail: detail?.text,
      site: try whereItIs(registry), requester: requester, group: group?.id,
      specialist: specialist, parent: parent,
      externalReference: reference,
      isAfterTheFact: isAfterTheFact, isSecurity: isSecurity, freeSoftware: freeSoftware,
      openedAt: opened)
    effects.insert(opening)
    effects.record(
      .opened, of: opening, to: .registered,
      CaseEventDetail(note: work?.text ?? stamp.note, group: group?.id, specialist: specialist),
      stamp, at: opened)
    for asset in assets {
      effects.insert(
        Intervention(
          id: effects.newID(), supportCase: opening.id, asset: asset, role: .affected,
          action: .reported, doneAt: opened, by: stamp.actor))
      effects.touch(asset)
    }
    var outcome = InterventionOutcome()
    for intervention in interventions {
      let own = try effects.record(intervention, of: opening, registry, stamp)
      outcome.findings += own.findings
    }
    if let parent { effects.touch(parent) }
    effects.answer(code, .registered)
    effects.answer(outcome)
    effects.warn(of: interventions.flatMap(\.serials))
    let equipment = assets + interventions.map(\.asset)
    guard !equipment.isEmpty else { return }
    effects.answer(
      earlier: try EarlierCases.rows(on: equipment, before: opened, registry) { $0.id != parent })
  }

  private var reference: String? { externalReference.map { IdentifierText.key($0.text) } }

  /// The site given; else that of the equipment, of the parent, of who asked.
  private func whereItIs(_ registry: any RegistryReader) throws(RegistryError) -> ID<Site>? {
    if let site { return site }
    for asset in assets + interventions.map(\.asset) {
      if let site = try registry.existing(asset).site { return site }
    }
    if let parent, let site = try registry.existing(parent).site { return site }
    guard let requester else { return nil }
    return try registry.existing(requester).site
  }
}

extension ErrorCode {
  package static let caseWorkMissing = ErrorCode("case.work_missing", .refused)
  package static let caseFreeSoftwareRefused = ErrorCode("case.free_software_refused", .refused)
}
