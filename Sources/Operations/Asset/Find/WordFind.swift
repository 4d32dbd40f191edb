import RegistryModel

/// Finding assets by words: what kind or model, where, whose.
struct WordFind {
  /// The most assets looked at.
  static let maximumReads = 5000
  /// The most index look-ups.
  static let maximumLookUps = 2000

  private let terms: [[String]]
  private var reader: WordReader
  private let registry: any RegistryReader
  private let site: ID<Site>?
  private let kindModels: Set<ID<Model>>?

  init(
    _ text: String, site: ID<Site>?, kind: EquipmentKind?, in registry: any RegistryReader
  ) throws(RegistryError) {
    terms = Array(FindVocabulary.terms(text).prefix(12))
    reader = try WordReader(registry)
    self.registry = registry
    self.site = site
    kindModels = try kind.map { kind throws(RegistryError) in
      Set(try registry.all(Model.byKind, kind).map(\.id))
    }
  }

  mutating func find(_ strictness: WordStrictness, _ found: inout FoundAssets)
    throws(RegistryError)
  {
    guard !terms.isEmpty else { return }
    let meanings = try meanings(strictness)
    let known = meanings.filter { !$0.isEmpty }
    // Asked exactly, every word must mean something; nearly, those that mean nothing are left aside.
    guard !known.isEmpty, strictness == .nearly || known.count == terms.count else { return }
    let candidates = try candidates(known, &found)
    let matched = zip(terms, meanings).filter { !$0.1.isEmpty }
      .map { $0.0.joined(separator: " ") }.joined(separator: ", ")
    for asset in candidates where known.allSatisfy({ $0.fits(asset) }) {
      try found.add(asset, strictness == .exactly ? .words : .someWords, matched)
    }
  }

  /// What each term means, the places only in the sites that are named.
  private mutating func meanings(_ strictness: WordStrictness) throws(RegistryError)
    -> [WordMeaning]
  {
    var meanings: [WordMeaning] = []
    for term in terms {
      var meaning = try meaning(term, .exactly)
      if meaning.isEmpty, strictness == .nearly { meaning = try self.meaning(term, .nearly) }
      meanings.append(meaning)
    }
    let named = meanings.filter { !$0.sites.isEmpty }
    var sites = Set(named.flatMap(\.sites))
    if let site { sites = [site] }
    try reader.readLocations(in: sites)
    for (index, term) in terms.enumerated() {
      meanings[index].locations = try reader.locations(term, .exactly)
      if meanings[index].isEmpty, strictness == .nearly {
        meanings[index].locations = try reader.locations(term, .nearly)
      }
      guard meanings[index].isEmpty, term.count == 1 else { continue }
      meanings[index].people = try reader.people(term[0])
    }
    return meanings
  }

  /// Kind, model and site of one word; a numbered place is only a place.
  private func meaning(_ term: [String], _ strictness: WordStrictness) throws(RegistryError)
    -> WordMeaning
  {
    guard term.count == 1, let word = term.first else { return WordMeaning() }
    return WordMeaning(
      models: reader.models(word, strictness), sites: reader.sites(word, strictness))
  }

  /// Assets that may fit, found along the narrowest index there is for what is meant.
  private func candidates(_ meanings: [WordMeaning], _ found: inout FoundAssets)
    throws(RegistryError) -> [Asset]
  {
    var bounded = BoundedReads(registry)
    let models = WordFind.common(meanings.filter(\.isAboutModels).map(\.models), kindModels)
    let sites = self.sites(meanings)
    if let people = meanings.first(where: \.isAboutPeople)?.people {
      for person in people.sorted() {
        try bounded.read(Asset.byUser, [person.column])
        try bounded.read(Asset.byCustodian, [person.column])
      }
    } else if let locations = locations(meanings) {
      for location in locations.sorted() {
        try bounded.read(Asset.byLocation, [location.column])
      }
    } else if let sites {
      for site in sites.sorted() {
        guard let models else {
          try bounded.read(Asset.bySite, [site.column])
          continue
        }
        for model in models.sorted() {
          try bounded.read(Asset.bySite, [site.column, model.column])
        }
      }
    } else if let models {
      for model in models.sorted() { try bounded.read(Asset.byModel, [model.column]) }
    } else {
      try readEverything(meanings, &bounded)
    }
    if bounded.isCut { found.isCut = true }
    return bounded.assets
  }

  /// A word of several senses and nothing beside it: each of them.
  private func readEverything(_ meanings: [WordMeaning], _ bounded: inout BoundedReads)
    throws(RegistryError)
  {
    guard let first = meanings.first else { return }
    for model in first.models.sorted() { try bounded.read(Asset.byModel, [model.column]) }
    for site in first.sites.sorted() { try bounded.read(Asset.bySite, [site.column]) }
    for location in first.locations.sorted() {
      try bounded.read(Asset.byLocation, [location.column])
    }
  }

  /// Sites the asset must be in, when a word is only about places and names a site.
  private func sites(_ meanings: [WordMeaning]) -> Set<ID<Site>>? {
    let named = meanings.filter { $0.isAboutPlaces && !$0.sites.isEmpty }.map { meaning in
      meaning.sites.union(meaning.locations.compactMap(reader.site))
    }
    return WordFind.common(named, site.map { [$0] })
  }

  /// Places the asset must be in, when a word names places and no site.
  private func locations(_ meanings: [WordMeaning]) -> Set<ID<Location>>? {
    WordFind.common(
      meanings.filter { $0.isAboutPlaces && $0.sites.isEmpty && !$0.locations.isEmpty }
        .map(\.locations), nil)
  }

  /// What all sets have in common; nil when there is no set.
  private static func common<Element>(_ sets: [Set<Element>], _ other: Set<Element>?)
    -> Set<Element>?
  {
    let all = sets + (other.map { [$0] } ?? [])
    guard let first = all.first else { return nil }
    return all.dropFirst().reduce(first) { $0.intersection($1) }
  }
}

/// Rows of several look-ups, each once, up to a bound.
private struct BoundedReads {
  private(set) var assets: [Asset] = []
  private(set) var isCut = false
  private var lookUps = 0
  private var seen: Set<ID<Asset>> = []
  private let registry: any RegistryReader

  init(_ registry: any RegistryReader) { self.registry = registry }

  mutating func read(_ index: Index<Asset>, _ values: [Value]) throws(RegistryError) {
    let room = WordFind.maximumReads - assets.count
    guard room > 0, lookUps < WordFind.maximumLookUps else {
      isCut = true
      return
    }
    lookUps += 1
    var query = IndexQuery(index.name, values)
    query.limit = room
    let rows = try registry.all(index, query)
    if rows.count == room { isCut = true }
    for asset in rows where seen.insert(asset.id).inserted { assets.append(asset) }
  }
}
