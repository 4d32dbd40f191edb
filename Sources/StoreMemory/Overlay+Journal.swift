package import RegistryModel
package import Store

// The journal's lines, and what they changed.
extension Overlay {
  package func head() throws(RegistryError) -> JournalHead {
    if let last = journal.last { return last.head }
    guard let base else { return .genesis }
    let head = try base.head()
    guard head.sequence > horizon else { return head }
    return try base.entry(sequence: horizon)?.head ?? .genesis
  }

  package func entry(operation: String) throws(RegistryError) -> JournalEntry? {
    if let sequence = byOperation[operation] { return try entry(sequence: sequence) }
    guard let entry = try base?.entry(operation: operation), entry.sequence <= horizon else {
      return nil
    }
    return entry
  }

  package func entry(sequence: Int64) throws(RegistryError) -> JournalEntry? {
    guard let first = journal.first, sequence >= first.sequence else {
      return sequence <= horizon ? try base?.entry(sequence: sequence) : nil
    }
    let position = Int(sequence - first.sequence)
    return position < journal.count ? journal[position] : nil
  }

  package func entries(after sequence: Int64, limit: Int) throws(RegistryError) -> [JournalEntry] {
    let under = try base?.entries(after: sequence, limit: limit).filter { $0.sequence <= horizon }
    return Array(((under ?? []) + journal.filter { $0.sequence > sequence }).prefix(limit))
  }

  package func history(of ref: EntityRef, limit: Int) throws(RegistryError) -> [Int64] {
    let own = (touches[ref] ?? []).reversed()
    guard own.count < limit, let base else { return Array(own.prefix(limit)) }
    // Past the horizon nothing is seen, so a limit may only be applied afterwards.
    let under = try base.history(of: ref, limit: horizon == Int64.max ? limit : Int.max)
    return Array((own + under.filter { $0 <= horizon }).prefix(limit))
  }

  package func images(after sequence: Int64, _ body: (RowImage) throws(RegistryError) -> Void)
    throws(RegistryError)
  {
    try base?.images(after: sequence) { image throws(RegistryError) in
      guard image.sequence <= horizon else { return }
      try body(image)
    }
    for image in rowImages where image.sequence > sequence { try body(image) }
  }

  package func images(of sequence: Int64) throws(RegistryError) -> [RowImage] {
    let own = rowImages[firstImage(of: sequence)...].prefix { $0.sequence == sequence }
    guard own.isEmpty, sequence <= horizon else { return Array(own) }
    return try base?.images(of: sequence) ?? []
  }

  /// Where the images of a line begin: they come in the lines' order.
  private func firstImage(of sequence: Int64) -> Int {
    var (low, high) = (0, rowImages.count)
    while low < high {
      let middle = (low + high) / 2
      if rowImages[middle].sequence < sequence { low = middle + 1 } else { high = middle }
    }
    return low
  }

  package func nextID(_ kind: EntityKind) throws(RegistryError) -> Int64 {
    if let next = counters[kind] { return next }
    return try base?.nextID(kind) ?? 1
  }
}
