/// Where a part that a provider sends stands, until the defective or unused one is back with them.
package enum PartExchangeState: String, CodeEnum {
  /// The provider says it is on its way.
  case announced
  /// It came.
  case received
  /// It is in the equipment.
  case installed
  /// It was not needed and goes back as it came.
  case unused
  /// The defective or unused one is on its way back.
  case returned
  /// The provider has it back. Final.
  case confirmed
  /// Nothing of it is to go back: the provider does not want it, or it never came. Final.
  case waived

  /// The states it may go to from this one.
  package var next: [PartExchangeState] {
    switch self {
    case .announced: [.received, .waived]
    case .received: [.installed, .unused, .returned, .waived]
    case .installed: [.returned, .waived]
    case .unused: [.returned, .waived]
    case .returned: [.confirmed]
    case .confirmed, .waived: []
    }
  }
}

/// How a part came.
package enum PartCondition: String, CodeEnum {
  case good
  /// Broken on the way.
  case damaged
  /// Not what was asked for.
  case wrong
  /// It does not work.
  case dead
}
