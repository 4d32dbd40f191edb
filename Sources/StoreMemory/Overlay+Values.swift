package import RegistryModel
package import Store

// Personal values and files.
extension Overlay {
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
}
