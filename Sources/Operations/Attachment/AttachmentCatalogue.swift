extension Catalogue {
  /// Files that go with escalations.
  static let attachments: [any Operation.Type] = [EscalationAttach.self, EscalationDetach.self]
}
