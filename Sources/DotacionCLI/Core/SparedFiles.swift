import Glibc
import RegistryModel

extension ErrorCode {
  /// What is to be written would take the place of the registry, of what is read, or of another
  /// output. Params: `file`, `other`.
  static let outputTaken = ErrorCode("output.taken", .usage)
}

/// Files that an output must not take the place of, by whatever name they are called.
struct SparedFiles {
  private struct Spared {
    let path: String
    let identity: Set<FileIdentity>
  }

  private var files: [Spared] = []

  /// The registry a session works on, with what SQLite keeps beside it.
  ///
  /// - Throws: `usage.no_registry`.
  init(_ session: Session) throws(RegistryError) {
    let named = try session.registryPath()
    // SQLite keeps them beside the file itself, wherever a link to it stands.
    let registry = realpath(named, nil).map { path in
      defer { free(path) }
      return String(cString: path)
    }
    for ending in ["", "-wal", "-shm", "-journal"] { spare((registry ?? named) + ending) }
  }

  /// These, and besides them the inputs and outputs named; standard input has no place.
  func and(_ paths: [String?]) -> SparedFiles {
    var all = self
    for path in paths.compactMap({ $0 }) where path != "-" { all.spare(path) }
    return all
  }

  private mutating func spare(_ path: String) {
    files.append(Spared(path: path, identity: FileIdentity.all(path)))
  }

  /// - Throws: `output.taken` when one of these would be replaced.
  func check(_ output: String) throws(RegistryError) {
    let own = FileIdentity.all(output).union(FileIdentity.all(output + OutputStream.partialEnding))
    guard let taken = files.first(where: { !$0.identity.isDisjoint(with: own) }) else { return }
    throw RegistryError(.outputTaken, ["file": output, "other": taken.path])
  }
}

/// Which file a path means: the file that is there, and the name in its folder, which a file that is
/// not there yet will have.
private struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64
  /// Empty when it is the file itself that is meant.
  let name: String

  static func all(_ path: String) -> Set<FileIdentity> {
    let pieces = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = pieces.dropLast().joined(separator: "/")
    let parent = folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
    let name = pieces.last.map(String.init) ?? path
    return Set(
      [(path, ""), (parent, name)].compactMap { place, name in
        var status = stat()
        guard stat(place, &status) == 0 else { return nil }
        // A device or a pipe is written to, and takes nobody's place.
        guard !name.isEmpty || status.st_mode & S_IFMT == S_IFREG else { return nil }
        return FileIdentity(
          device: UInt64(status.st_dev), number: UInt64(status.st_ino), name: name)
      })
  }
}
