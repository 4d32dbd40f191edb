package import RegistryModel

/// The digests of a site's actas, each over its content and the digest before it.
///
/// They are worked out anew from the contents, never stored: whoever has the contents can repeat
/// them, and one that was altered changes its own digest and that of every later acta of the site.
package enum ActaSeal {
  /// SHA-256, as 64 hexadecimal digits, of `{"content":…,"previous_digest":…}` in canonical form;
  /// the first acta of a site has null there.
  package static func digest(
    _ content: JSON, previous: String?, hash: (String) -> String
  ) -> String {
    hash(
      JSON.members([
        "content": content, "previous_digest": previous.map { .string($0) } ?? .null,
      ]).canonicalText)
  }

  /// An acta as `audit.acta` answers it, with its `digest` and `previous_digest` added.
  ///
  /// - Parameters:
  ///   - fetch: answers `audit.acta` for a code; asked for every earlier acta of the site.
  ///   - hash: SHA-256 of a text.
  package static func sealed(
    _ code: String, fetch: (String) throws(RegistryError) -> JSON, hash: (String) -> String
  ) throws(RegistryError) -> JSON {
    let acta = try fetch(code)
    var chain = [acta["content"] ?? .null]
    var seen: Set<String> = [code]
    while let earlier = chain.last?["previous_acta"]?.stringValue, seen.insert(earlier).inserted {
      chain.append(try fetch(earlier)["content"] ?? .null)
    }
    var previous: String?
    for content in chain.dropFirst().reversed() {
      previous = digest(content, previous: previous, hash: hash)
    }
    let own = digest(chain[0], previous: previous, hash: hash)
    let added = [
      JSONMember("previous_digest", previous.map { .string($0) } ?? .null),
      JSONMember("digest", .string(own)),
    ]
    return .object((acta.objectValue ?? []) + added)
  }
}
