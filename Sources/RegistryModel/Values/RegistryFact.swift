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
  /// The part the registry knows to be in it; noted with the part taken out.
  case part
  /// Its page counter; noted with the reading.
  case counter

  /// Whether what was found is a person, and so must be named by their code.
  package var isPerson: Bool {
    switch self {
    case .user, .custodian: true
    case .serial, .model, .site, .location, .hostname, .status, .part, .counter: false
    }
  }

  /// Whether it is noted by what was done, and not by somebody's word.
  package var isNotedByWork: Bool {
    switch self {
    case .part, .counter: true
    case .serial, .model, .site, .location, .hostname, .status, .user, .custodian: false
    }
  }
}
