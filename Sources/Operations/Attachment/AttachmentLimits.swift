package import RegistryModel

/// How many files a ticket may carry, and how large: what mail servers commonly let through.
package struct AttachmentLimits: Hashable, Sendable {
  package var count: Int
  /// The most bytes of one file.
  package var bytesEach: Int
  /// The most bytes of all of them together.
  package var bytesTotal: Int

  package init(count: Int, bytesEach: Int, bytesTotal: Int) {
    self.count = count
    self.bytesEach = bytesEach
    self.bytesTotal = bytesTotal
  }

  package static let general = AttachmentLimits(
    count: 20, bytesEach: 10 << 20, bytesTotal: 25 << 20)

  /// What the provider itself takes in one ticket (`provider.require`).
  ///
  /// - Throws: `attachment.beyond_provider_count`, `attachment.beyond_provider_size`.
  static func check(
    _ size: Int, besides others: [EscalationAttachment], of provider: Provider
  ) throws(RegistryError) {
    let limits = provider.requirements.limits
    if let maximum = limits[.attachments], others.count >= maximum {
      throw RegistryError(
        .attachmentBeyondProviderCount,
        ["maximum": String(maximum), "provider": provider.name],
        hints: [Hint("provider.see_wanted", ["provider": provider.code])])
    }
    let total = others.reduce(size) { $0 + $1.size }
    guard let maximum = limits[.attachmentBytes], total > maximum else { return }
    throw RegistryError(
      .attachmentBeyondProviderSize,
      [
        "size": ByteCount.text(total), "maximum": ByteCount.text(maximum),
        "provider": provider.name,
      ],
      hints: [Hint("provider.see_wanted", ["provider": provider.code])])
  }

  /// - Throws: `attachment.too_large`, `attachment.too_many`, `attachment.total_too_large`.
  package func check(_ size: Int, besides others: [EscalationAttachment]) throws(RegistryError) {
    guard size <= bytesEach else { throw .tooLarge(.attachmentTooLarge, size, bytesEach) }
    guard others.count < count else {
      throw RegistryError(.attachmentTooMany, ["maximum": String(count)])
    }
    let total = others.reduce(size) { $0 + $1.size }
    guard total <= bytesTotal else {
      throw .tooLarge(.attachmentTotalTooLarge, total, bytesTotal)
    }
  }
}

extension ErrorCode {
  package static let attachmentTooLarge = ErrorCode("attachment.too_large", .input)
  package static let attachmentTooMany = ErrorCode("attachment.too_many", .refused)
  package static let attachmentBeyondProviderCount = ErrorCode(
    "attachment.beyond_provider_count", .refused)
  package static let attachmentBeyondProviderSize = ErrorCode(
    "attachment.beyond_provider_size", .refused)
  package static let attachmentTotalTooLarge = ErrorCode("attachment.total_too_large", .refused)
}
