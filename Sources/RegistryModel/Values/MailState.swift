/// Where a mail in the outbox stands.
package enum MailState: String, CodeEnum {
  /// Waiting to be sent.
  case queued
  /// Handed to the mail server; what came of it is not known yet.
  case sending
  /// The server took it. Final.
  case sent
  /// Certainly not taken; it may be sent again.
  case failed
  /// It may have been taken: never sent again unless a person says so.
  case uncertain
  /// Not to be sent. Final.
  case withdrawn

  /// Whether it may still go out.
  package var isOpen: Bool {
    switch self {
    case .queued, .sending, .failed, .uncertain: true
    case .sent, .withdrawn: false
    }
  }
}

/// Why a mail server certainly did not take a mail.
package enum MailFailure: String, CodeEnum {
  /// Not found, not answering, or the connection broke before the mail was handed over.
  case unreachable
  /// No encryption to be trusted.
  case tls
  /// The server does not know us.
  case authentication
  case senderRefused = "sender_refused"
  case recipientRefused = "recipient_refused"
  case messageRefused = "message_refused"
  /// «Try again later» (4yz, RFC 5321, section 4.2.1).
  case deferred

  /// Whether the same mail may be taken another time without anybody mending anything in it.
  package var isPassing: Bool {
    switch self {
    case .unreachable, .tls, .authentication, .deferred: true
    case .senderRefused, .recipientRefused, .messageRefused: false
    }
  }
}
