import ArgumentParser

/// How much of a list, and from where.
struct PagingOptions: ParsableArguments {
  @Option(help: Help.option("list.after")) var after: String?
  @Option(parsing: .unconditional, help: Help.option("list.limit")) var limit: Int?
}
