/// How much a document may ask of the machine. Documents are hostile by assumption.
package struct XMLLimits: Hashable, Sendable {
  /// Levels of elements, the root being 1. Real inventories and invoices stay below 20.
  package var depth: Int
  /// Bytes (UTF-8) of one run of text or one attribute's value.
  package var textBytes: Int
  /// Attributes and namespace declarations of one element.
  package var attributes: Int
  /// Bytes of the whole document as it is stored.
  package var totalBytes: Int64
  /// Bytes of one record as it is stored; also the most that a wrapped document may have.
  package var recordBytes: Int64

  package init(
    depth: Int = 64, textBytes: Int = 1 << 20, attributes: Int = 256,
    totalBytes: Int64 = 2 << 30, recordBytes: Int64 = 16 << 20
  ) {
    self.depth = depth
    self.textBytes = textBytes
    self.attributes = attributes
    self.totalBytes = totalBytes
    self.recordBytes = recordBytes
  }

  package static let standard = XMLLimits()
}
