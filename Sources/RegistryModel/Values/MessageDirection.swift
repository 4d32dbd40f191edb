/// Which way a message about an escalation went.
package enum MessageDirection: String, CodeEnum {
  case toProvider = "to_provider"
  case fromProvider = "from_provider"
  /// Among ourselves.
  case ours = "internal"
}
