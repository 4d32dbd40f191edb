/// What the registry says of equipment and support can see for itself.
package enum RegistryFact: String, CodeEnum {
  case serial
  case model
  case site
  case location
  case hostname
  case status
  case user
  case custodian

  /// Whether what was found is a person, and so must be named by their code.
  package var isPerson: Bool {
    switch self {
    case .user, .custodian: true
    case .serial, .model, .site, .location, .hostname, .status: false
    }
  }
}
