package import RegistryModel

extension Audit: Referable {
  package var label: String { code }

  /// By code.
  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [Audit]
  {
    guard let audit = try registry.first(byCode, IdentifierText.key(text)) else { return [] }
    return [audit]
  }

  /// Codes like it among the latest hundred.
  package static func near(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> [String]
  {
    let latest = try registry.range(byCode, descending: true, limit: 100).map(\.code)
    return Similarity.nearest(to: text, among: latest, limit: 3)
  }
}

/// The codes audits are known by: `A-YYYY-NNNNN`, counted anew each year.
enum AuditCode {
  static func next(in year: Int, _ registry: any RegistryReader) throws(RegistryError) -> String {
    let prefix = "A-\(year)-"
    // «:» is the character after «9».
    let last = try registry.range(
      Audit.byCode, from: prefix, through: prefix + ":", descending: true, limit: 1
    ).first
    let number = last.flatMap { Int($0.code.dropFirst(prefix.count)) } ?? 0
    let digits = String(number + 1)
    return prefix + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }
}

extension AuditFindingClass: FieldValue {}
extension AuditDecision: FieldValue {}
extension AuditState: FieldValue {}
extension SignatoryRole: FieldValue {}

extension Audit {
  /// - Throws: `audit.closed`: nothing of a signed audit changes.
  func confirmOpen() throws(RegistryError) {
    switch state {
    case .open: return
    case .closed: throw RegistryError(.auditClosed, ["audit": code])
    }
  }

  /// Whoever counts is not to learn what is expected, yet.
  var hidesExpectations: Bool {
    switch state {
    case .open: isBlind && countEndedAt == nil
    case .closed: false
    }
  }

  /// - Throws: `audit.blind` while whoever counts is not to learn what is expected.
  func confirmShowable() throws(RegistryError) {
    guard !hidesExpectations else {
      throw RegistryError(
        .auditBlind, ["audit": code], hints: [Hint("audit_end_count", ["audit": code])])
    }
  }
}

extension ErrorCode {
  package static let auditClosed = ErrorCode("audit.closed", .refused)
  package static let auditBlind = ErrorCode("audit.blind", .refused)
}
