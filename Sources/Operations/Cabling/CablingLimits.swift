package import RegistryModel

/// What copper and fibre cannot be joined to, and how long copper runs.
enum CablingLimits {
  /// Longest permanent link of balanced copper (ISO/IEC 11801-1 and ANSI/TIA-568.0-E).
  static let copperMetres = 90
  /// Longest whole channel, patch cords and all: no permanent link is longer than that.
  static let channelMetres = 100
  /// Nobody wired a building for a network before IEEE 802.3.
  static let firstYear = 1983

  /// What is joined, and the category it is made for where somebody said so.
  struct Part {
    let name: String
    let category: CablingCategory?

    init(_ name: String, _ category: CablingCategory?) {
      self.name = name
      self.category = category
    }

    /// The equipment a port belongs to.
    init(_ asset: ID<Asset>, in registry: any RegistryReader) throws(RegistryError) {
      name = try registry.existing(asset).tag.text
      category = try registry.first(CablingPorts.byAsset, asset)?.category
    }
  }

  /// What nobody gave a category fits anything.
  ///
  /// - Throws: `cabling.media_differ`.
  static func requireOneMedium(_ parts: [Part]) throws(RegistryError) {
    guard let first = parts.first(where: { $0.category != nil }), let own = first.category else {
      return
    }
    for part in parts {
      guard let category = part.category, category.medium != own.medium else { continue }
      throw RegistryError(
        .cablingMediaDiffer,
        [
          "first": first.name, "category": own.rawValue, "second": part.name,
          "other": category.rawValue,
        ])
    }
  }

  /// - Throws: `cabling.copper_too_long`.
  static func requireReach(_ metres: Int?, of parts: [Part]) throws(RegistryError) {
    guard let metres, metres > channelMetres, isCopper(parts) else { return }
    throw RegistryError(
      .cablingCopperTooLong, ["length": String(metres), "maximum": String(channelMetres)])
  }

  /// The longest a link may be by the standard, when it is longer.
  static func exceeded(by metres: Int?, of parts: [Part]) -> Int64? {
    guard let metres, metres > copperMetres, isCopper(parts) else { return nil }
    return Int64(copperMetres)
  }

  private static func isCopper(_ parts: [Part]) -> Bool {
    parts.contains { $0.category?.medium == .copper }
  }

  /// - Throws: `cabling.installed_too_early`.
  static func requirePossible(_ installedOn: CivilDate?) throws(RegistryError) {
    guard let installedOn, installedOn.year < firstYear else { return }
    throw RegistryError(
      .cablingInstalledTooEarly,
      ["date": installedOn.description, "year": String(firstYear)])
  }
}

extension ErrorCode {
  /// Params: `first` of `category`, `second` of the `other`.
  package static let cablingMediaDiffer = ErrorCode("cabling.media_differ", .refused)
  /// Params: `length` and `maximum`, in metres.
  package static let cablingCopperTooLong = ErrorCode("cabling.copper_too_long", .refused)
  /// Params: `date`, and the first `year` that can be.
  package static let cablingInstalledTooEarly = ErrorCode(
    "cabling.installed_too_early", .refused)
}
