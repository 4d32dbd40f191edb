import RegistryModel

/// Which moment of its life puts a case in a report.
package enum CaseMoment: String, CodeEnum {
  case opened, solved, closed
}

/// The cases of a span. Those nobody could attend to are counted apart and left out of everything
/// else (procedure, recommendations: «no se tendrán en cuenta para efectos de informes»).
struct ReportedCases {
  let cases: [SupportCase]
  /// How many were left out as unmanaged.
  let unmanaged: Int

  /// Read along the index of that moment, or of the site: no case outside the span is read.
  init(
    _ moment: CaseMoment, _ span: ReportSpan, at site: ID<Site>?, in registry: any RegistryReader
  )
    throws(RegistryError)
  {
    let found: [SupportCase] =
      switch moment {
      case .opened:
        if let site {
          try registry.range(SupportCase.bySite, [site], from: span.start, through: span.end)
        } else {
          try registry.range(SupportCase.byOpening, from: span.start, through: span.end)
        }
      case .solved: try registry.range(SupportCase.bySolving, from: span.start, through: span.end)
      case .closed: try registry.range(SupportCase.byEnding, from: span.start, through: span.end)
      }
    let here = found.filter { site == nil || $0.site == site }
    cases = here.filter { $0.state != .unmanaged }
    unmanaged = here.count - cases.count
  }
}

extension SupportCase {
  /// Whether an escalation opened it at the provider's level, for another case.
  var isProviders: Bool { level == 3 && parent != nil && provider != nil }

  /// When it reached that moment; nil when it has not.
  func instant(of moment: CaseMoment) -> Instant? {
    switch moment {
    case .opened: openedAt
    case .solved: solvedAt
    case .closed: endedAt
    }
  }
}

extension CaseMoment: FieldValue {}
