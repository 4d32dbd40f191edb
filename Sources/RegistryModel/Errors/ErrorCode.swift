/// A stable name for one way of failing, `family.what`. A code is never renamed.
///
/// Codes are declared beside the rule that throws them, in extensions of this type, and listed in
/// its `all` array of the same file, from which the reference and the test of the words are made.
package struct ErrorCode: Hashable, Sendable, CustomStringConvertible {
  package let name: String
  package let errorClass: ErrorClass

  package init(_ name: String, _ errorClass: ErrorClass) {
    self.name = name
    self.errorClass = errorClass
  }

  package var description: String { name }
}
