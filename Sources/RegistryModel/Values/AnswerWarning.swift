/// What an answer warns of without refusing anything.
package enum AnswerWarning: String, CodeEnum {
  /// The clock on the wall says less than the journal's last line. With `last` and `now`.
  case clockBehind = "clock_behind"
  /// A serial of fewer characters than tell one machine from another. With `serial`.
  case serialTooShort = "serial_too_short"
  /// A serial makers leave on many machines. With `serial`.
  case serialOfTheFactory = "serial_of_the_factory"

  /// `{"code":…}` and what its sentence needs.
  package func json(_ params: KeyValuePairs<String, String>) -> JSON {
    .object(
      [JSONMember("code", .string(rawValue))]
        + params.map { JSONMember($0.key, .string($0.value)) })
  }
}
