import RegistryModel

/// Changes to terms: what is named replaces what was there and the rest stays, unless all of it is
/// to be replaced.
struct TermsPatch: Sendable {
  private let terms: Terms?
  private let named: Set<String>
  private let replacesAll: Bool

  /// Takes `terms` and `replace_terms`.
  init(_ fields: inout Fields) throws(RegistryError) {
    var named: Set<String> = []
    terms = try fields.object("terms") { (fields: inout Fields) throws(RegistryError) -> Terms in
      let terms = try Terms(fields: &fields)
      named = Set(fields.canonical.map(\.name))
      return terms
    }
    self.named = named
    replacesAll = try fields.optional("replace_terms", Bool.self) ?? false
  }

  /// The terms after the change.
  func applied(to old: Terms) -> Terms {
    if replacesAll { return terms ?? Terms() }
    guard let terms else { return old }
    var new = old
    if named.contains("services") { new.services = terms.services }
    if named.contains("parts_in") { new.partsIn = terms.partsIn }
    if named.contains("parts_out") { new.partsOut = terms.partsOut }
    if named.contains("causes_excluded") { new.causesExcluded = terms.causesExcluded }
    if named.contains("causes_included") { new.causesIncluded = terms.causesIncluded }
    if named.contains("hours") { new.hours = terms.hours }
    if named.contains("response") { new.response = terms.response }
    if named.contains("resolution") { new.resolution = terms.resolution }
    if named.contains("quotas") { new.quotas = terms.quotas }
    if named.contains("requires") { new.requires = terms.requires }
    if named.contains("clause") { new.clause = terms.clause }
    if named.contains("conditions") { new.conditions = terms.conditions }
    return new
  }
}
