import ImportProfiles
package import RegistryModel

/// The profiles an import may choose from.
package struct ProfileCatalogue: Sendable {
  package let profiles: [ImportProfile]

  package init(_ profiles: [ImportProfile]) { self.profiles = profiles }

  /// The profiles that travel inside the program.
  ///
  /// - Throws: `profile.*`, which a test rules out for those shipped.
  package static func shipped() throws(RegistryError) -> ProfileCatalogue {
    var profiles: [ImportProfile] = []
    for (name, yaml) in ImportProfiles.all {
      profiles.append(try ProfileReader.read(yaml, file: "\(name).yaml"))
    }
    return ProfileCatalogue(profiles)
  }

  /// With profiles of one's own before these: one that is named like another takes its place.
  package func adding(_ own: [ImportProfile]) -> ProfileCatalogue {
    let names = Set(own.map(\.name))
    return ProfileCatalogue(own + profiles.filter { !names.contains($0.name) })
  }

  /// The profile whose documents come wrapped in one with this root.
  func wrapper(root: String, namespace: String) -> WrapperRule? {
    profiles.compactMap(\.wrapper).first {
      $0.root == root && NamespacePattern.matches($0.namespace, namespace)
    }
  }
}

extension DocumentRule {
  func matches(root: String, namespace: String) -> Bool {
    self.root == root && NamespacePattern.matches(self.namespace, namespace)
  }
}

/// Namespaces with `*` for any run of characters: vendors put versions into them.
enum NamespacePattern {
  static func matches(_ pattern: String, _ namespace: String) -> Bool {
    let pieces = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last else {
      return pattern == namespace
    }
    var rest = namespace[...]
    guard rest.hasPrefix(first) else { return false }
    rest = rest.dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let range = rest.firstRange(of: piece) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}
