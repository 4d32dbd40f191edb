import RegistryModel
import Testing
import VendorImport

#if canImport(Glibc)
  import Glibc
#endif

/// Files and readings that the tests share.
enum Support {
  /// The top folder of the project.
  static let top = Support.parent(of: #filePath, levels: 3)

  static func parent(of path: String, levels: Int) -> String {
    path.split(separator: "/").dropLast(levels).map { "/" + $0 }.joined()
  }

  /// Nil when there is no such file.
  static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return result }
      result.append(contentsOf: buffer.prefix(count))
    }
  }

  /// Paths of the files below a folder, sorted; nil when there is no such folder.
  static func files(_ folder: String) -> [String]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var result: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = folder + "/" + name
      result.append(contentsOf: files(path) ?? [path])
    }
    return result.sorted()
  }

  /// Read once: the profiles are many, and so are the documents.
  private static let shipped = Result { () throws(RegistryError) in
    try ProfileCatalogue.shipped()
  }

  static func read(
    _ bytes: [UInt8], file: String? = nil, limits: XMLLimits = .standard
  ) throws(RegistryError) -> ImportDocument {
    try VendorImport.read(
      XMLBytes(bytes), file: file, catalogue: shipped.get(), limits: limits)
  }

  static func read(
    _ text: String, limits: XMLLimits = .standard
  ) throws(RegistryError) -> ImportDocument {
    try read(Array(text.utf8), limits: limits)
  }

  /// The error of a reading that must fail.
  static func failure(_ text: String, limits: XMLLimits = .standard) -> RegistryError? {
    failure(Array(text.utf8), limits: limits)
  }

  static func failure(_ bytes: [UInt8], limits: XMLLimits = .standard) -> RegistryError? {
    do throws(RegistryError) {
      _ = try read(bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }
}
