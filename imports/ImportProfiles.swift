/// The vendor profiles that travel inside the program.
package enum ImportProfiles {
  /// Every shipped profile: its name and the bytes of its YAML.
  package static let all: [(name: String, yaml: [UInt8])] = []
}
