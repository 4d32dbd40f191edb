/// How much of something a provider takes in one ticket.
package enum TicketLimit: String, CaseIterable, Sendable {
  /// Parts of all lines together.
  case parts = "maximum_parts"
  /// Characters of one symptom.
  case symptom = "maximum_symptom"
  /// Characters of one diagnosis.
  case diagnosis = "maximum_diagnosis"
  /// Characters of the subject of the case.
  case summary = "maximum_summary"
  /// Characters of the note it goes out with.
  case note = "maximum_note"
  /// Files attached.
  case attachments = "maximum_attachments"
  /// Bytes of all attached files together.
  case attachmentBytes = "maximum_attachment_bytes"

  /// What a limit may be.
  package var range: ClosedRange<Int> {
    switch self {
    case .parts: 1...1000
    case .symptom, .diagnosis, .summary, .note: 1...100_000
    case .attachments: 0...1000
    case .attachmentBytes: 0...1_000_000_000
    }
  }
}
