/// How urgent a case is.
package enum Priority: String, CodeEnum {
  case critical
  case high
  case medium
  case low
}
