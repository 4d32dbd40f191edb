/// What an entitlement may oblige the provider to do.
package enum CoverageService: String, CodeEnum {
  /// Mending what failed.
  case corrective
  /// Visits before anything fails.
  case preventive
  /// Replacing parts at no cost.
  case parts
  /// The work, whoever pays for the part.
  case labour
  /// Toner, ink and the like.
  case supplies
}
