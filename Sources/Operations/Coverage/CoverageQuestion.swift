package import RegistryModel

/// What the verdict is asked about: this part of this equipment, on this day, for this cause.
package struct CoverageQuestion: Hashable, Sendable {
  package var asset: ID<Asset>
  /// Nil asks about the equipment as a whole; `other` is a part nobody could class.
  package var part: PartClass?
  /// Nil supposes a cause that is covered.
  package var cause: FailureCause?
  /// Nil means what the part needs: supplies for a supply, parts for any other.
  package var service: CoverageService?
  package var on: CivilDate
  /// When the provider would be told; without it no due instants are given.
  package var at: Instant?
  /// The day the question is asked, when that is known: nothing need be looked up of an earlier one.
  package var today: CivilDate?

  package init(
    asset: ID<Asset>, part: PartClass? = nil, cause: FailureCause? = nil,
    service: CoverageService? = nil, on: CivilDate, at: Instant? = nil, today: CivilDate? = nil
  ) {
    self.asset = asset
    self.part = part
    self.cause = cause
    self.service = service
    self.on = on
    self.at = at
    self.today = today
  }

  /// The service asked for, or the one the part needs.
  var neededService: CoverageService {
    if let service { return service }
    guard let part else { return .corrective }
    return part.isSupply ? .supplies : .parts
  }
}
