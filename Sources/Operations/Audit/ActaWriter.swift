import RegistryModel

/// Writes the content of an acta: everything it states, as codes, in one JSON value.
///
/// It is written once, at closing, and kept: a place that is renamed later, or a person whose data
/// are erased, does not alter it. It holds no personal data. Its digest is not in it: the edge adds
/// SHA-256 of its canonical text and of the digest of the site's previous acta, which anybody can
/// work out again; that the content itself is the one of the closing is proved by the journal.
struct ActaWriter {
  let audit: Audit
  let result: AuditFindings
  let decisions: FindingDecisions
  /// The site's last audit closed before this one.
  let previous: Audit?
  let signatories: [Signatory]
  let observations: String?
  let registry: any RegistryReader

  /// - Parameter audit: as it is once closed.
  func content() throws(RegistryError) -> JSON {
    let text = AuditText(registry)
    let site = try registry.existing(audit.site)
    return .object(
      try text.heading(audit) + [
        JSONMember("municipality", AuditText.text(site.municipality)),
        JSONMember("address", AuditText.text(site.address)),
        JSONMember("opened_local", local(audit.openedAt, site)),
        JSONMember("closed_local", local(audit.closedAt, site)),
        JSONMember("previous_acta", AuditText.text(previous?.code)),
        JSONMember("numbers", result.numbers.json),
        JSONMember("counters", try counters(text)),
        JSONMember("matched", matched),
        JSONMember("findings", try findings(text)),
        JSONMember("adjustments", try adjustments(text)),
        JSONMember("signatories", try signed(text)),
        JSONMember("observations", AuditText.text(observations)),
      ])
  }

  /// `YYYY-MM-DD HH:MM` where the site is.
  private func local(_ instant: Instant?, _ site: Site) -> JSON {
    AuditText.text(instant.map { LocalTime($0, in: site.timeZone).minuteText })
  }

  private func counters(_ text: AuditText) throws(RegistryError) -> JSON {
    var items: [JSON] = []
    for counter in result.counters {
      items.append(
        .members([
          "round": .integer(Int64(counter.round)), "person": try text.person(counter.person),
          "scans": .integer(Int64(counter.scans)),
        ]))
    }
    return .array(items)
  }

  private var matched: JSON {
    .array(
      result.findings.filter { $0.findingClass == .matched }.map { .string($0.subject) })
  }

  private var differences: [Finding] { result.findings.filter { $0.findingClass != .matched } }

  private func findings(_ text: AuditText) throws(RegistryError) -> JSON {
    var items: [JSON] = []
    for finding in differences {
      items.append(try text.finding(finding, of: audit, decisions.decision(finding)))
    }
    return .array(items)
  }

  private func adjustments(_ text: AuditText) throws(RegistryError) -> JSON {
    let adjustments = AuditAdjustments(audit: audit, text: text)
    var items: [JSON] = []
    for finding in differences {
      guard let decided = decisions.decision(finding), try !goesAlong(finding) else { continue }
      items += try adjustments.of(finding, decided)
    }
    return .array(items)
  }

  /// Whether it is part of what is moved to the same place, and goes there with it.
  private func goesAlong(_ finding: Finding) throws(RegistryError) -> Bool {
    guard isMoved(finding), let asset = finding.asset else { return false }
    var next = try registry.existing(asset).parent
    while let id = next {
      let whole = differences.first { $0.asset == id }
      if let whole, isMoved(whole), whole.foundLocation == finding.foundLocation { return true }
      next = try registry.existing(id).parent
    }
    return false
  }

  private func isMoved(_ finding: Finding) -> Bool {
    decisions.decision(finding)?.decision == .correctLocation
  }

  private func signed(_ text: AuditText) throws(RegistryError) -> JSON {
    var items: [JSON] = []
    for signatory in signatories {
      items.append(
        .members([
          "person": try text.person(signatory.person),
          "role": .string(signatory.role.rawValue),
        ]))
    }
    return .array(items)
  }
}

/// Somebody who signs an acta.
struct Signatory: Hashable, Sendable {
  let person: ID<Person>
  let role: SignatoryRole
}
