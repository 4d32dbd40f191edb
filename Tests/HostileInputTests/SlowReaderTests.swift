import Foundation
import RegistryModel
import Testing

/// What the program says gets out whole, or it says that it did not.
@Suite struct SlowReaderTests {
  private let desk: HostileDesk

  init() throws { desk = try HostileDesk() }

  private func process(_ arguments: [String], output: FileHandle) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Built.program)
    process.arguments = arguments
    process.environment = ["DOTACION_REGISTRY": desk.registry, "LANG": "en_US.UTF-8"]
    process.standardOutput = output
    return process
  }

  @Test(.enabled(if: Built.isThere)) func aFullDiskIsTold() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let export = try process(["journal", "export"], output: full)
    let complaints = Pipe()
    export.standardError = complaints
    try export.run()
    let said = String(
      decoding: complaints.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    export.waitUntilExit()
    #expect(export.terminationStatus == 74)
    #expect(said.contains("[output.unwritable]"), "\(said)")
  }

  /// A device or a pipe that is named as output is written to, and not replaced by a file.
  @Test(.enabled(if: Built.isThere)) func aPipeThatIsNamedIsWrittenTo() throws {
    let pipe = desk.folder + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let plan = try process(
      ["import", "plan", desk.folder + "/a.xml", "--at", "PASTO", "--output", pipe],
      output: .nullDevice)
    try #"<equipment_list xmlns="urn:dotacion:equipment:1"/>"#.write(
      toFile: desk.folder + "/a.xml", atomically: true, encoding: .utf8)
    plan.standardError = FileHandle.nullDevice
    try plan.run()
    let written = try #require(FileHandle(forReadingAtPath: pipe)).readDataToEndOfFile()
    plan.waitUntilExit()
    #expect(String(decoding: written, as: UTF8.self).contains("sha256"))
    var status = stat()
    #expect(stat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }

  /// Some parents leave their pipe one that does not wait.
  @Test(.enabled(if: Built.isThere)) func aPipeThatDoesNotWaitLosesNothing() throws {
    let pipe = Pipe()
    let writing = pipe.fileHandleForWriting.fileDescriptor
    #expect(fcntl(writing, F_SETFL, fcntl(writing, F_GETFL) | O_NONBLOCK) == 0)
    let questions = desk.folder + "/questions"
    let line = #"{"op":"site.show","data":{"site":"PASTO"}}"# + "\n"
    try String(repeating: line, count: 5000).write(
      toFile: questions, atomically: true, encoding: .utf8)
    let batch = try process(["batch"], output: pipe.fileHandleForWriting)
    batch.standardInput = FileHandle(forReadingAtPath: questions)
    try batch.run()
    try pipe.fileHandleForWriting.close()
    // Nothing is read before the pipe is full.
    usleep(300_000)
    let answers = pipe.fileHandleForReading.readDataToEndOfFile()
    batch.waitUntilExit()
    #expect(batch.terminationStatus == 0)
    let lines = String(decoding: answers, as: UTF8.self).split(separator: "\n")
    let numbers = lines.compactMap { try? JSONParser.parse(String($0))["line"]?.integerValue }
    #expect(numbers == Array(1...5000))
  }
}
