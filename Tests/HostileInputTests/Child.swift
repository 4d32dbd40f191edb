import Foundation

/// The program as another process, with its standard input and output in our hands.
final class Child {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var waiting: [UInt8] = []

  /// - Parameter inputFile: what it reads; what is written to it here when nil.
  init(_ arguments: [String], inputFile: String? = nil) throws {
    process.executableURL = URL(fileURLWithPath: Built.program)
    process.arguments = arguments
    let file = inputFile.flatMap { FileHandle(forReadingAtPath: $0) }
    process.standardInput = file ?? input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    signal(SIGPIPE, SIG_IGN)
    try process.run()
  }

  /// Writes all of it, unless the child has gone.
  func write(_ text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(
          input.fileHandleForWriting.fileDescriptor, buffer.baseAddress.map { $0 + start },
          bytes.count - start)
      }
      guard count > 0 else { return }
      start += count
    }
  }

  /// The next line of its output; nil when there are no more.
  func nextLine() -> String? {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if let end = waiting.firstIndex(of: 0x0A) {
        let line = String(decoding: waiting[..<end], as: UTF8.self)
        waiting.removeFirst(end + 1)
        return line
      }
      let count = read(output.fileHandleForReading.fileDescriptor, &piece, piece.count)
      guard count > 0 else { return nil }
      waiting += piece[..<count]
    }
  }

  /// The most memory it ever held (`VmHWM`), in units of 1024 bytes.
  var peakKilobytes: Int? {
    let file = "/proc/\(process.processIdentifier)/status"
    let text = try? String(contentsOfFile: file, encoding: .utf8)
    let line = text?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
  }

  /// Ends it as a power cut would.
  func kill() {
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Closes its input and waits; its exit code.
  func finish() -> Int32 {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
