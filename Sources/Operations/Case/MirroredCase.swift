package import RegistryModel

/// A case as the entity's own tool tells it.
struct MirroredCase {
  /// The tool.
  let source: Code
  let externalReference: Line
  let summary: Line
  let caseKind: CaseKind
  let state: CaseState
  let openedAt: Instant
  /// When it came into its state; nil when the tool does not say.
  let changedAt: Instant?
  let solvedAt: Instant?
  let closedAt: Instant?
  let suspension: SuspensionReason?
  let priority: Priority?
  let detail: Paragraph?
  let site: ID<Site>?
  let requester: ID<Person>?
  let group: ID<SupportGroup>?
  let specialist: ID<Person>?
  let provider: ID<Provider>?
  let assets: [ID<Asset>]
  let note: Paragraph?
  /// All of it, to be known again.
  let fingerprint: String

  init(_ fields: inout Fields) throws(RegistryError) {
    source = try fields.required("source")
    externalReference = try fields.required("external_ref")
    summary = try fields.required("summary")
    caseKind = try fields.required("kind")
    state = try fields.required("state")
    openedAt = try fields.required("opened_at")
    changedAt = try fields.optional("changed_at")
    solvedAt = try fields.optional("solved_at")
    closedAt = try fields.optional("closed_at")
    suspension = try fields.optional("suspension_reason")
    priority = try fields.optional("priority")
    detail = try fields.optional("detail")
    site = try fields.optionalReference("site")
    requester = try fields.optionalReference("requester")
    group = try fields.optionalReference("group")
    specialist = try fields.optionalReference("specialist")
    provider = try fields.optionalReference("provider")
    var seen: Set<ID<Asset>> = []
    assets = try fields.references("assets", maximum: 500).filter { seen.insert($0).inserted }
    note = try fields.optional("note")
    fingerprint = Fingerprint(of: JSON.object(fields.canonical).canonicalText).hexadecimal
  }

  var reference: String { IdentifierText.key(externalReference.text) }

  /// The case it is here: the one mirrored from this tool, else the one that carries its code and
  /// that no tool mirrors yet.
  ///
  /// - Throws: `case.mirror_ambiguous` when several carry it.
  func known(_ registry: any RegistryReader) throws(RegistryError) -> SupportCase? {
    let same = try registry.all(SupportCase.byExternalReference, reference)
    if let mirrored = same.first(where: { $0.source == source.text }) { return mirrored }
    let free = same.filter { $0.source == nil }
    guard free.count < 2 else {
      throw RegistryError(
        .caseMirrorAmbiguous,
        ["external_ref": reference, "codes": free.map(\.code).joined(separator: ", ")],
        at: MirroredCase.place("external_ref"), hints: [Hint("case.clear_reference")])
    }
    return free.first
  }

  /// Whether the tool said the very same of it the last time.
  func isSaidAgain(of known: SupportCase) -> Bool {
    known.source == source.text && known.mirroredKey == fingerprint
  }

  /// Whether our people moved the case since, and the tool says nothing of its state that it had not
  /// said before.
  func leavesState(of old: SupportCase, _ registry: any RegistryReader) throws(RegistryError)
    -> Bool
  {
    guard old.source == source.text, old.mirroredState == state, old.state != state else {
      return false
    }
    guard let changedAt else { return true }
    let moved = try registry.all(CaseEvent.byCase, old.id).filter { $0.to != nil }.map(\.at).max()
    return moved.map { changedAt <= $0 } ?? true
  }

  /// The moment of the tool's last word, when what it says now is older: an export of before.
  func laterWord(of old: SupportCase, _ registry: any RegistryReader) throws(RegistryError)
    -> Instant?
  {
    guard old.source == source.text, old.mirroredState != state,
      let own = [changedAt, solvedAt, closedAt].compactMap({ $0 }).max()
    else { return nil }
    let told = try registry.all(CaseEvent.byCase, old.id).filter {
      $0.source != nil && $0.to != nil && !$0.isSeen
    }
    return told.map(\.at).max().flatMap { own < $0 ? $0 : nil }
  }

  /// The case with what the tool says; what it does not say stays.
  func applied(to old: SupportCase, _ registry: any RegistryReader) throws(RegistryError)
    -> SupportCase
  {
    var copy = old
    let isLeft = try leavesState(of: old, registry)
    copy.source = source.text
    copy.mirroredKey = fingerprint
    copy.mirroredState = state
    copy.summary = summary.text
    copy.caseKind = caseKind
    copy.state = state
    copy.openedAt = openedAt
    copy.priority = priority ?? copy.priority
    copy.detail = detail?.text ?? copy.detail
    copy.site = site ?? copy.site
    if copy.site == nil, let asset = assets.first {
      copy.site = try registry.existing(asset).site
    }
    copy.requester = requester ?? copy.requester
    copy.specialist = specialist ?? copy.specialist
    copy.provider = provider ?? copy.provider
    if let group {
      copy.group = group
      copy.level = try registry.existing(group).level
    }
    guard !isLeft else {
      copy.state = old.state
      return copy
    }
    copy.suspension = state == .suspended ? suspension ?? old.suspension : nil
    let isSolved = state == .solved || state == .closed
    copy.solvedAt = isSolved ? solvedAt ?? old.solvedAt ?? closedAt : nil
    copy.endedAt = state.isFinal ? closedAt ?? old.endedAt ?? solvedAt : nil
    return copy
  }

  /// What happened to it since, as far as the tool tells. A state whose time it does not say began,
  /// for us, when it was seen.
  func moves(from old: SupportCase, seenAt now: Instant) -> [MirroredMove] {
    var moves: [MirroredMove] = []
    var from = old.state
    func add(_ state: CaseState, _ at: Instant?) {
      moves.append(MirroredMove(from: from, state: state, at: at ?? now, isSeen: at == nil))
      from = state
    }
    switch state {
    case .solved:
      if let solvedAt, old.state != .solved || old.solvedAt != solvedAt { add(.solved, solvedAt) }
    case .closed:
      if let solvedAt, old.solvedAt != solvedAt { add(.solved, solvedAt) }
      let ended = closedAt ?? solvedAt
      if let ended, old.state != .closed || !moves.isEmpty || isCorrected(old.endedAt) {
        add(.closed, ended)
      }
    case .unmanaged:
      let ended = closedAt ?? solvedAt
      if let ended, old.state != .unmanaged || isCorrected(old.endedAt) { add(.unmanaged, ended) }
    case .registered:
      if old.state != .registered { add(.registered, changedAt) }
    case .reopened:
      guard old.state != .reopened else { break }
      if let solvedAt, old.solvedAt != solvedAt { add(.solved, solvedAt) }
      add(.reopened, changedAt)
    case .inProgress, .escalatedSpecialist, .escalatedOnsite, .suspended, .providerActive:
      if old.state != state { add(state, changedAt) }
    }
    return moves
  }

  private func isCorrected(_ ended: Instant?) -> Bool { closedAt != nil && closedAt != ended }
}

/// One move the tool tells of.
struct MirroredMove {
  let from: CaseState
  let state: CaseState
  let at: Instant
  /// The tool did not say when.
  let isSeen: Bool
}

extension ErrorCode {
  /// The tool has told of something later: the export is of before. Params: `external_ref`, `later`.
  package static let caseMirrorOlder = ErrorCode("case.mirror_older", .refused)
  package static let caseMirrorAmbiguous = ErrorCode("case.mirror_ambiguous", .refused)
}
