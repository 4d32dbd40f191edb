import Glibc
import RegistryModel
import Store
import VendorImport

/// Profiles and schemas of one's own, in a folder: `--profiles`, else `DOTACION_PROFILES`.
struct ProfileFolder {
  /// Files looked at in one folder.
  private static let mostFiles = 10_000

  /// Nil when none was named.
  let path: String?

  init(_ option: String?) {
    path = option ?? RunContext.current.variable("DOTACION_PROFILES")
  }

  /// The shipped profiles and those of the folder, which come first.
  ///
  /// - Throws: `profile.*`, `input.unreadable`.
  func catalogue() throws(RegistryError) -> ProfileCatalogue {
    try ProfileCatalogue.shipped().adding(own())
  }

  /// A reader of documents that has read none. It counts what one's own profiles never find: those
  /// shipped ask for what other versions of a document have.
  func reader() throws(RegistryError) -> ImportReader {
    let own = try own()
    return ImportReader(
      catalogue: try ProfileCatalogue.shipped().adding(own), schemaFiles: try schemaFiles(),
      counting: Set(own.map(\.name)))
  }

  /// The folder's profiles by name.
  func own() throws(RegistryError) -> [ImportProfile] {
    guard let path else { return [] }
    var profiles: [ImportProfile] = []
    var files: [String: String] = [:]
    for file in try ProfileFolder.files(path)
    where file.hasSuffix(".yaml") || file.hasSuffix(".yml") {
      do throws(RegistryError) {
        let profile = try ProfileReader.read(InputFile.bytes(file), file: file)
        if let other = files.updateValue(file, forKey: profile.name) {
          throw RegistryError(
            .profileNameTaken, ["name": profile.name, "other": other],
            at: SourceLocation(file: file))
        }
        profiles.append(profile)
      } catch {
        // It may be the one that was meant: nothing is read by another instead.
        var explained = error
        explained.hints.append(Hint("profile_folder"))
        throw explained
      }
    }
    return profiles.sorted { ByteOrder.precedes($0.name, $1.name) }
  }

  /// Every file of the folder; none when no folder was named.
  func paths() throws(RegistryError) -> [String] {
    guard let path else { return [] }
    return try ProfileFolder.files(path)
  }

  /// The folder's schemas, by their path below it.
  func schemaFiles() throws(RegistryError) -> [String: [UInt8]] {
    guard let path else { return [:] }
    var result: [String: [UInt8]] = [:]
    for file in try ProfileFolder.files(path) where file.hasSuffix(".xsd") {
      result[String(file.dropFirst(path.utf8.count + 1))] = try InputFile.bytes(
        file, maximum: 16 << 20)
    }
    return result
  }

  /// SHA-256 of the folder's profiles and schemas with their names; nil when no folder was named.
  func digest() throws(RegistryError) -> String? {
    guard let path else { return nil }
    var digest = RunningDigest()
    for file in try ProfileFolder.files(path)
    where [".yaml", ".yml", ".xsd"].contains(where: { file.hasSuffix($0) }) {
      let bytes = try InputFile.bytes(file, maximum: 16 << 20)
      let name = file.dropFirst(path.utf8.count)
      digest.add(Array("\(name.utf8.count) \(name) \(bytes.count) ".utf8))
      digest.add(bytes)
    }
    return digest.hexadecimal
  }

  /// The documents a path on the command line means: a file, standard input, or all below a folder.
  static func documents(_ path: String) throws(RegistryError) -> [String] {
    path != "-" && isFolder(path) ? try files(path) : [path]
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Every file below a folder, by name; links are not followed.
  static func files(_ folder: String) throws(RegistryError) -> [String] {
    var result: [String] = []
    var open = [folder]
    while let next = open.popLast() {
      let (files, folders) = try entries(next)
      result += files
      open += folders
      guard result.count <= mostFiles else {
        throw RegistryError(
          .importTooManyFiles, ["limit": String(mostFiles)], at: SourceLocation(file: folder))
      }
    }
    return result.sorted(by: ByteOrder.precedes)
  }

  private static func entries(
    _ folder: String
  ) throws(RegistryError) -> (files: [String], folders: [String]) {
    guard let directory = opendir(folder) else {
      throw SystemFailure.unreadable(folder)
    }
    defer { closedir(directory) }
    var files: [String] = []
    var folders: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = folder + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFREG: files.append(path)
      case S_IFDIR: folders.append(path)
      default: break  // Links, pipes and devices are nobody's documents.
      }
    }
    return (files, folders)
  }
}

extension ErrorCode {
  /// A folder of more than `limit` files.
  static let importTooManyFiles = ErrorCode("import.too_many_files", .input)
}
