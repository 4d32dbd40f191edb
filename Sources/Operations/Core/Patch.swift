/// What a revision does with one member.
package enum Patch<Value: Sendable>: Sendable {
  case keep
  case clear
  case set(Value)

  /// The value after the change.
  package func applied<Result>(to old: Result?, _ transform: (Value) -> Result) -> Result? {
    switch self {
    case .keep: old
    case .clear: nil
    case .set(let value): transform(value)
    }
  }
}

extension Patch {
  /// The value after the change.
  package func applied(to old: Value?) -> Value? { applied(to: old) { $0 } }
}
