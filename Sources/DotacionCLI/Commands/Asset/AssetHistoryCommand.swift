import ArgumentParser
import Engine
import RegistryModel

/// `dotacion asset history 10452`: everything that touched it, latest first.
struct AssetHistoryCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history", abstract: Help.command("asset.history"))
  }

  @Argument(help: Help.option("asset")) var asset: String
  @Option(parsing: .unconditional, help: Help.option("history.limit")) var limit = 100
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func execute(_ session: Session) throws(RegistryError) {
    let moment = try read.asOf.map { text throws(RegistryError) in try Moment(text) }
    let registry = try session.open(.readOnly)
    let (name, limit) = (asset, max(1, limit))
    let answer = try registry.read(asOf: moment) { reader throws(RegistryError) in
      do throws(RegistryError) {
        return try JournalReading.log(reader, of: "asset:\(name)", limit: limit)
      } catch {
        // The place would be that of an expectation, which nobody wrote here.
        throw RegistryError(error.code, error.params, hints: error.hints)
      }
    }
    session.show(answer, rows: "lines") { HistoryPage.write($0, of: name, &$1) }
  }
}
