/// JSON kept as it was given, for a structure whose form another part of the program owns.
package struct OpaqueJSON: JSONColumn {
  package let json: JSON

  package init(json: JSON) { self.json = json }

  /// Nothing.
  package init() { json = .null }
}
