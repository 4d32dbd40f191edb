import ArgumentParser
import Engine
import RegistryModel
import Store

/// `dotacion asset show 10452`: what somebody at the desk must know, in one look.
struct AssetShowCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Help.command("asset.show"))
  }

  @Argument(help: Help.option("asset")) var asset: String
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func execute(_ session: Session) throws(RegistryError) {
    let moment = try read.asOf.map { text throws(RegistryError) in try Moment(text) }
    let registry = try session.open(.readOnly)
    let name = asset
    let answer = try registry.read(asOf: moment) { reader throws(RegistryError) in
      try AssetSummary(registry: registry, moment: moment, reader: reader).answer(name)
    }
    session.show(answer, rows: nil) { AssetPage.write($0, &$1) }
  }
}

/// The asset with its open cases and whether it is covered, all at one moment.
struct AssetSummary {
  let registry: Registry
  let moment: Moment?
  let reader: any StoreReader

  /// The members of `asset.show`, then `coverage` (as `coverage.check` answers), `open_cases` and
  /// `preventive` (as `preventive.of_asset` answers).
  func answer(_ name: String) throws(RegistryError) -> JSON {
    let asset = try ask("asset.show", ["asset": .string(name)])
    let tag: KeyValuePairs = ["asset": asset["tag"]]
    return .object(
      (asset.objectValue ?? []) + [
        JSONMember("coverage", try coverage(tag)), JSONMember("open_cases", try openCases(tag)),
        JSONMember("preventive", try ask("preventive.of_asset", tag)),
      ])
  }

  private func ask(_ question: String, _ data: KeyValuePairs<String, JSON?>)
    throws(RegistryError) -> JSON
  {
    var request = Request(question, data: .members(data))
    request.moment = moment
    return try registry.answer(request, in: reader)
  }

  /// Null where the calendar ends: the rest of the page is worth showing.
  private func coverage(_ tag: KeyValuePairs<String, JSON?>) throws(RegistryError) -> JSON {
    do throws(RegistryError) {
      return try ask("coverage.check", tag)
    } catch {
      guard error.code == .calendarYearUnsupported else { throw error }
      return .null
    }
  }

  /// Each case once, the one with the latest work first.
  private func openCases(_ tag: KeyValuePairs<String, JSON?>) throws(RegistryError) -> JSON {
    let works = try ask("asset.cases", tag)["cases"]?.arrayValue ?? []
    var seen: Set<String> = []
    let rows = works.filter { work in
      guard let code = work["case"]?.stringValue,
        let state = work["state"]?.stringValue.flatMap({ CaseState(rawValue: $0) })
      else { return false }
      return state.isOpen && seen.insert(code).inserted
    }
    return .array(
      rows.map { .members(["case": $0["case"], "state": $0["state"], "summary": $0["summary"]]) })
  }
}

extension CaseState {
  /// Whether somebody still has to do something about it.
  fileprivate var isOpen: Bool {
    switch self {
    case .registered, .inProgress, .escalatedSpecialist, .escalatedOnsite, .suspended, .reopened,
      .providerActive:
      true
    case .solved, .closed, .unmanaged: false
    }
  }
}
