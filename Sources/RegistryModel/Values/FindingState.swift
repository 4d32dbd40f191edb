/// Where a finding of inventory stands.
package enum FindingState: String, CodeEnum {
  case open
  /// The registry now says what was found.
  case corrected
  /// The registry was right, or there is nothing to correct.
  case dismissed
}

/// What somebody decides about a finding of inventory.
package enum FindingDecision: String, CodeEnum {
  case correct
  case dismiss
}
