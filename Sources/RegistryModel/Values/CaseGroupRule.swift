extension GroupFunction {
  /// Whether a case of information security may be with such a group: the desk takes it, the
  /// hardware and software group corrects what is within its scope, the security group the rest
  /// (procedure, recommendations).
  package var attendsToSecurity: Bool {
    switch self {
    case .serviceDesk, .hardwareSoftware, .informationSecurity: true
    case .infrastructure, .itServices, .informationSystems, .provider: false
    }
  }
}

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
