import RegistryModel

extension Effects {
  /// Says of serials that identify nothing that nobody will be found by them, and why: they are kept
  /// as they were written all the same.
  mutating func warn(of serials: [SerialNumber?]) {
    let telling = serials.compactMap { serial -> JSON? in
      guard let serial, serial.key == nil else { return nil }
      let warning: AnswerWarning = serial.isShort ? .serialTooShort : .serialOfTheFactory
      return warning.json(["serial": serial.text])
    }
    if !telling.isEmpty { answer("warnings", .array(telling)) }
  }
}
