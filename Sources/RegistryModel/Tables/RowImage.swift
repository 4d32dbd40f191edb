/// How a row stood before a change.
package struct RowImage: Hashable, Sendable {
  package let sequence: Int64
  package let table: String
  package let rowID: Int64
  /// Nil when the change created the row.
  package let before: Row?

  package init(sequence: Int64, table: String, rowID: Int64, before: Row?) {
    self.sequence = sequence
    self.table = table
    self.rowID = rowID
    self.before = before
  }
}
