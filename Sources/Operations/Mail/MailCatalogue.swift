extension Catalogue {
  /// The outbox.
  static let mails: [any Operation.Type] = [
    MailQueue.self, MailAttempt.self, MailSent.self, MailFailed.self, MailLost.self,
    MailSettle.self, MailWithdraw.self, MailErase.self,
  ]

  static let mailQueries: [any Query.Type] = [MailShow.self, MailList.self]
}
