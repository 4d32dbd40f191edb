import Glibc

/// A file without a name: nobody else can open it, and it goes away with its owner.
final class NamelessFile {
  private let file: UnsafeMutablePointer<FILE>

  var descriptor: Int32 { fileno(file) }

  /// Nil when there is no room for it.
  init?(_ bytes: [UInt8]) {
    guard let file = tmpfile() else { return nil }
    self.file = file
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0 else { return nil }
    lseek(fileno(file), 0, SEEK_SET)
  }

  deinit { fclose(file) }

  /// The most bytes `text` holds.
  static let maximumText = 1 << 20

  /// All of it, as far as it is text.
  var text: String {
    var bytes = [UInt8](repeating: 0, count: NamelessFile.maximumText)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}

/// Another program, run to its end.
enum ChildProcess {
  /// Runs a program without a shell and without variables.
  ///
  /// - Parameters:
  ///   - arguments: the program's path first.
  ///   - descriptors: what it gets as its descriptors 0, 1, 2, …
  /// - Returns: its exit code; 128 and the signal's number when one ended it, -1 when it could not
  ///   be run.
  static func run(_ arguments: [String], descriptors: [Int32]) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // By way of numbers nobody has: a source may itself be a target.
    let away: Int32 = 200
    for (target, source) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, source, away + Int32(target))
    }
    for target in descriptors.indices {
      posix_spawn_file_actions_adddup2(&actions, away + Int32(target), Int32(target))
      posix_spawn_file_actions_addclose(&actions, away + Int32(target))
    }
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var variables: [UnsafeMutablePointer<CChar>?] = [nil]
    var child = pid_t()
    guard let path = arguments.first,
      posix_spawn(&child, path, &actions, nil, &words, &variables) == 0
    else { return -1 }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return -1 } }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
