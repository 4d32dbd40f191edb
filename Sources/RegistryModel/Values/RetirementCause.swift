/// Why an asset is taken out of service (causa de baja).
package enum RetirementCause: String, CodeEnum {
  case unserviceable
  case obsolete
  case lost
  case replaced
}
