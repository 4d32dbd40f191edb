/// What a support group is for, which decides the states a case may have with it.
package enum GroupFunction: String, CodeEnum {
  /// Level 1, mesa de servicios.
  case serviceDesk = "service_desk"
  /// Level 2, on site and remote support.
  case hardwareSoftware = "hardware_software"
  /// Level 2.
  case infrastructure
  /// Level 2.
  case itServices = "it_services"
  /// Level 2 or 3.
  case informationSystems = "information_systems"
  /// Level 3.
  case informationSecurity = "information_security"
  /// Level 3, specialists of a provider.
  case provider
}
