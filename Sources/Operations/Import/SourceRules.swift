package import RegistryModel

/// What is said of a source, taken from an operation's members.
struct SourceTerms {
  /// The longest a source may be silent before what it knew counts as vanished.
  static let vanishedDays = 1...3650

  let name: Line?
  let onNone: NoMatchPolicy?
  let onMany: ManyMatchesPolicy?
  let authorities: ImportAuthorities?
  let orders: MatchOrders?
  let vanishedAfterDays: Int?

  init(_ fields: inout Fields) throws(RegistryError) {
    name = try fields.optional("name")
    onNone = try fields.optional("on_none")
    onMany = try fields.optional("on_many")
    authorities = try fields.object("authority") { inner throws(RegistryError) in
      var values: [ImportedField: ImportAuthority] = [:]
      for field in ImportedField.allCases where field.isSettable {
        values[field] = try inner.optional(field.rawValue)
      }
      return ImportAuthorities(values)
    }
    let listed = try fields.objects("match", maximum: 50) { inner throws(RegistryError) in
      MatchOrder(
        equipmentKind: try inner.optional("kind"),
        keys: try inner.requiredList("keys", maximum: MatchKey.allCases.count))
    }
    orders = listed.isEmpty ? nil : MatchOrders(listed)
    vanishedAfterDays = try fields.integer("vanished_after_days", in: SourceTerms.vanishedDays)
  }

  /// Refuses an order that is there twice, and a key that is in one twice.
  ///
  /// - Throws: `source.match_repeated`.
  func check() throws(RegistryError) {
    var kinds: Set<String> = []
    for order in orders?.orders ?? [] {
      let kind = order.equipmentKind?.rawValue ?? "-"
      guard kinds.insert(kind).inserted, Set(order.keys).count == order.keys.count else {
        throw RegistryError(.sourceMatchRepeated, ["kind": kind])
      }
    }
  }

  /// Changes what is said; authorities and orders for the fields and kinds that are named.
  func apply(to source: inout ImportSource) {
    source.name = name?.text ?? source.name
    source.onNone = onNone ?? source.onNone
    source.onMany = onMany ?? source.onMany
    source.vanishedAfterDays = vanishedAfterDays ?? source.vanishedAfterDays
    if let authorities {
      source.authorities = ImportAuthorities(
        source.authorities.values.merging(authorities.values) { $1 })
    }
    if let orders { source.orders = orders }
  }
}

extension ErrorCode {
  /// Params: `code`.
  package static let sourceCodeTaken = ErrorCode("source.code_taken", .refused)
  /// Params: `kind`, a hyphen for all others.
  package static let sourceMatchRepeated = ErrorCode("source.match_repeated", .input)
  /// Nothing was said that would change it. Params: `code`.
  package static let sourceNothingSaid = ErrorCode("source.nothing_said", .input)
}
