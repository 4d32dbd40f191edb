/// What a field tester said of a permanent link (ISO/IEC 14763-4, ANSI/TIA-1152-A).
package enum CertificationResult: String, CodeEnum {
  case pass
  /// Within the limits by less than the tester's own accuracy: shown with an asterisk.
  case marginalPass = "marginal_pass"
  case fail

  package var isPass: Bool {
    switch self {
    case .pass, .marginalPass: true
    case .fail: false
    }
  }
}
