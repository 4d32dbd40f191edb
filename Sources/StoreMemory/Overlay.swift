package import RegistryModel
package import Store

/// Changes held in memory over another registry, or over none: the memory store, a dry run and the
/// past are all this one thing.
package final class Overlay: StoreWriter {
  private let base: (any StoreReader)?
  /// By the table's number; nil where nothing was changed.
  private var tables: [OverlayTable?] = []
  /// Whether rows of a small table were changed.
  private var hasChangedReferences = false
  /// What was made of rows of small tables since, by its type and number.
  private var made: [ObjectIdentifier: [Int64: AnyObject]] = [:]
  /// The highest id of the base's rows, by the table's number, once it was asked for.
  private var baseLastIDs: [Int64?] = []
  private var journal: [JournalEntry] = []
  private var byOperation: [String: Int64] = [:]
  private var touches: [EntityRef: [Int64]] = [:]
  private var rowImages: [RowImage] = []
  private var counters: [EntityKind: Int64] = [:]
  private var sealed: [Seal: SealedValue?] = [:]
  private var contents: [ContentDigest: [UInt8]?] = [:]
  /// What lines touched since an attempt began; nil outside one.
  private var attempted: [EntityRef]?
  /// The base's lines after this one are not seen: the past.
  private let horizon: Int64
  /// Whether anybody may ask for the lines written here, and for what they changed.
  private let isJournalAsked: Bool

  /// - Parameters:
  ///   - base: must not change meanwhile.
  ///   - horizon: how much of the base's journal is seen; all of it by default.
  ///   - isJournalAsked: false where nobody asks for the lines written here, which are many.
  package init(
    over base: (any StoreReader)? = nil, horizon: Int64 = Int64.max, isJournalAsked: Bool = true
  ) {
    self.base = base
    self.horizon = horizon
    self.isJournalAsked = isJournalAsked
  }

  // MARK: Rows

  package func row(_ table: Table, id: Int64) throws(RegistryError) -> Row? {
    if let own = own(table)?.rows[id] { return own }
    return try isInBase(id, of: table) ? try base?.row(table, id: id) : nil
  }

  package func scan(
    _ table: Table, _ query: IndexQuery, _ body: (Row) throws(RegistryError) -> Bool
  ) throws(RegistryError) {
    guard let position = table.indexes.firstIndex(where: { $0.name == query.index }) else {
      throw RegistryError(.storeUnknownIndex, ["index": query.index])
    }
    let (own, index) = (own(table), table.indexes[position])
    let matches = own?.matches(query, position) ?? []
    guard let base, try isBaseAsked(of: table, query, index, matches) else {
      for row in matches { guard try body(row) else { return } }
      return
    }
    guard let own, !matches.isEmpty || own.hidesBase else {
      return try base.scan(table, query, body)
    }
    var merge = Merge(own: matches, limit: query.limit ?? Int.max)
    // The base's own limit would count rows the overlay hides.
    var wider = query
    wider.limit = nil
    try base.scan(table, wider) { row throws(RegistryError) in
      if own.covers(row.id) { return true }
      while let next = merge.peek, query.precedes(next, row, index) {
        guard try merge.emit(merge.pop(), body) else { return false }
      }
      return try merge.emit(row, body)
    }
    while !merge.isDone, merge.peek != nil {
      guard try merge.emit(merge.pop(), body) else { return }
    }
  }

  /// Whether the base may have rows of a query for which there are these of our own.
  private func isBaseAsked(
    of table: Table, _ query: IndexQuery, _ index: TableIndex, _ matches: [Row]
  ) throws(RegistryError) -> Bool {
    guard matches.isEmpty || !query.isOfOne(index) else { return false }
    return try baseLastID(of: table) > 0
  }

  /// From below while nothing of the table was changed, where it may be ready made.
  package func record<R: Record>(_ id: ID<R>) throws(RegistryError) -> R? {
    if let base, own(R.table) == nil { return try base.record(id) }
    return try row(R.table, id: id.rawValue).map { row throws(RegistryError) in try R(row) }
  }

  /// From below while nothing of the table was changed, where they may be ready made.
  package func records<R: Record>(_ index: Index<R>, _ query: IndexQuery) throws(RegistryError)
    -> [R]
  {
    if let base, own(R.table) == nil { return try base.records(index, query) }
    var records: [R] = []
    try scan(R.table, query) { row throws(RegistryError) in
      records.append(try R(row))
      return true
    }
    return records
  }

  /// From below while no small table was changed.
  package func made<Value: AnyObject>(
    _ number: Int64, _ make: () throws(RegistryError) -> Value
  ) throws(RegistryError) -> Value {
    if let base, !hasChangedReferences { return try base.made(number, make) }
    if let value = made[ObjectIdentifier(Value.self)]?[number] as? Value { return value }
    let value = try make()
    made[ObjectIdentifier(Value.self), default: [:]][number] = value
    return value
  }

  package func lastID(of table: Table) throws(RegistryError) -> Int64 {
    max(own(table)?.lastID ?? 0, try baseLastID(of: table))
  }

  private func own(_ table: Table) -> OverlayTable? {
    table.number < tables.count ? tables[table.number] : nil
  }

  /// The table's own rows, which are about to change.
  private func ownOrNew(_ table: Table) -> OverlayTable {
    if table.isReference {
      hasChangedReferences = true
      made = [:]
    }
    if let own = own(table) { return own }
    let new = OverlayTable(table)
    while tables.count <= table.number { tables.append(nil) }
    tables[table.number] = new
    return new
  }

  /// Whether the base may have a row of this id: new rows have ids nothing had before.
  private func isInBase(_ id: Int64, of table: Table) throws(RegistryError) -> Bool {
    try id <= baseLastID(of: table)
  }

  private func baseLastID(of table: Table) throws(RegistryError) -> Int64 {
    guard let base else { return 0 }
    if table.number < baseLastIDs.count, let known = baseLastIDs[table.number] { return known }
    let last = try base.lastID(of: table)
    while baseLastIDs.count <= table.number { baseLastIDs.append(nil) }
    baseLastIDs[table.number] = last
    return last
  }

  package func search(_ table: Table, fragment: String, limit: Int) throws(RegistryError) -> [Int64]
  {
    var ids = Set(try base?.search(table, fragment: fragment, limit: limit) ?? [])
    for (id, row) in own(table)?.rows ?? [:] {
      ids.remove(id)
      guard let row, row.hasFragment(fragment, in: table) else { continue }
      ids.insert(id)
    }
    return Array(ids.sorted().prefix(limit))
  }

  package func everyRow(_ table: Table, _ body: (Row) throws(RegistryError) -> Void)
    throws(RegistryError)
  {
    let changed = self.own(table)
    var own = (changed?.rows ?? [:]).compactMap(\.value).sorted { $0.id < $1.id }[...]
    try base?.everyRow(table) { row throws(RegistryError) in
      if changed?.covers(row.id) == true { return }
      while let next = own.first, next.id < row.id { try body(own.removeFirst()) }
      try body(row)
    }
    for row in own { try body(row) }
  }

  package func referrers(_ table: Table, id: Int64, limit: Int) throws(RegistryError)
    -> [RowReference]
  {
    var found: [RowReference] = []
    var hidden = 0
    for other in RegistrySchema.tables {
      guard let own = own(other) else { continue }
      hidden += own.rows.count
      for (position, column) in other.columns.enumerated()
      where column.referencedTable == table.name {
        found += own.rows(with: .integer(id), at: position)
          .map { RowReference(table: other.name, id: $0) }
      }
    }
    // The base's own limit would count rows the overlay hides.
    let under = try base?.referrers(table, id: id, limit: limit + hidden) ?? []
    found += under.filter { reference in
      let changed = RegistrySchema.tablesByName[reference.table].flatMap { own($0) }
      return changed?.covers(reference.id) != true
    }
    return Array(found.prefix(limit))
  }

  // MARK: Personal values

  package func unsealed(_ seal: Seal) throws(RegistryError) -> String? {
    if let own = sealed[seal] { return own?.value }
    return try base?.unsealed(seal)
  }

  package func seals(folded text: String, whole: Bool, limit: Int) throws(RegistryError) -> [Seal] {
    let own = sealed.values.compactMap { $0 }.filter {
      whole ? $0.folded == text : $0.folded.contains(text)
    }
    let under = try base?.seals(folded: text, whole: whole, limit: limit) ?? []
    let all = Set(own.map(\.seal) + under.filter { sealed[$0] == nil })
    return Array(all.sorted { ByteOrder.precedes($0.digest, $1.digest) }.prefix(limit))
  }

  package func everySealed(_ body: (SealedValue) throws(RegistryError) -> Void)
    throws(RegistryError)
  {
    try base?.everySealed { value throws(RegistryError) in
      guard sealed[value.seal] == nil else { return }
      try body(value)
    }
    let own = sealed.values.compactMap { $0 }
    for value in own.sorted(by: { ByteOrder.precedes($0.seal.digest, $1.seal.digest) }) {
      try body(value)
    }
  }

  package func keep(_ values: [SealedValue]) { for value in values { sealed[value.seal] = value } }

  package func erase(_ seals: [Seal]) { for seal in seals { sealed[seal] = .some(nil) } }

  // MARK: Files

  package func hasContent(_ digest: ContentDigest) throws(RegistryError) -> Bool {
    if let own = contents[digest] { return own != nil }
    return try base?.hasContent(digest) ?? false
  }

  package func content(_ digest: ContentDigest) throws(RegistryError) -> [UInt8]? {
    if let own = contents[digest] { return own }
    return try base?.content(digest)
  }

  package func contentDigests() throws(RegistryError) -> [ContentDigest] {
    let own = contents.filter { $0.value != nil }.keys
    let under = try base?.contentDigests().filter { contents[$0] == nil } ?? []
    return (own + under).sorted { ByteOrder.precedes($0.hexadecimal, $1.hexadecimal) }
  }

  package func keep(_ contents: [StoredContent]) {
    for content in contents { self.contents[content.digest] = content.bytes }
  }

  package func erase(_ contents: [ContentDigest]) {
    for digest in contents { self.contents[digest] = .some(nil) }
  }

  // MARK: Journal

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

  // MARK: Writing

  package func write(_ changes: [Change], sequence: Int64) throws(RegistryError) {
    forgetJournal()
    for change in changes {
      let table = change.table
      let old = try row(table, id: change.rowID)
      try confirm(change, old)
      rowImages.append(
        RowImage(sequence: sequence, table: table.name, rowID: change.rowID, before: old))
      try apply(change)
    }
  }

  package func append(_ entry: JournalEntry, touched: [EntityRef]) {
    journal.append(entry)
    guard isJournalAsked else { return }
    byOperation[entry.operation] = entry.sequence
    for ref in touched { touches[ref, default: []].append(entry.sequence) }
    attempted?.append(contentsOf: touched)
  }

  /// Of lines nobody asks for only the last is needed, and, while something may be taken back, those
  /// since.
  private func forgetJournal() {
    guard !isJournalAsked, attempted == nil, let last = journal.last else { return }
    journal.removeAll(keepingCapacity: true)
    journal.append(last)
    rowImages.removeAll(keepingCapacity: true)
  }

  package func reserveIDs(_ kind: EntityKind, below next: Int64) throws(RegistryError) {
    counters[kind] = max(next, try nextID(kind))
  }

  package func attempt<T>(_ body: () throws(RegistryError) -> T) throws(RegistryError) -> T {
    forgetJournal()
    let (lines, images) = (journal.count, rowImages.count)
    let outer = attempted
    attempted = []
    defer { attempted = outer.map { $0 + (attempted ?? []) } }
    do {
      return try body()
    } catch {
      takeBack(lines, images)
      throw error
    }
  }

  /// Forgets lines and changes after the first so many of each. Sealed values stay: nothing tells
  /// of them.
  private func takeBack(_ lines: Int, _ images: Int) {
    for image in rowImages[images...].reversed() {
      guard let table = RegistrySchema.tablesByName[image.table] else { continue }
      restore(table, id: image.rowID, to: image.before)
    }
    rowImages.removeLast(rowImages.count - images)
    for entry in journal[lines...] { byOperation[entry.operation] = nil }
    journal.removeLast(journal.count - lines)
    let last = journal.last?.sequence ?? 0
    for ref in attempted ?? [] {
      touches[ref]?.removeAll { journal.isEmpty || $0 > last }
    }
  }

  /// Puts a row back as it was, without a trace: how the past is laid over the present.
  package func restore(_ table: Table, id: Int64, to before: Row?) {
    // What cannot be asked of the base is taken to be there.
    let isOverBase = (try? isInBase(id, of: table)) ?? true
    let own = ownOrNew(table)
    guard let before else { return own.delete(id, isOverBase: isOverBase) }
    own.put(before, isOverBase: isOverBase)
  }

  /// Carries everything in here over to another overlay: a commit.
  package func pour(into target: Overlay) {
    for own in tables {
      guard let own else { continue }
      for (id, row) in own.rows { target.restore(own.table, id: id, to: row) }
    }
    target.journal += journal
    target.byOperation.merge(byOperation) { $1 }
    target.touches.merge(touches) { $0 + $1 }
    target.rowImages += rowImages
    target.counters.merge(counters) { $1 }
    target.sealed.merge(sealed) { $1 }
    target.contents.merge(contents) { $1 }
  }

  private func confirm(_ change: Change, _ old: Row?) throws(RegistryError) {
    let isAsRead: Bool
    switch change {
    case .insert(let table, let row):
      let isTaken = try isTaken(row, in: table)
      isAsRead = old == nil && !isTaken
    case .update(_, let from, _): isAsRead = old?.revision == from.revision
    case .delete(_, let row): isAsRead = old?.revision == row.revision
    }
    guard isAsRead else {
      throw RegistryError(
        .storeWriteConflict, ["table": change.table.name, "id": String(change.rowID)])
    }
  }

  private func isTaken(_ row: Row, in table: Table) throws(RegistryError) -> Bool {
    for index in table.indexes where index.isUnique {
      let key = index.columns.map { row.values[$0] }
      // As in SQL, what is unknown is the same as nothing else.
      guard !key.contains(.null) else { continue }
      var isTaken = false
      try scan(table, IndexQuery(index.name, key)) { _ in
        isTaken = true
        return false
      }
      if isTaken { return true }
    }
    return false
  }

  private func apply(_ change: Change) throws(RegistryError) {
    let own = ownOrNew(change.table)
    let isOverBase = try isInBase(change.rowID, of: change.table)
    switch change {
    case .insert(_, let row), .update(_, _, let row): own.put(row, isOverBase: isOverBase)
    case .delete(_, let row): own.delete(row.id, isOverBase: isOverBase)
    }
  }
}
