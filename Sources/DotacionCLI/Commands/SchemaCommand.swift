import ArgumentParser
import Engine
import Operations
import RegistryModel

/// `dotacion schema [NAME]`: the JSON Schema of one kind of line, or the names of all; `--xsd`: the XML
/// Schema of exchange documents.
struct SchemaCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema", abstract: Help.command("schema"))
  }

  @OptionGroup var common: CommonOptions
  @Argument(help: Help.option("schema_name")) var name: String?

  @Flag(name: .customLong("xsd"), help: Help.option("exchange.xsd")) var isXSD = false

  func execute(_ session: Session) throws(RegistryError) {
    guard !isXSD else { return OutputSink.print(ExchangeSchema.text) }
    guard let name else {
      OutputSink.print(SchemaDocument.names.map { $0 + "\n" }.joined())
      return
    }
    guard let schema = SchemaDocument.schema(name) else { throw Catalogue.unknown(name) }
    OutputSink.print(schema.prettyText)
  }
}
