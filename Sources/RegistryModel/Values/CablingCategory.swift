/// What a cable or a connector is made to carry: categories of balanced copper (ISO/IEC 11801-1 and
/// ANSI/TIA-568.2-D) and of optical fibre (ISO/IEC 11801-1 and ANSI/TIA-568.3-D).
package enum CablingCategory: String, CodeEnum {
  case cat5e = "cat_5e"
  case cat6 = "cat_6"
  case cat6A = "cat_6a"
  case cat7 = "cat_7"
  case cat7A = "cat_7a"
  case cat8 = "cat_8"
  /// Multimode fibre, 62.5/125 µm.
  case om1
  /// Multimode fibre, 50/125 µm, as all below but single-mode.
  case om2
  case om3
  case om4
  case om5
  /// Single-mode fibre, for inside buildings.
  case os1
  case os2

  /// What it is made of: only categories of one medium can be compared.
  package enum Medium: Sendable {
    case copper, multimode, singleMode
  }

  package var medium: Medium {
    switch self {
    case .cat5e, .cat6, .cat6A, .cat7, .cat7A, .cat8: .copper
    case .om1, .om2, .om3, .om4, .om5: .multimode
    case .os1, .os2: .singleMode
    }
  }

  /// Whether it promises at least what the other does; false between media.
  package func reaches(_ other: CablingCategory) -> Bool {
    medium == other.medium && rank >= other.rank
  }

  /// The order of the list: a path is as good as its lowest.
  package var rank: Int { CablingCategory.allCases.firstIndex(of: self) ?? 0 }
}
