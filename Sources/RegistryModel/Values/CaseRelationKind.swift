/// How two cases belong together, besides parent and child.
package enum CaseRelationKind: String, CodeEnum {
  case related
  /// Both tell of the same thing.
  case duplicate
  /// The first came back after the other was closed.
  case followUp = "follow_up"
}
