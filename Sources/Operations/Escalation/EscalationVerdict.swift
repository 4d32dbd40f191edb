package import RegistryModel

/// The coverage verdicts an escalation stands on.
package enum EscalationVerdict {
  /// The verdict on one part of one piece of equipment on a day, as JSON; null when none is known.
  package static func json(
    asset: ID<Asset>, part: PartClass, on date: CivilDate, registry: any RegistryReader,
    stamp: Stamp
  ) throws(RegistryError) -> JSON {
    .null
  }

  /// The provider the verdicts name, when they all name the same one: member `provider`, a code.
  static func provider(in verdicts: [JSON], _ registry: any RegistryReader)
    throws(RegistryError) -> ID<Provider>?
  {
    let codes = Set(verdicts.compactMap { $0["provider"]?.stringValue })
    guard let code = codes.first, codes.count == 1 else { return nil }
    return try registry.first(Provider.byCode, code)?.id
  }

  /// The contract or warranty the verdicts invoke, when it is one: member `code`.
  static func contract(in verdicts: [JSON]) -> String? {
    let numbers = Set(verdicts.compactMap { $0["code"]?.stringValue })
    return numbers.count == 1 ? numbers.first : nil
  }
}
