/// What providers are known to want in a ticket, as files that travel inside the program: the
/// members of `provider.require`, one file a profile.
package enum ProviderProfiles {
  /// Every shipped profile: its name and the bytes of its JSON.
  package static let all: [(name: String, json: [UInt8])] = [
    ("dell", PackageResources.dell_json),
    ("generic", PackageResources.generic_json),
    ("hp", PackageResources.hp_json),
    ("lenovo", PackageResources.lenovo_json),
    ("printing", PackageResources.printing_json),
  ]
}
