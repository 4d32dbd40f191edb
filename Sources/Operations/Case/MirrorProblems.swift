package import RegistryModel

// Rows of a tool come by the thousand, and whoever mends them wants to know all that is wrong with
// one at once.
extension MirroredCase {
  static func place(_ member: String) -> SourceLocation {
    SourceLocation(pointer: "/data/\(member)")
  }

  /// All that is wrong with it: `case.time_in_future`, `case.time_too_early`,
  /// `case.mirror_time_missing`, `case.mirror_times_disordered`, `case.mirror_ambiguous`, and
  /// equipment that is not there any more.
  func problems(_ registry: any RegistryReader, now: Instant) -> [RegistryError] {
    var problems: [RegistryError] = []
    func collect(at member: String, _ rule: () throws(RegistryError) -> Void) {
      do throws(RegistryError) {
        try rule()
      } catch {
        problems.append(error.located(MirroredCase.place(member)))
      }
    }
    for (member, instant) in times {
      collect(at: member) { () throws(RegistryError) in
        try CaseRules.require(instant, notAfter: now)
      }
    }
    problems += missingTime.map { [missing($0)] } ?? []
    problems += disorder
    for (index, asset) in assets.enumerated() {
      collect(at: "assets/\(index)") { () throws(RegistryError) in
        _ = try AssetRules.present(asset, in: registry)
      }
    }
    collect(at: "external_ref") { () throws(RegistryError) in
      guard let old = try known(registry), let later = try laterWord(of: old, registry) else {
        return
      }
      throw RegistryError(
        .caseMirrorOlder,
        ["external_ref": reference, "later": LocalTime(later, in: .bogota).minuteText],
        hints: [Hint("case.export_again")])
    }
    return problems
  }

  private var times: [(member: String, at: Instant?)] {
    [
      ("opened_at", openedAt), ("changed_at", changedAt), ("solved_at", solvedAt),
      ("closed_at", closedAt),
    ]
  }

  /// Without the time it was solved or ended, its clocks would tell of the mirror's pace.
  private var missingTime: String? {
    switch state {
    case .solved: solvedAt == nil ? "solved_at" : nil
    case .closed, .unmanaged: closedAt == nil && solvedAt == nil ? "closed_at" : nil
    case .registered, .inProgress, .escalatedSpecialist, .escalatedOnsite, .suspended, .reopened,
      .providerActive:
      nil
    }
  }

  private func missing(_ member: String) -> RegistryError {
    RegistryError(
      .caseMirrorTimeMissing,
      ["external_ref": reference, "state": state.rawValue, "member": member],
      at: MirroredCase.place(member))
  }

  /// Nothing is solved before it was asked for, nor closed before it was solved.
  private var disorder: [RegistryError] {
    let course = times.filter { $0.member != "changed_at" && $0.at != nil }
    var pairs = Array(zip(course, course.dropFirst()))
    pairs.append((("opened_at", openedAt), ("changed_at", changedAt)))
    return pairs.compactMap { before, after in
      guard let first = before.at, let second = after.at, second < first else { return nil }
      return RegistryError(
        .caseMirrorTimesDisordered,
        ["external_ref": reference, "earlier": after.member, "later": before.member],
        at: MirroredCase.place(after.member))
    }
  }
}

extension ErrorCode {
  package static let caseMirrorTimeMissing = ErrorCode("case.mirror_time_missing", .refused)
  package static let caseMirrorTimesDisordered = ErrorCode(
    "case.mirror_times_disordered", .refused)
}
