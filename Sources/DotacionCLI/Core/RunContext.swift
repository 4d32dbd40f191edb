package import Engine
import Glibc
package import Localization

/// All that one run of the program takes from the machine: the clock, chance, variables, and the
/// three streams. Tests run the program with another.
package struct RunContext: Sendable {
  package var environment: Environment
  package var variable: @Sendable (String) -> String?
  package var language: Language
  package var input: Int32
  package var output: @Sendable ([UInt8]) -> Void
  package var complaints: @Sendable ([UInt8]) -> Void
  package var isOutputTerminal: Bool
  package var isErrorTerminal: Bool

  package init(
    environment: Environment, variable: @escaping @Sendable (String) -> String?,
    language: Language, input: Int32, output: @escaping @Sendable ([UInt8]) -> Void,
    complaints: @escaping @Sendable ([UInt8]) -> Void, isOutputTerminal: Bool,
    isErrorTerminal: Bool
  ) {
    self.environment = environment
    self.variable = variable
    self.language = language
    self.input = input
    self.output = output
    self.complaints = complaints
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
  }

  @TaskLocal package static var current = RunContext(
    environment: SystemEnvironment.environment, variable: SystemEnvironment.variable,
    language: LanguageChoice.ofProcess, input: STDIN_FILENO,
    output: { Descriptor.write($0, to: STDOUT_FILENO) },
    complaints: { Descriptor.write($0, to: STDERR_FILENO) },
    isOutputTerminal: isatty(STDOUT_FILENO) == 1, isErrorTerminal: isatty(STDERR_FILENO) == 1)
}

/// Writing to a file descriptor.
enum Descriptor {
  /// Writes everything. A reader that went away ends the program by SIGPIPE, as users of pipes
  /// expect; on any other failure what is left is dropped, since there is nowhere to say so.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var start = 0
    bytes.withUnsafeBytes { buffer in
      while start < buffer.count, let base = buffer.baseAddress {
        let count = Glibc.write(descriptor, base + start, buffer.count - start)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        start += count
      }
    }
  }
}
