/// What an answer warns of without refusing anything.
package enum AnswerWarning: String, CodeEnum {
  /// The clock on the wall says less than the journal's last line. With `last` and `now`.
  case clockBehind = "clock_behind"
  /// A serial of fewer characters than tell one machine from another. With `serial`.
  case serialTooShort = "serial_too_short"
  /// A serial makers leave on many machines. With `serial`.
  case serialOfTheFactory = "serial_of_the_factory"
  /// A ticket is charged to a contract although a warranty ranks first. With `asset`, `part_class`,
  /// `entitlement`, `contract`, `provider` that answers for the warranty.
  case freeCoverUnused = "free_cover_unused"
  /// The same where nobody recorded who answers for the warranty. Without `provider`.
  case freeCoverUnanswered = "free_cover_unanswered"
  /// The ticket’s provider covers nothing of it either. Without `contract` and `provider`.
  case freeCoverNobodys = "free_cover_nobodys"
  /// A ticket names a contract the registry does not know: no quota is charged. With `contract`.
  case contractUnknown = "contract_unknown"
  /// A ticket rests on the warranty of one of several pieces, and tells that one's serial. With `asset`,
  /// `part_class`, `serial`, `pieces` in the equipment.
  case partSerialAssumed = "part_serial_assumed"
  /// A contract that renews by itself was shortened, and its quotas were used after its last day. With
  /// `contract`, `ends_on`, `used_on`, `service` of the first.
  case usesLeftOut = "uses_left_out"

  /// `{"code":…}` and what its sentence needs.
  package func json(_ params: KeyValuePairs<String, String>) -> JSON {
    json(params.map { JSONMember($0.key, .string($0.value)) })
  }

  /// `{"code":…}` and what its sentence needs.
  package func json(_ params: [JSONMember]) -> JSON {
    .object([JSONMember("code", .string(rawValue))] + params)
  }
}
