import RegistryModel

/// Looks up what terms could mean among the things there are few of: kinds, models, sites, places;
/// and people, through their sealed names.
struct WordReader {
  private let registry: any RegistryReader
  private let models: [(model: Model, words: [String])]
  private let sites: [(site: Site, words: [String])]
  private var locations: [(location: Location, words: [String])] = []
  private var sitesOfLocations: [ID<Location>: ID<Site>] = [:]

  init(_ registry: any RegistryReader) throws(RegistryError) {
    self.registry = registry
    models = try registry.range(Model.byManufacturer).map { model in
      (model, FoldedText.words("\(model.label) \(model.partNumber ?? "")"))
    }
    sites = try registry.range(Site.byCode).map { site in
      (site, FoldedText.words("\(site.code) \(site.name)"))
    }
  }

  /// Only places in these sites are looked at from now on; in all when there are none.
  mutating func readLocations(in wanted: Set<ID<Site>>) throws(RegistryError) {
    var found: [Location] = []
    if wanted.isEmpty {
      found = try registry.range(Location.byPath)
    } else {
      for site in wanted.sorted() { found += try registry.all(Location.bySite, site) }
    }
    locations = found.map { ($0, WordReader.words(of: $0)) }
    sitesOfLocations = Dictionary(found.map { ($0.id, $0.site) }) { first, _ in first }
  }

  /// Sites whose code or name has the word.
  func sites(_ word: String, _ strictness: WordStrictness) -> Set<ID<Site>> {
    Set(
      sites.filter { entry in
        entry.words.contains { WordMatch.fits(word, $0, strictness) }
      }.map(\.site.id))
  }

  /// Models whose kind, manufacturer, name or product number has the word.
  func models(_ word: String, _ strictness: WordStrictness) -> Set<ID<Model>> {
    let kinds = WordReader.kinds(word, strictness)
    return Set(
      models.filter { entry in
        kinds.contains(entry.model.equipmentKind)
          || entry.words.contains { WordMatch.fits(word, $0, strictness) }
      }.map(\.model.id))
  }

  /// Places with every word of the term, and all inside them.
  func locations(_ term: [String], _ strictness: WordStrictness) throws(RegistryError)
    -> Set<ID<Location>>
  {
    let roots = locations.filter { entry in
      term.allSatisfy { word in
        let isNumber = word.utf8.allSatisfy { (48...57).contains($0) }
        return entry.words.contains { isNumber ? $0 == word : WordMatch.fits(word, $0, strictness) }
      }
    }.map(\.location.id)
    guard !roots.isEmpty else { return [] }
    return below(Set(roots))
  }

  /// People with the word in name, login or mail.
  func people(_ word: String) throws(RegistryError) -> Set<ID<Person>> {
    guard word.utf8.count >= 3 else { return [] }
    return Set(try PersonSearch.people(word, in: registry, limit: 2000).map(\.id))
  }

  /// The site a location is in.
  func site(of location: ID<Location>) -> ID<Site>? { sitesOfLocations[location] }

  private func below(_ roots: Set<ID<Location>>) -> Set<ID<Location>> {
    var children: [ID<Location>: [ID<Location>]] = [:]
    for entry in locations {
      if let parent = entry.location.parent {
        children[parent, default: []].append(entry.location.id)
      }
    }
    var found = roots
    var pending = Array(roots)
    while let next = pending.popLast() {
      for child in children[next] ?? [] where found.insert(child).inserted {
        pending.append(child)
      }
    }
    return found
  }

  private static func kinds(_ word: String, _ strictness: WordStrictness) -> Set<EquipmentKind> {
    for form in FindVocabulary.singulars(word) {
      if let kinds = FindVocabulary.kinds[form] { return kinds }
    }
    guard strictness == .nearly else { return [] }
    return FindVocabulary.kinds.reduce(into: []) { kinds, entry in
      if FindVocabulary.singulars(word).contains(where: { WordMatch.fits($0, entry.key, .nearly) })
      {
        kinds.formUnion(entry.value)
      }
    }
  }

  /// Name and code in words, the words for its kind, and its number: `P2` is floor 2.
  private static func words(of location: Location) -> [String] {
    let own = FoldedText.words("\(location.name) \(location.code)").map(FindVocabulary.number)
    let kinds = FindVocabulary.locationKinds.filter { $0.value.contains(location.locationKind) }
    let digits = location.code.drop { !$0.isNumber }
    var numbers = digits.allSatisfy(\.isNumber) && !digits.isEmpty ? [String(digits)] : []
    if location.locationKind == .floor, own.contains("cuarto") { numbers.append("4") }
    return own + kinds.keys + numbers
  }
}
