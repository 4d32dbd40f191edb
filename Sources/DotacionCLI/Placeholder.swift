import ArgumentParser
enum DotacionCLIPlaceholder {}
