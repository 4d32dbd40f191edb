/// Which groups a state means (procedure, «Estados» and «Niveles de atención»).
extension CaseState {
  /// Whether a case in this state may be with a group of this function: on site support is the
  /// hardware and software group, and only `provider_active` is with a provider's specialists.
  package func accepts(_ function: GroupFunction) -> Bool {
    switch self {
    case .escalatedOnsite: function == .hardwareSoftware
    case .providerActive: function == .provider
    case .registered, .inProgress, .escalatedSpecialist, .suspended, .solved, .closed, .reopened,
      .unmanaged:
      function != .provider
    }
  }
}
