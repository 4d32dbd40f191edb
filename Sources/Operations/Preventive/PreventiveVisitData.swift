package import RegistryModel

/// A visit as people describe it: the whole campaign's facts, with what differs at some equipment.
struct PreventiveVisitData {
  /// What may differ from one piece of equipment to the next.
  struct Line {
    let asset: ID<Asset>
    let result: PreventiveResult?
    let tasks: [Operations.Line]
    let reading: Int?
    let note: Paragraph?
  }

  let obligation: ID<PreventiveObligation>?
  let contract: ID<Contract>?
  let assets: [ID<Asset>]
  let sites: [ID<Site>]
  let on: CivilDate?
  let window: CivilDate?
  let result: PreventiveResult?
  let provider: ID<Provider>?
  let person: ID<Person>?
  let supportCase: ID<SupportCase>?
  let document: Operations.Line?
  let tasks: [Operations.Line]
  let note: Paragraph?
  let lines: [Line]

  init(_ fields: inout Fields) throws(RegistryError) {
    obligation = try fields.optionalReference("obligation")
    contract = try fields.optionalReference("contract")
    assets = try fields.references("assets", maximum: 10_000)
    sites = try fields.references("sites", maximum: 1000)
    on = try fields.optional("on")
    window = try fields.optional("window")
    result = try fields.optional("result")
    provider = try fields.optionalReference("provider")
    person = try fields.optionalReference("person")
    supportCase = try fields.optionalReference("case")
    document = try fields.optional("document")
    tasks = try fields.list("tasks", maximum: 100)
    note = try fields.optional("note")
    lines = try fields.objects("lines", maximum: 10_000) { inner throws(RegistryError) in
      Line(
        asset: try inner.reference("asset"), result: try inner.optional("result"),
        tasks: try inner.list("tasks", maximum: 100),
        reading: try inner.integer("reading", in: 0...2_000_000_000),
        note: try inner.optional("note"))
    }
  }

  /// The obligation named, or the only one of the contract named.
  ///
  /// - Throws: `preventive.nothing_named`, `preventive.no_obligation`,
  ///   `preventive.which_obligation`.
  func obligation(in registry: any RegistryReader) throws(RegistryError) -> PreventiveObligation {
    if let obligation { return try registry.existing(obligation) }
    guard let contract else { throw RegistryError(.preventiveNothingNamed) }
    let found = try registry.all(PreventiveObligation.byContract, contract)
    let number = try registry.existing(contract).code
    guard let only = found.first else {
      throw RegistryError(
        .preventiveNoObligation, ["contract": number], hints: [Hint("preventive.oblige_first")])
    }
    guard found.count == 1 else {
      let codes = found.map(\.code).joined(separator: ", ")
      throw RegistryError(
        .preventiveWhichObligation,
        ["contract": number, "count": String(found.count), "obligations": codes],
        hints: [Hint("name_one", ["candidates": codes])])
    }
    return only
  }

  /// One entry for each piece of equipment or site, in the given order, with ids yet to be given.
  func entries(
    of obligation: PreventiveObligation, _ registry: any RegistryReader, _ stamp: Stamp
  ) throws(RegistryError) -> [PreventiveEntry] {
    let contract = try registry.existing(obligation.contract)
    // Whoever is obliged came, unless somebody else is named.
    let provider = provider ?? (person == nil ? contract.provider : nil)
    let common = PreventiveEntry(
      id: ID(0), obligation: obligation.id, on: on ?? stamp.today, result: result ?? .done,
      window: window, provider: provider, person: person,
      supportCase: supportCase ?? stamp.supportCase, document: document?.text,
      tasks: TextList(tasks.map(\.text)), note: note?.text ?? stamp.note)
    func entry(_ change: (inout PreventiveEntry) -> Void) -> PreventiveEntry {
      var copy = common
      change(&copy)
      return copy
    }
    return assets.map { asset in entry { $0.asset = asset } }
      + sites.map { site in entry { $0.site = site } }
      + lines.map { line in
        entry { copy in
          copy.asset = line.asset
          copy.result = line.result ?? copy.result
          if !line.tasks.isEmpty { copy.tasks = TextList(line.tasks.map(\.text)) }
          copy.reading = line.reading
          copy.note = line.note?.text ?? copy.note
        }
      }
  }
}

extension ErrorCode {
  /// Neither an obligation nor a contract, or neither equipment nor site.
  package static let preventiveNothingNamed = ErrorCode("preventive.nothing_named", .input)
  /// The contract has none. Params: `contract`.
  package static let preventiveNoObligation = ErrorCode("preventive.no_obligation", .refused)
  /// The contract has several. Params: `contract`, `count`, `obligations`.
  package static let preventiveWhichObligation = ErrorCode(
    "preventive.which_obligation", .refused)
}
