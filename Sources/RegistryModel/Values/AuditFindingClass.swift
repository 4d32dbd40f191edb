/// What a count says of one thing, compared with what was expected (clase de hallazgo).
package enum AuditFindingClass: String, CodeEnum {
  /// Found where it was expected.
  case matched
  /// Found, but expected elsewhere (ubicación distinta).
  case misplaced
  /// Expected and not found (faltante).
  case missing
  /// Found and known to nobody (sobrante).
  case surplus
  /// Found and known, but not among what this audit counts.
  case outOfScope = "out_of_scope"
  /// Found in two places: two labels with one placa, or a slip of the reader.
  case duplicate
  /// Found, but its serial or status is not the registry's.
  case mismatch
  /// Explained by a change of the registry after the audit was opened.
  case movedAfterFreeze = "moved_after_freeze"
}
