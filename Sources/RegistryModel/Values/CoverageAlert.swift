/// What somebody has to be told about cover before it hurts.
package enum CoverageAlert: String, CodeEnum {
  /// A warranty or contract is about to end.
  case expiring
  /// The last day to say that a contract will not go on is near.
  case noticeDue = "notice_due"
  /// A contract that renews by itself has ended, and nobody wrote down whether it did.
  case renewalUnwritten = "renewal_unwritten"
  /// Days between two periods of a contract on which nobody answers for its equipment.
  case coverGap = "cover_gap"
  /// A quota is nearly used up, or will be soon at the pace so far.
  case quotaLow = "quota_low"
  /// Two providers are paid for the same service of the same equipment.
  case paidTwice = "paid_twice"
  /// Equipment in service that nothing covers.
  case uncovered
}
