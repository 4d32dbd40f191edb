import RegistryModel

/// What is known of a link's certification on a day.
package enum CertificationStanding: String, CodeEnum {
  case certified
  case marginal
  /// It passed a lower category than its own.
  case lowerCategory = "lower_category"
  case failed
  /// No result is recorded.
  case none

  /// The one to worry about most has the highest.
  var concern: Int {
    switch self {
    case .certified: 0
    case .marginal: 1
    case .lowerCategory: 2
    case .none: 3
    case .failed: 4
    }
  }
}

/// The results of one link.
struct LinkCertifications {
  let link: CablingConnection
  /// By day, the latest last.
  let all: [CablingCertification]

  init(of link: CablingConnection, in registry: any RegistryReader) throws(RegistryError) {
    self.link = link
    all =
      try link.link.map { id throws(RegistryError) in
        try registry.all(CablingCertification.byLink, id)
      } ?? []
  }

  var latest: CablingCertification? { all.last }

  /// How it stands by its latest result.
  var standing: CertificationStanding {
    guard let latest else { return .none }
    switch latest.result {
    case .fail: return .failed
    case .pass: return meetsItsCategory(latest) ? .certified : .lowerCategory
    case .marginalPass: return meetsItsCategory(latest) ? .marginal : .lowerCategory
    }
  }

  /// Whether an installer's condition is met on the day: it passed for its own category once it was
  /// installed. That it failed later is what the warranty is for. Nil when no result is recorded.
  func hasPassed(by day: CivilDate) -> Bool? {
    let counted = all.filter { result in
      result.testedOn <= day && link.installedOn.map { $0 <= result.testedOn } ?? true
    }
    guard !counted.isEmpty else { return nil }
    return counted.contains { $0.result.isPass && meetsItsCategory($0) }
  }

  private func meetsItsCategory(_ result: CablingCertification) -> Bool {
    guard let tested = result.category, let own = link.category else { return true }
    return tested.reaches(own)
  }
}
