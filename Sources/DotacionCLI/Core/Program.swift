import ArgumentParser

/// Running the program inside another: what tests do.
package enum Program {
  /// Runs the program with these arguments (without its own name) in the current `RunContext`.
  ///
  /// - Returns: the exit code.
  package static func run(_ arguments: [String]) -> Int32 {
    do {
      var command = try Dotacion.parseAsRoot(arguments)
      try command.run()
      return 0
    } catch {
      let message = Dotacion.fullMessage(for: error)
      let exitCode = Dotacion.exitCode(for: error)
      if !message.isEmpty {
        let text = SafeText.shown(message) + "\n"
        exitCode.isSuccess ? OutputSink.print(text) : OutputSink.complain(text)
      }
      return exitCode.rawValue
    }
  }
}
