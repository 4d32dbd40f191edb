import ArgumentParser
import Engine
import Localization
import RegistryModel
import Store
import StoreSQLite

/// `dotacion init`: makes a new registry.
struct InitCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init", abstract: Help.command("init"))
  }

  @OptionGroup var common: CommonOptions

  func execute(_ session: Session) throws(RegistryError) {
    let path = try session.registryPath()
    let settings = RegistrySettings(
      requestKey: Hexadecimal.text(RunContext.current.environment.randomBytes(32)))
    _ = try SQLiteStore.create(path: path, settings: settings)
    let answer = JSON.members([
      "registry": .string(path), "time_zone": .string(settings.timeZone.rawValue),
    ])
    session.show(answer, rows: nil) { _, page in
      page.line(page.lexicon.text("init.done", ["path": path]) ?? path, .good)
    }
  }
}
