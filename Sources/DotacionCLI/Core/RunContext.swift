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
  /// Writes everything, waiting where whoever reads is slow. A reader that went away ends the program
  /// by SIGPIPE, as users of pipes expect; on any other failure of standard output it ends too, and
  /// says so: what nobody could read must not pass for done.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var start = 0
    bytes.withUnsafeBytes { buffer in
      while start < buffer.count, let base = buffer.baseAddress {
        let count = Glibc.write(descriptor, base + start, buffer.count - start)
        guard count < 0 else {
          start += count
          continue
        }
        switch errno {
        case EINTR: continue
        case EAGAIN: waitForRoom(descriptor)
        default:
          // There is nowhere left to say so.
          guard descriptor != STDERR_FILENO else { return }
          giveUp()
        }
      }
    }
  }

  /// Somebody made the descriptor one that does not wait.
  private static func waitForRoom(_ descriptor: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }

  /// Ends the process at once: a transaction under way is not kept.
  private static func giveUp() -> Never {
    let error = SystemFailure.unwritable("-")
    let language = Program.language(Array(CommandLine.arguments.dropFirst()))
    write(Array(ErrorPage(Lexicon(language), Style.error).text(error).utf8), to: STDERR_FILENO)
    _exit(error.code.errorClass.exitCode)
  }
}
