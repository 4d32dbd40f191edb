import RegistryModel

/// How alike a word and what it stands for must be.
enum WordStrictness {
  /// The same, or a beginning of at least three characters.
  case exactly
  /// One typing error in four to seven characters, two in more.
  case nearly
}

/// Everything in the registry that one term of a search could mean.
struct WordMeaning {
  var models: Set<ID<Model>> = []
  var sites: Set<ID<Site>> = []
  /// With everything inside them.
  var locations: Set<ID<Location>> = []
  var people: Set<ID<Person>> = []

  var isEmpty: Bool {
    models.isEmpty && sites.isEmpty && locations.isEmpty && people.isEmpty
  }

  /// Whether the asset has to do with any of it.
  func fits(_ asset: Asset) -> Bool {
    models.contains(asset.model) || (asset.site.map(sites.contains) ?? false)
      || (asset.location.map(locations.contains) ?? false)
      || (asset.user.map(people.contains) ?? false)
      || (asset.custodian.map(people.contains) ?? false)
  }

  var isAboutModels: Bool {
    !models.isEmpty && sites.isEmpty && locations.isEmpty && people.isEmpty
  }
  var isAboutPlaces: Bool { models.isEmpty && people.isEmpty }
  var isAboutPeople: Bool { models.isEmpty && sites.isEmpty && locations.isEmpty }
}

/// Comparing folded words.
enum WordMatch {
  static func fits(_ typed: String, _ word: String, _ strictness: WordStrictness) -> Bool {
    if typed == word { return true }
    switch strictness {
    case .exactly:
      return typed.utf8.count >= 3 && word.utf8.starts(with: typed.utf8)
        || FindVocabulary.singulars(typed).contains(word)
    case .nearly:
      let length = typed.utf8.count
      guard length >= 4 else { return false }
      return Similarity.distance(
        Array(typed.utf8), Array(word.utf8), bound: length >= 8 ? 2 : 1) != nil
    }
  }
}
