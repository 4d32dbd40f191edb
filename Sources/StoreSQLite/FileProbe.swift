import Glibc

/// Whether a file is there, without opening it.
enum FileProbe {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
