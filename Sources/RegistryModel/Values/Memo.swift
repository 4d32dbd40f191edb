import Synchronization

/// Remembers what texts were read as, since the same few terms and hours are read for every verdict.
///
/// Reading must be a pure function of the text. Bounded: a file of hostile texts empties it and
/// starts anew.
package final class Memo<Value: Sendable>: Sendable {
  private let known = Mutex<[String: Value]>([:])
  private let maximum: Int

  package init(maximum: Int = 1000) { self.maximum = maximum }

  /// The value of a text, read by `read` when it is not remembered. What cannot be read is not kept.
  package func value(
    of text: String, _ read: (String) throws(RegistryError) -> Value
  ) throws(RegistryError) -> Value {
    if let value = known.withLock({ $0[text] }) { return value }
    let value = try read(text)
    known.withLock { values in
      if values.count >= maximum { values = [:] }
      values[text] = value
    }
    return value
  }
}
